import { readCsv } from '../csv/read-csv.ts';
import type { ColumnName } from '../framework-settings.ts';
import { columnLetters, type Grid, type GridRow } from '../grid.ts';
import { tidy } from '../text.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { findColumns, headersOf, likeliestHeader } from './columns.ts';
import type { TableContext } from './read-table.ts';
import { sheetsToChoose, statementsSheet } from './workbook-sheets.ts';

/** What somebody chooses from who says which column of a table holds what. */
export interface TableHeaders {
  /** The worksheets that may hold the statements; none in a table of text. */
  sheets: string[];
  /** The one that is read; null in a table of text, and where it isn't clear. */
  sheet: string | null;
  columns: TableHeader[];
  /** The columns that are read, by what they hold; each as settings name it. */
  taken: Partial<Record<ColumnName, string>>;
  /** Those that are shown beside each statement. */
  facts: string[];
}

export interface TableHeader {
  /** As settings name it: its header, or its letter where another column has the same. */
  id: string;
  text: string;
  letters: string;
  /** What stands below it first; empty where nothing does. */
  example: string;
}

type Choice = Pick<TableContext, 'id' | 'settings'>;

/** The headers of a workbook; null where it can't be opened. */
export function workbookHeaders(bytes: Uint8Array, choice: Choice): TableHeaders | null {
  const { value: workbook } = readWorkbook(bytes);
  if (!workbook) return null;
  const sheets = sheetsToChoose(workbook);
  const { value: grid } = statementsSheet(workbook, choice);
  if (grid) return { sheets, sheet: grid.name, ...gridHeaders(grid, choice) };
  return sheets.length > 0 ? { sheets, sheet: null, columns: [], taken: {}, facts: [] } : null;
}

/** The headers of a table of text; null where it is none. */
export function textHeaders(bytes: Uint8Array, choice: Choice): TableHeaders | null {
  const { value: grid } = readCsv(bytes);
  return grid && { sheets: [], sheet: null, ...gridHeaders(grid, choice) };
}

function gridHeaders(
  grid: Grid,
  { settings, id }: Choice,
): Pick<TableHeaders, 'columns' | 'taken' | 'facts'> {
  const { columns: found } = findColumns(grid, settings, id);
  const header = found?.header ?? likeliestHeader(grid);
  if (!header) return { columns: [], taken: {}, facts: [] };
  const columns = columnsBelow(grid, header);
  const idOf = (at: number) => columns.find(({ letters }) => letters === columnLetters(at))?.id;
  const taken = [...(found?.byName ?? [])].map(([name, at]) => [name, idOf(at)]);
  return {
    columns,
    taken: Object.fromEntries(taken) as TableHeaders['taken'],
    facts: (found?.facts ?? []).flatMap(({ column }) => idOf(column) ?? []),
  };
}

function columnsBelow(grid: Grid, header: GridRow): TableHeader[] {
  const names = headersOf(header);
  const below = grid.rows.filter(({ number }) => number > header.number);
  return names.map(({ column, text, key }) => {
    const letters = columnLetters(column);
    const alone = names.filter((other) => other.key === key).length === 1;
    const filled = below.find(({ cells }) => tidy(cells[column]?.text ?? '') !== '');
    const example = tidy(filled?.cells[column]?.text ?? '');
    return { id: alone ? text : letters, text, letters, example };
  });
}
