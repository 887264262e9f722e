import * as words from '#words/formats.ts';
import type { SheetFormat } from '../format.ts';

/** A Word document. Its renderer (`document.ts`) is larger than all other scripts of a page together. */
export const DOCX = {
  id: 'docx',
  name: words.wordDocument,
  fileEnding: '.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  audience: words.forChangingBeforeUse,
  note: words.theBoxesCanBe,
  covers: 'sheets',
  runsIn: 'browser and node',
  browserScript: 'assets/word.js',
  fileForEachSheet: true,
} as const satisfies SheetFormat;
