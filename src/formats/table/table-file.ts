import type { Framework } from '../../model/framework/framework.ts';
import { csvForPeople } from '../csv-text.ts';
import { frameworkSheets, statementsSheet } from './framework-sheets.ts';
import { workbookOf } from './workbook.ts';

/** The kinds of files that a framework's table is written as. */
export const TABLE_FORMATS = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** A framework as a table, which Levelbook reads back. A file of text holds the statements alone. */
export function tableFile(framework: Framework, format: TableFormat): Uint8Array {
  if (format === 'xlsx') return workbookOf(frameworkSheets(framework));
  const { header, rows } = statementsSheet(framework);
  return new TextEncoder().encode(csvForPeople([[...header], ...rows.map((row) => [...row])]));
}
