import type { ColumnName } from '../framework-settings.ts';
import {
  cellProblems,
  cellSpot,
  columnLetters,
  type Cell,
  type Grid,
  type GridRow,
} from '../grid.ts';
import { problem, type ImportProblem } from '../problem.ts';
import { counted } from '../../model/counting.ts';
import { tidyText } from '../text.ts';
import type { Columns } from './columns.ts';

/** One row of a table, each cell as tidy text; empty where nothing stands. */
export interface TableRow {
  number: number;
  text: Record<ColumnName, string>;
  facts: { name: string; value: string }[];
  /** Whether the code stands there as a number: then 1.10 and 1.1 are the same. */
  codeIsNumber: boolean;
}

/** Columns where a date is as good as any text. */
const MAY_HOLD_DATES = new Set<ColumnName | 'fact'>(['note', 'source', 'fact']);
/** Columns whose merged cells mean that all the rows beside them have the same. */
const MAY_BE_MERGED = new Set<ColumnName | 'fact'>([
  'level',
  'area',
  'group',
  'topic',
  'source',
  'note',
  'part',
  'fact',
]);

/** The rows below the header, with what is wrong with their cells. */
export function readRows(
  grid: Grid,
  columns: Columns,
): { rows: TableRow[]; problems: ImportProblem[] } {
  const reader = new RowReader(grid, columns);
  const rows = grid.rows
    .filter(({ number }) => number > columns.header.number)
    .map((row) => reader.read(row));
  return {
    rows,
    problems: [...reader.problems, ...reader.formulaProblems(), ...hidden(grid, columns)],
  };
}

class RowReader {
  readonly problems: ImportProblem[] = [];
  readonly #grid: Grid;
  readonly #columns: Columns;
  readonly #merged: ReadonlyMap<string, Cell>;
  /** By column: the first row with a formula, and how many there are. */
  readonly #formulas = new Map<number, { row: number; count: number }>();

  constructor(grid: Grid, columns: Columns) {
    this.#grid = grid;
    this.#columns = columns;
    this.#merged = mergedCells(grid);
  }

  read(row: GridRow): TableRow {
    const { byName, facts } = this.#columns;
    const of = (name: ColumnName): string => {
      const column = byName.get(name);
      return column === undefined ? '' : this.#text(row, column, name);
    };
    const text = {
      statement: of('statement'),
      level: of('level'),
      area: of('area'),
      group: of('group'),
      topic: of('topic'),
      code: of('code'),
      source: of('source'),
      note: of('note'),
      identifier: of('identifier'),
      part: of('part'),
    };
    return {
      number: row.number,
      text,
      facts: facts
        .map(({ column, name }) => ({ name, value: this.#text(row, column, 'fact') }))
        .filter(({ value }) => value !== ''),
      codeIsNumber: row.cells[byName.get('code') ?? -1]?.kind === 'number',
    };
  }

  #text(row: GridRow, column: number, name: ColumnName | 'fact'): string {
    const merged = MAY_BE_MERGED.has(name)
      ? this.#merged.get(`${column}:${row.number}`)
      : undefined;
    const cell = row.cells[column] ?? merged;
    if (!cell) return '';
    const found = cellProblems(this.#grid, row.number, column, cell).filter(
      ({ code }) => code !== 'DATE_IN_TEXT' || !MAY_HOLD_DATES.has(name),
    );
    this.problems.push(...found);
    if (cell.formula === 'with-value') {
      const before = this.#formulas.get(column);
      this.#formulas.set(column, {
        row: before?.row ?? row.number,
        count: (before?.count ?? 0) + 1,
      });
    }
    return found.length > 0 ? '' : tidyText(cell.text);
  }

  formulaProblems(): ImportProblem[] {
    return [...this.#formulas].map(([column, { row, count }]) =>
      problem(
        'FORMULA',
        count === 1
          ? 'The cell holds a formula; its last value is used.'
          : `Column ${columnLetters(column)} holds ${counted(count, 'formula')}, the first one here; their last values are used.`,
        cellSpot(this.#grid, row, column),
      ),
    );
  }
}

/** The value of each cell that was merged with one above it. */
function mergedCells(grid: Grid): Map<string, Cell> {
  const rows = new Map(grid.rows.map((row) => [row.number, row]));
  const cells = new Map<string, Cell>();
  const last = grid.rows.at(-1)?.number ?? 0;
  for (const { column, firstRow, lastRow } of grid.merges) {
    const cell = rows.get(firstRow)?.cells[column];
    if (!cell) continue;
    for (let row = firstRow + 1; row <= Math.min(lastRow, last); row += 1) {
      cells.set(`${column}:${row}`, cell);
    }
  }
  return cells;
}

function hidden(grid: Grid, columns: Columns): ImportProblem[] {
  const used = [...columns.byName.values(), ...columns.facts.map(({ column }) => column)];
  const statement = columns.byName.get('statement') ?? 0;
  const rows = grid.rows.filter(
    (row) =>
      row.hidden &&
      row.number > columns.header.number &&
      used.some((column) => row.cells[column] !== undefined),
  );
  return [
    ...rows.map(({ number }) =>
      problem('HIDDEN_ROW', `Row ${number} is hidden.`, cellSpot(grid, number, statement)),
    ),
    ...used
      .filter((column) => grid.hiddenColumns.has(column))
      .map((column) =>
        problem(
          'HIDDEN_COLUMN',
          `Column ${columnLetters(column)} is hidden.`,
          cellSpot(grid, columns.header.number, column),
        ),
      ),
  ];
}
