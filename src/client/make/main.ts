import { fill } from '#say';
import * as words from '#words/make.ts';
import { templateWorkbook } from '../../formats/table/template.ts';
import type { FrameworkSettings } from '../../import/framework-settings.ts';
import { problemCounts } from '../../import/report-order.ts';
import { tooLarge } from '../../import/workbook/unpack.ts';
import { partOf } from '../builder/elements.ts';
import { saveFile } from '../files/save-file.ts';
import { choosingHelps, ColumnChoice } from './column-choice.ts';
import { offerGiving } from './give.ts';
import { MadeView } from './made-view.ts';
import { factsOf } from './made-words.ts';
import { readGiven, unread, type Given, type Outcome } from './read-given.ts';
import { reportMarkup } from './report.ts';
import { guestImprint, site } from './site.ts';

/** A file in, its problems or a framework out; all of it in the page, and nothing of it kept. */

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the report calls a file that nobody gave. */
const EXAMPLE = 'template.xlsx';

const root = partOf(document, '[data-make]', HTMLElement);
const said = partOf(root, '[data-said]', HTMLElement);
const report = partOf(root, '[data-report]', HTMLElement);
const made = new MadeView(partOf(root, '[data-made]', HTMLElement));
const choice = new ColumnChoice(partOf(root, '[data-choice]', HTMLDetailsElement), (settings) => {
  if (given) void read(given, settings, false);
});

/** The file that is read, so that it can be read again with other columns. */
let given: Given | null = null;
/** Counts readings: only the last one is shown. */
let reading = 0;

// Fonts come with the page: once somebody's file is here, nothing more is asked for, not even for a bold 0 in it.
for (const face of document.fonts) void face.load().catch(() => undefined);
offerGiving(root, (file, others) => void open(file, others));
partOf(root, '[data-do=template]', HTMLElement).addEventListener('click', () => {
  saveFile(templateWorkbook(), WORKBOOK, 'framework.xlsx');
  said.textContent = words.frameworkXlsxIsMade;
});
partOf(root, '[data-do=example]', HTMLElement).addEventListener('click', () => {
  void read({ name: EXAMPLE, bytes: templateWorkbook() }, {}, true);
});

async function open(file: File, others: number): Promise<void> {
  const number = (reading += 1);
  begin(file.name);
  const large = tooLarge(file.size);
  const bytes = large ? null : await file.arrayBuffer().catch(() => null);
  if (number !== reading) return;
  if (!bytes) {
    given = null;
    show(file.name, { framework: null, problems: unread(large), headers: null }, true);
    return;
  }
  await read({ name: file.name, bytes: new Uint8Array(bytes) }, {}, true);
  if (others > 0) said.append(words.oneFileIsRead);
}

async function read(file: Given, settings: FrameworkSettings, isNew: boolean): Promise<void> {
  const number = (reading += 1);
  given = file;
  begin(file.name);
  // The page says that it reads before it is busy with it.
  await new Promise((painted) => setTimeout(painted, 30));
  if (number !== reading) return;
  show(file.name, readGiven(file, settings, site.language), isNew);
}

function begin(name: string): void {
  root.dataset['makeState'] = 'reading';
  said.textContent = fill(words.readingName, { name });
}

function show(
  name: string,
  { framework, problems, headers }: Omit<Outcome, 'kind'>,
  isNew: boolean,
): void {
  report.hidden = problems.length === 0;
  report.innerHTML = reportMarkup(name, problems, {
    choosingHelps: choosingHelps(headers, problems),
  }).text;
  choice.show(headers, problems);
  made.show(framework && guestImprint ? { ...framework, imprint: guestImprint } : framework, isNew);
  const found = problems.length === 0 ? '' : `, ${problemCounts(problems)}`;
  said.textContent = framework
    ? fill(words.nameIsReadFacts, { name, factsOf: factsOf(framework), found })
    : fill(words.nothingIsMadeOf, { name, problemCounts: problemCounts(problems) });
  root.dataset['makeState'] = framework ? 'ready' : 'problems';
}
