import type { SheetFormat } from '../format.ts';

/** A Word document. Its renderer (`document.ts`) is larger than all other scripts of a page together. */
export const DOCX = {
  id: 'docx',
  name: 'Word document',
  fileEnding: '.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  audience: 'For changing before use, or filling in on screen',
  note: 'The boxes can be ticked on screen. Opened in LibreOffice 7.4, every kind of sheet; not tried in Word itself.',
  covers: 'sheets',
  runsIn: 'browser and node',
  browserScript: 'assets/word.js',
  fileForEachSheet: true,
} as const satisfies SheetFormat;
