import type { Criterion, RubricSheet, SheetColumn } from '../model/sheets/rubric-sheet.ts';
import { csvForPeople } from './csv-text.ts';
import { renderOneSheet, type RenderOptions, type SheetFormat } from './format.ts';
import { cleanText } from '../model/plain-text.ts';
import { rendered, type Rendering } from './rendering.ts';
import { descriptorLines, fullSheetCode, sheetAddress, sheetFootnotes } from './sheet-text.ts';

/** The headings of one column of a sheet: the target is code, topic and statement, each sortable by itself. */
function headings(sheet: RubricSheet, column: SheetColumn): string[] {
  if (column.kind === 'target') return ['Code', 'Topic', column.heading];
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
    ['Sheet', `${sheet.title} (${fullSheetCode(sheet)})`],
    ['Framework', `${sheet.framework.title}, ${sheet.framework.id}`],
    ['Framework version', sheet.version],
    ...(sheet.claim === '' ? [] : [['Claim', sheet.claim]]),
    ['How to use it', sheet.instructions],
    ...[...sheet.headerFields, ...sheet.closingFields].map((field) => [field, '']),
    ...sheet.signatures.map((name) => [`Signature: ${name}`, '']),
    ...legend,
    ...(sheet.key ?? []).map(({ code, topic }) => [code, topic]),
    ...(address === null ? [] : [['Address', address]]),
    ...sheetFootnotes(sheet).map((note) => ['Note', note]),
  ];
  return [[...(grouped ? ['Group'] : []), ...header], ...rows, [], ...about];
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
  name: 'CSV for people',
  fileEnding: '.csv',
  mediaType: 'text/csv;charset=utf-8',
  audience: 'For opening in any spreadsheet program',
  note: 'Made for reading, not for import: a mark at the start names its encoding, and a cell that could be taken for a formula begins with an apostrophe.',
  covers: 'sheet',
  runsIn: 'browser and node',
  render: renderOneSheet(csvSheet),
  fileForEachSheet: true,
} as const satisfies SheetFormat;
