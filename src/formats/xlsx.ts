import type { SheetFormat } from './format.ts';

/** A workbook. The library that writes it is made for Node. */
export const XLSX = {
  id: 'xlsx',
  name: 'Spreadsheet',
  fileEnding: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  audience: 'For keeping records in Excel or a program like it',
  note: 'A worksheet a sheet; support is picked from a list. Opened in LibreOffice 7.4, where lists and text are kept; not tried in Excel itself.',
  covers: 'sheets',
  runsIn: 'node',
  fileForEachSheet: true,
} as const satisfies SheetFormat;
