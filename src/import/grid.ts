import { problem, type ImportProblem, type Spot } from './problem.ts';

/** A table as a reader of any format hands it on: rows of cells, each of which knows where it stands. */

export interface Cell {
  /** As it is shown, with line breaks and spaces as they are. */
  text: string;
  kind: 'text' | 'number' | 'boolean' | 'date' | 'error';
  /** Whether a formula made it. Its last value is `text`; null where none was saved. */
  formula: 'none' | 'with-value' | 'without-value';
}

export interface GridRow {
  /** 1-based: the number beside it in a workbook, the line that it begins at in a text file. */
  number: number;
  hidden: boolean;
  /** By column, from 0; a hole where nothing stands. */
  cells: (Cell | undefined)[];
}

export interface Grid {
  /** The worksheet's name; null in a text file, whose cells have lines instead. */
  name: string | null;
  hidden: boolean;
  /** Rows that hold something, from top to bottom. */
  rows: GridRow[];
  hiddenColumns: Set<number>;
  /** Cells that were merged into one over several rows: the value stands in the first of them. */
  merges: Merge[];
}

export interface Merge {
  column: number;
  firstRow: number;
  lastRow: number;
}

/** `A` for 0, `AB` for 27. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnLetters(Math.floor(column / 26) - 1)}${letter}`;
}

/** 0 for `A`, 27 for `AB`; -1 where the text is no column. */
export function columnOf(letters: string): number {
  if (!/^[A-Z]{1,3}$/u.test(letters)) return -1;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Where a cell of a grid stands. */
export function cellSpot(grid: Grid, row: number, column: number): Spot {
  if (grid.name === null) return { line: row, path: null, cell: null };
  return { line: null, path: null, cell: `${sheetName(grid.name)}!${columnLetters(column)}${row}` };
}

/** A worksheet's name as a spreadsheet program writes it in a reference. */
function sheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

const LONGEST_TEXT = 20_000;

/** What is wrong with a cell whose text is needed, wherever it stands. */
export function cellProblems(grid: Grid, row: number, column: number, cell: Cell): ImportProblem[] {
  const spot = cellSpot(grid, row, column);
  if (cell.kind === 'error') return [problem('ERROR_VALUE', `The cell holds ${cell.text}.`, spot)];
  if (cell.formula === 'without-value') {
    return [problem('FORMULA_WITHOUT_VALUE', 'The cell holds a formula and no value.', spot)];
  }
  if (cell.kind === 'date') {
    return [problem('DATE_IN_TEXT', `The cell holds the date ${cell.text}.`, spot)];
  }
  if (cell.text.length > LONGEST_TEXT) {
    return [problem('TEXT_TOO_LONG', `The cell holds ${cell.text.length} characters.`, spot)];
  }
  return [];
}
