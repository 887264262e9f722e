import { figure, fill } from '#say';
import * as texts from '#words/builder.ts';
import { ownSheetFileName } from '../../formats/file-names.ts';
import type { Render } from '../../formats/format.ts';
import { runScript } from '../files/run-script.ts';
import { saveFile } from '../files/save-file.ts';
import { copyText } from '../site/copy-text.ts';
import type { DraftStore } from './draft-store.ts';
import { onDo, partOf } from './elements.ts';
import { paperFor } from './papers.ts';
import { sheetOn } from './preview.ts';
import { siteUrl } from './site-url.ts';

/** Longer links are cut by some programs that carry them. */
const LONGEST_LINK = 2000;

/** A file format as its button describes it. */
interface FileFormat {
  id: string;
  name: string;
  fileEnding: `.${string}`;
  mediaType: string;
  /** The script that renders it. */
  script: string;
}

function formatOf(button: HTMLButtonElement): FileFormat {
  const { download: id = '', ending = '', mediaType = '', script = '' } = button.dataset;
  const name = button.textContent.trim();
  return { id, name, fileEnding: `.${ending.replace(/^\./u, '')}`, mediaType, script };
}

/** Printing, the link, and the files that the browser makes by itself. The page's address is the link, once it is written. */
export function showTakeAway(root: HTMLElement, store: DraftStore, writeAddress: () => void): void {
  const status = partOf(root, '[data-took]', HTMLElement);
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-needs-sheet]')];
  const say = (words: string) => {
    status.textContent = words;
  };

  onDo(root, (what) => {
    if (what !== 'link') return;
    writeAddress();
    void copyText(location.href).then((copied) => say(copied ? linkWords() : uncopiedWords()));
  });
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-download]');
    if (!button || !sheetOn(store)) return;
    const format = formatOf(button);
    button.disabled = true;
    say(fill(texts.makingTheName, { name: format.name }));
    void download(format, store)
      .then(say)
      .finally(() => {
        button.disabled = false;
        button.focus();
      });
  });
  store.watch(() => {
    const none = sheetOn(store) === null;
    for (const button of buttons) button.disabled = none;
    say('');
  });
}

/** Makes a file and hands it to the browser. Answers with what to tell the reader. */
async function download(format: FileFormat, store: DraftStore): Promise<string> {
  const { framework, draft } = store;
  const sheet = sheetOn(store);
  if (!framework || !sheet) return '';
  const render = await rendererOf(format).catch(() => null);
  if (!render) {
    return fill(texts.theCouldNotBe, { name: format.name });
  }
  const url = siteUrl();
  const rendering = await render(
    { framework, sheets: [sheet] },
    {
      paper: paperFor(draft),
      largePrint: draft.largePrint,
      ...(url === undefined ? {} : { siteUrl: url }),
    },
  );
  if (!rendering.ok)
    return fill(texts.noNameReason, { name: format.name, reason: rendering.reason });
  const fileName = ownSheetFileName(sheet, draft.title, format);
  saveFile(rendering.content, format.mediaType, fileName);
  return [fill(texts.fileNameIsMade, { fileName }), ...rendering.warnings].join(' ');
}

/** What renders a format, from the script that holds it: none is needed to build a sheet. Rejects where that can't be loaded. */
async function rendererOf({ id, script }: FileFormat): Promise<Render> {
  const loaded = () => globalThis.levelbookRenderers?.[id];
  if (!loaded()) await runScript(script);
  const renderer = loaded();
  if (!renderer) throw new Error(`No script renders the format "${id}".`);
  return renderer;
}

function linkWords(): string {
  const { length } = location.href;
  const size =
    length > LONGEST_LINK ? fill(texts.itHasCharactersSome, { length: figure(length) }) : '';
  const local = location.protocol === 'file:' ? texts.itLeadsToThis : '';
  return fill(texts.linkCopiedWhoeverOpens, { size, local });
}

const uncopiedWords = () => texts.thisBrowserDoesNot;
