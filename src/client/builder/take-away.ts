import { sheetFileName, sheetFormat } from '../../formats/formats.ts';
import { renderText } from '../../formats/render-text.ts';
import { OWN_DOWNLOADS, type OwnDownload } from '../../model/builder/downloads.ts';
import type { Draft } from '../../model/builder/draft.ts';
import type { RubricSheet } from '../../model/sheets/rubric-sheet.ts';
import { copyText } from '../site/copy-text.ts';
import type { Bench } from './bench.ts';
import { onDo, partOf } from './elements.ts';
import { runScript } from './occupation-scripts.ts';
import { sheetOn } from './preview.ts';
import { siteUrl } from './site-url.ts';
import type { MakeWord } from '../word/main.ts';

/** Longer links are cut by some programs that carry them. */
const LONGEST_LINK = 2000;

/** Printing, the link, and the files that the browser makes by itself. The page's address is the link, once it is written. */
export function showTakeAway(root: HTMLElement, bench: Bench, writeAddress: () => void): void {
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
    const format = OWN_DOWNLOADS.find((id) => id === button?.dataset['download']);
    const sheet = sheetOn(bench);
    if (!button || !format || !sheet) return;
    button.disabled = true;
    say(`Making the ${sheetFormat(format).name} …`);
    void download(format, sheet, bench.draft)
      .then(say)
      .finally(() => {
        button.disabled = false;
        button.focus();
      });
  });
  bench.watch(() => {
    const none = sheetOn(bench) === null;
    for (const button of buttons) button.disabled = none;
    say('');
  });
}

/** Makes a file and hands it to the browser. Answers with what to tell the reader. */
async function download(format: OwnDownload, sheet: RubricSheet, draft: Draft): Promise<string> {
  const { mediaType, name } = sheetFormat(format);
  const fileName = sheetFileName(sheet, format);
  const url = siteUrl();
  const address = url === undefined ? {} : { siteUrl: url };
  if (format === 'docx') {
    try {
      const bytes = await wordDocument(sheet, {
        paper: paperFor(draft),
        largePrint: draft.largePrint,
        ...address,
      });
      save(new Blob([bytes], { type: mediaType }), fileName);
    } catch {
      return 'The Word document could not be made: the part of the site that makes it could not be loaded. Are you without a network? All other files are made without one.';
    }
    return `${fileName} is made.`;
  }
  const rendering = renderText(format, sheet, address);
  if (!rendering.ok) return `No ${name}: ${rendering.reason}`;
  save(new Blob([rendering.content], { type: mediaType }), fileName);
  return [`${fileName} is made.`, ...rendering.warnings].join(' ');
}

const wordDocument: MakeWord = async (sheet, options) => {
  if (!globalThis.levelbookWord) await runScript('assets/word.js');
  if (!globalThis.levelbookWord) throw new Error('The script for Word documents is damaged.');
  return globalThis.levelbookWord(sheet, options);
};

/** A document needs a size: the one that was chosen, or the one that printers hold where the reader's language is spoken. */
function paperFor({ paper }: Draft): 'a4' | 'letter' {
  if (paper !== 'any') return paper;
  return /-(?:US|CA|MX)$/u.test(navigator.language) ? 'letter' : 'a4';
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click; a minute is long enough for any disk.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function linkWords(): string {
  const { length } = location.href;
  const size =
    length > LONGEST_LINK
      ? ` It has ${length.toLocaleString('en-US')} characters; some programs cut links that long. Fewer statements or words make it shorter.`
      : '';
  const local =
    location.protocol === 'file:'
      ? ' It leads to this folder on this machine, so it works for nobody else; the part after # works with any copy of the site.'
      : '';
  return `Link copied: whoever opens it sees this sheet.${size}${local}`;
}

const uncopiedWords = () =>
  'This browser does not let the page copy. Copy the address from the address bar: it is the sheet.';
