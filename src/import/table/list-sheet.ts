import { cellProblems, cellSpot, type Grid } from '../grid.ts';
import { problem, type ImportProblem } from '../problem.ts';
import { nameKey, tidy, tidyText } from '../text.ts';

/** One row of a worksheet that lists things, by the names of its columns. */
export interface ListedRow<Column extends string> {
  number: number;
  text: Record<Column, string>;
}

/** The columns of such a worksheet: each with the headers that it goes by. The first one must be there. */
export type ListColumns<Column extends string> = Record<Column, readonly string[]>;

/** Reads a worksheet such as Levels or Sources: a header in the first row that holds anything, a thing in each row below. */
export function readList<Column extends string>(
  grid: Grid,
  wanted: ListColumns<Column>,
): { rows: ListedRow<Column>[]; problems: ImportProblem[] } {
  const names = Object.keys(wanted) as Column[];
  const [key] = names;
  const header = grid.rows[0];
  if (!header || key === undefined) return { rows: [], problems: [] };
  const columns = new Map<Column, number>();
  for (const [column, cell] of header.cells.entries()) {
    const found = names.find((name) => wanted[name].includes(nameKey(cell?.text ?? '')));
    if (found !== undefined && !columns.has(found)) columns.set(found, column);
  }
  const keyColumn = columns.get(key);
  if (keyColumn === undefined) {
    const found = header.cells.flatMap((cell) => (cell ? [`“${tidy(cell.text)}”`] : []));
    const message = `The worksheet ${grid.name ?? ''} has no column “${wanted[key][0] ?? key}”; its first row has ${found.join(', ')}.`;
    const spot = cellSpot(grid, header.number, 0);
    return { rows: [], problems: [problem('NAME_MISSING', message, spot)] };
  }
  const problems: ImportProblem[] = [];
  const seen = new Map<string, number>();
  const rows = grid.rows.slice(1).flatMap((row) => {
    const of = (name: Column): string => {
      const column = columns.get(name);
      const cell = column === undefined ? undefined : row.cells[column];
      if (!cell || column === undefined) return '';
      const wrong = cellProblems(grid, row.number, column, cell);
      problems.push(...wrong);
      return wrong.length > 0 ? '' : tidyText(cell.text);
    };
    const text = Object.fromEntries(names.map((name) => [name, of(name)])) as Record<
      Column,
      string
    >;
    const name = text[key];
    if (name === '') return [];
    const before = seen.get(nameKey(name));
    if (before !== undefined) {
      const message = `“${name}” is listed twice, first in row ${before}.`;
      problems.push(problem('LISTED_TWICE', message, cellSpot(grid, row.number, keyColumn)));
      return [];
    }
    seen.set(nameKey(name), row.number);
    return [{ number: row.number, text }];
  });
  return { rows, problems };
}
