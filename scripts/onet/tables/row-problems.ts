import { atLine, type Finding } from '../../import/finding.ts';
import { finding } from '../../import/reading-rules.ts';
import type { TableRow } from '../table-rows.ts';

/** A problem of one row. */
export function rowProblem({ line }: TableRow, message: string): Finding {
  return finding('ONET_TABLE', message, atLine(line));
}

/** A problem for the first of these columns that is empty in a row; null where none is. */
export function emptyCell(row: TableRow, ...columns: string[]): Finding | null {
  const column = columns.find((name) => row.cell(name) === '');
  return column === undefined ? null : rowProblem(row, `The column “${column}” is empty.`);
}

/** Each row's value, with the problems of those that have none. */
export function readRows<Value>(
  rows: readonly TableRow[],
  read: (row: TableRow) => Value | Finding,
): { value: Value[]; problems: Finding[] } {
  const value: Value[] = [];
  const problems: Finding[] = [];
  for (const row of rows) {
    const one = read(row);
    if (isFinding(one)) problems.push(one);
    else value.push(one);
  }
  return { value, problems };
}

function isFinding(value: unknown): value is Finding {
  return typeof value === 'object' && value !== null && 'severity' in value;
}
