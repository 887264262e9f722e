import type { SheetFormat } from '../format.ts';

/** A workbook. Its writer comes in a script of its own in the browser: few want it. */
export const XLSX = {
  id: 'xlsx',
  name: 'Spreadsheet',
  fileEnding: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  audience: 'For keeping records in Excel or a program like it',
  note: 'A worksheet a sheet; support is picked from a list. Read again by another library, with lists and text kept; not tried in Excel itself.',
  covers: 'sheets',
  runsIn: 'browser and node',
  browserScript: 'assets/excel.js',
  fileForEachSheet: true,
} as const satisfies SheetFormat;
