import * as words from '#words/formats.ts';
import type { SheetFormat } from '../format.ts';

/** A workbook. Its writer comes in a script of its own in the browser: few want it. */
export const XLSX = {
  id: 'xlsx',
  name: words.spreadsheet,
  fileEnding: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  audience: words.forKeepingRecordsIn,
  note: words.aWorksheetASheet,
  covers: 'sheets',
  runsIn: 'browser and node',
  browserScript: 'assets/excel.js',
  fileForEachSheet: true,
} as const satisfies SheetFormat;
