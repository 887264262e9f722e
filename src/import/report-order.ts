import { counted } from '../model/counting.ts';

/** The order and the length of a report, the same for the command and in the browser. */

/** Where in a file a problem stands, and what it is. */
interface Placed {
  line: number | null;
  path: string | null;
  cell?: string | null;
  code: string;
  message: string;
}

/** Orders problems of one file: by line, cell, path and code. */
export function comparePlaces(a: Placed, b: Placed): number {
  return (
    (a.line ?? 0) - (b.line ?? 0) ||
    compareCells(a.cell ?? null, b.cell ?? null) ||
    compareText(a.path, b.path) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** By worksheet, then row by row as people read; nothing comes first. */
function compareCells(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  const [one, other] = [cellParts(a), cellParts(b)];
  return (
    compareText(one.sheet, other.sheet) ||
    one.row - other.row ||
    one.column.length - other.column.length ||
    compareText(one.column, other.column)
  );
}

function cellParts(cell: string): { sheet: string; column: string; row: number } {
  const [, sheet = cell, column = '', row = '0'] = /^(.*)!([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  return { sheet, column, row: Number(row) };
}

/** By code unit, so that the order is the same in every locale; nothing comes first. */
export function compareText(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

const MOST_OF_A_KIND = 100;

/** At most a hundred problems of one rule in one file; one more says how many are left out. */
export function cappedProblems<
  Problem extends { code: string; message: string; file?: string | null },
>(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const last = new Map<string, Problem>();
  const kept = problems.filter((problem) => {
    const key = `${problem.code}|${problem.file ?? ''}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    last.set(key, problem);
    return count <= MOST_OF_A_KIND;
  });
  for (const [key, problem] of last) {
    const more = (counts.get(key) ?? 0) - MOST_OF_A_KIND;
    if (more > 0) {
      const message = `${counted(more, 'more problem')} of this kind in this file, up to here.`;
      kept.push({ ...problem, message });
    }
  }
  return kept;
}

/** `2 errors, 1 warning`, or "no problems". */
export function problemCounts(problems: readonly { severity: 'error' | 'warning' }[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const parts = [counted(errors, 'error'), counted(problems.length - errors, 'warning')];
  return parts.filter((part) => !part.startsWith('0 ')).join(', ') || 'no problems';
}
