import ExcelJS from 'exceljs';
import type { Framework } from '../../src/model/framework/framework.ts';
import type { FrameworkSettings } from '../../src/import/framework-settings.ts';
import type { Reading } from '../../src/import/problem.ts';
import { readFrameworkFile } from '../../src/import/read-framework-file.ts';

/** Workbooks and tables for tests, written by other software than ours. */

export type Rows = unknown[][];

/** A workbook with these worksheets; `change` is for what rows can't say. */
export async function workbook(
  sheets: Record<string, Rows>,
  change: (book: ExcelJS.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows);
  change(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What comes of a workbook. */
export function readXlsx(bytes: Uint8Array, settings: FrameworkSettings = {}): Reading<Framework> {
  return readFrameworkFile('framework.xlsx', bytes, { id: 'welding', settings, language: null });
}

/** What comes of a table of text. */
export function readText(text: string, settings: FrameworkSettings = {}): Reading<Framework> {
  const bytes = new TextEncoder().encode(text);
  return readFrameworkFile('statements.csv', bytes, { id: 'welding', settings, language: null });
}

/** The framework of a reading that found nothing wrong. */
export function sound({ value, problems }: Reading<Framework>): Framework {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!value || errors.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return value;
}

/** Problems as `Statements!C14 DUPLICATE_CODE`. */
export function told({ problems }: Reading<unknown>): string[] {
  return problems.map(({ code, cell, line, path }) => `${cell ?? path ?? line ?? '-'} ${code}`);
}
