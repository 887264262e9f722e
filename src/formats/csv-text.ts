import { stringify } from 'csv-stringify/browser/esm/sync';

/** One file of comma-separated values in the flavour that its reader wants. */

/**
 * For machines: no byte-order mark (it would hide the first header), `\n` between rows, nothing guarded;
 * an empty cell is written without quotes, because Canvas tells the two apart.
 */
export function csvForMachines(rows: string[][]): string {
  return stringify(rows, { record_delimiter: 'unix', quoted_match: /[\r\n]/u });
}

/**
 * For people with a spreadsheet program: a byte-order mark so that Excel reads UTF-8, CRLF between rows,
 * and an apostrophe before what could be taken for a formula (`= + - @`, tab, carriage return).
 */
export function csvForPeople(rows: string[][]): string {
  return stringify(rows, {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/u,
    escape_formulas: true,
  });
}
