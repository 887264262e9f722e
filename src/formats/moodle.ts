import { fill } from '#say';
import * as words from '#words/formats.ts';
import { levelClaim, placesOf, type GroupedPlace } from '../model/framework/places.ts';
import type { Statement } from '../model/framework/statement.ts';
import { fullStatement } from '../model/framework/statement-text.ts';
import { frameworkVersion } from '../model/framework/version.ts';
import { fullCode } from '../model/identifiers.ts';
import { statementNotices } from '../model/notices.ts';
import type { Rating } from '../model/sheets/rubric-sheet.ts';
import type { SheetFramework } from '../model/sheets/sheet-framework.ts';
import { siteKind } from '../model/sheets/site-kind.ts';
import { csvForMachines } from './csv-text.ts';
import type { SheetFormat } from './format.ts';
import { escapeHtml, oneLine, shortened } from '../model/plain-text.ts';
import { rendered, type Rendering } from './rendering.ts';

/**
 * Moodle competency framework CSV, after moodle/moodle `admin/tool/lpimportcsv/classes/framework_importer.php`:
 * 14 columns whose order counts; one row is the framework, every other a competency under its parent's ID number.
 */
const HEADER = [
  'Parent ID number',
  'ID number',
  'Short name',
  'Description',
  'Description format',
  'Scale values',
  'Scale configuration',
  'Rule type (optional)',
  'Rule outcome (optional)',
  'Rule config (optional)',
  'Cross-referenced competency ID numbers',
  'Exported ID (optional)',
  'Is framework',
  'Taxonomy',
];

/** ID number and short name are cut there. */
const LONGEST_NAME = 100;
const HTML_FORMAT = '1';
/** What Moodle calls the four depths of the tree: places, statements, and two that stay empty. */
const TAXONOMY = 'domain,competency,competency,competency';

/** Scored steps of the checklists' scale, lowest first as Moodle counts; "not observed" is simply no rating there. */
function scaleSteps(framework: SheetFramework): Rating[] {
  const { scale } = siteKind('checklist', framework);
  return scale.filter(({ points }) => points !== null).toReversed();
}

/**
 * `id` is a step's position. A rating that Moodle gives by itself (on completing a course) is the lowest;
 * only the highest counts as proficient.
 */
function scaleConfiguration(steps: readonly Rating[]): string {
  const configured = steps.map((_, index) => ({
    id: index + 1,
    scaledefault: index === 0 ? 1 : 0,
    proficient: index === steps.length - 1 ? 1 : 0,
  }));
  return JSON.stringify([{ scaleid: '1' }, ...configured]);
}

/** Moodle parts the values at commas. */
const scaleValue = ({ label }: Rating) => oneLine(label).replace(/,/gu, ';');

/** What the scale is, and whose: the site's, where its settings give one. */
function scaleSentence({ imprint }: SheetFramework, steps: readonly Rating[]): string {
  const legend = steps.map(({ label, meaning }) => `${label}: ${meaning}`).join('; ');
  return imprint?.scale
    ? fill(words.scaleByMakerLegend, { maker: imprint.maker, legend })
    : fill(words.scaleAddedToThe, { legend });
}

/**
 * Text where Moodle strips tags, on one line. PHP's reader takes `\"` for something else than CSV does,
 * and a `<` could start a tag: both get a look-alike.
 */
const nameText = (text: string) =>
  shortened(
    oneLine(text).replace(/</gu, '‹').replace(/>/gu, '›').replace(/\\/gu, '∖'),
    LONGEST_NAME,
  );

const html = (paragraphs: string[]) =>
  paragraphs.map((text) => `<p>${escapeHtml(oneLine(text)).replace(/\\/gu, '&#92;')}</p>`).join('');

type Row = {
  parent: string;
  id: string;
  name: string;
  description: string[];
  /** Scale values, scale configuration, "is framework" and taxonomy: on the framework's row only. */
  framework?: { values: string; configuration: string; taxonomy: string };
};

const cells = ({ parent, id, name, description, framework }: Row) => [
  parent,
  nameText(id),
  nameText(name),
  html(description),
  HTML_FORMAT,
  framework?.values ?? '',
  framework?.configuration ?? '',
  '',
  '',
  '',
  '',
  '',
  // Any text counts as true there, even "false".
  framework ? 'true' : '',
  framework?.taxonomy ?? '',
];

function frameworkRow(framework: SheetFramework): Row {
  const { id, title, description, contextCovered } = framework;
  const version = frameworkVersion(framework);
  const steps = scaleSteps(framework);
  return {
    parent: '',
    id: `${id} ${version}`,
    name: `${shortened(title, 60)} (${id}, ${version})`,
    description: [
      title,
      ...[description ?? '', contextCovered ?? ''].filter((text) => text !== ''),
      scaleSentence(framework, steps),
      ...statementNotices(framework, 'file'),
    ],
    framework: {
      values: steps.map(scaleValue).join(','),
      configuration: scaleConfiguration(steps),
      taxonomy: TAXONOMY,
    },
  };
}

function placeRows(framework: SheetFramework, grouped: GroupedPlace): Row[] {
  const { prefix, fullName, statements } = grouped.place;
  const parent = fullCode(framework.id, prefix);
  const claim = levelClaim(framework, grouped);
  return [
    { parent: '', id: parent, name: fullName, description: claim === '' ? [] : [claim] },
    ...statements.map((statement) => statementRow(framework.id, parent, statement)),
  ];
}

function statementRow(frameworkId: string, parent: string, statement: Statement): Row {
  return {
    parent,
    id: fullCode(frameworkId, statement.code),
    name: `${statement.code} ${statement.topic ?? statement.text}`,
    description: [fullStatement(statement)],
  };
}

/** The statements of a framework as a Moodle competency framework: its places are the parents. */
export function moodleFramework(framework: SheetFramework): Rendering {
  const rows = [
    frameworkRow(framework),
    ...placesOf(framework).flatMap((grouped) => placeRows(framework, grouped)),
  ];
  return rendered(csvForMachines([HEADER, ...rows.map(cells)]));
}

const NAME = 'Moodle competency framework CSV';

export const MOODLE = {
  id: 'moodle',
  name: NAME,
  fileEnding: '.moodle.csv',
  mediaType: 'text/csv;charset=utf-8',
  audience: words.forMoodleSiteAdministration,
  note: words.importedWholeIntoMoodle,
  covers: 'framework',
  runsIn: 'browser and node',
  render: ({ framework }) => moodleFramework(framework),
  fileForEachSheet: false,
  fileForFramework: { name: () => NAME, nameEnd: '', sheets: () => [] },
} as const satisfies SheetFormat;
