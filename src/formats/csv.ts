import { fill } from '#say';
import * as words from '#words/formats.ts';
import type { Criterion, RubricSheet, SheetColumn } from '../model/sheets/rubric-sheet.ts';
import { csvForPeople } from './csv-text.ts';
import { renderOneSheet, type RenderOptions, type SheetFormat } from './format.ts';
import { cleanText } from '../model/plain-text.ts';
import { rendered, type Rendering } from './rendering.ts';
import { descriptorLines, fullSheetCode, sheetAddress, sheetFootnotes } from './sheet-text.ts';

/** The headings of one column of a sheet: the target is code, topic and statement, each sortable by itself. */
function headings(sheet: RubricSheet, column: SheetColumn): string[] {
  if (column.kind === 'target') return [words.code, words.topic, column.heading];
  if (column.kind !== 'ratings') return [column.heading];
  return [`${column.heading} (${sheet.scale.map((rating) => rating.mark).join(' / ')})`];
}

/** What stands under those headings in one row: printed text, or an empty cell to fill in. */
function cells(sheet: RubricSheet, criterion: Criterion, column: SheetColumn): string[] {
  if (column.kind === 'target') return [criterion.code ?? '', criterion.topic, criterion.text];
  if (column.kind === 'descriptor') return [descriptorLines(sheet, criterion, column).join('\n')];
  return [''];
}

/** The rows of one sheet: the header, a row a criterion, and after an empty row what the sheet is. */
function sheetRows(sheet: RubricSheet, options: RenderOptions): string[][] {
  const address = sheetAddress(sheet, options.siteUrl);
  const grouped = sheet.criteria.some((criterion) => criterion.group !== null);
  const header = sheet.columns.flatMap((column) => headings(sheet, column));
  const rows = sheet.criteria.map((criterion) => [
    ...(grouped ? [criterion.group ?? ''] : []),
    ...sheet.columns.flatMap((column) => cells(sheet, criterion, column)),
  ]);
  const legend = sheet.scale.map(({ mark, label, meaning }) => [mark, `${label}: ${meaning}`]);
  const about = [
    [words.sheet, `${sheet.title} (${fullSheetCode(sheet)})`],
    [words.framework, `${sheet.framework.title}, ${sheet.framework.id}`],
    [words.frameworkVersion, sheet.version],
    ...(sheet.claim === '' ? [] : [[words.claim, sheet.claim]]),
    [words.howToUseIt, sheet.instructions],
    ...[...sheet.headerFields, ...sheet.closingFields].map((field) => [field, '']),
    ...sheet.signatures.map((name) => [fill(words.signatureName, { name }), '']),
    ...legend,
    ...(sheet.key ?? []).map(({ code, topic }) => [code, topic]),
    ...(address === null ? [] : [[words.address, address]]),
    ...sheetFootnotes(sheet).map((note) => [words.note, note]),
  ];
  return [[...(grouped ? [words.group] : []), ...header], ...rows, [], ...about];
}

/**
 * Sheets as a table for spreadsheet programs: the header row first, so that one sheet sorts and filters,
 * a row a criterion, and after an empty row what the sheet is, its legend, and its notices. Several stand one below
 * the other.
 */
export function csvSheets(sheets: readonly RubricSheet[], options: RenderOptions = {}): Rendering {
  const table = sheets.flatMap((sheet, at) => [
    ...(at === 0 ? [] : [[], []]),
    ...sheetRows(sheet, options),
  ]);
  const width = Math.max(...table.map((row) => row.length));
  return rendered(
    csvForPeople(
      table.map((row) => Array.from({ length: width }, (_, index) => cleanText(row[index] ?? ''))),
    ),
  );
}

/** One sheet as such a table. */
export function csvSheet(sheet: RubricSheet, options: RenderOptions = {}): Rendering {
  return csvSheets([sheet], options);
}

export const CSV = {
  id: 'csv',
  name: words.csvForPeople,
  fileEnding: '.csv',
  mediaType: 'text/csv;charset=utf-8',
  audience: words.forOpeningInAny,
  note: words.madeForReadingNot,
  covers: 'sheet',
  runsIn: 'browser and node',
  render: renderOneSheet(csvSheet),
  fileForEachSheet: true,
} as const satisfies SheetFormat;
