import type { Problem } from '../shared/report.ts';

/** A problem within one export, before it is known which file and occupation that is. */
export type Finding = Omit<Problem, 'occupation' | 'file'>;

/** What a reader hands back: what it could read, and what is wrong. The value is null where nothing could be read. */
export interface Reading<Value> {
  value: Value | null;
  problems: Finding[];
}

/** Where in a file something stands. */
export interface Spot {
  line: number | null;
  path: string | null;
}

export const NOWHERE: Spot = { line: null, path: null };

/** The spot of a line in a text export. */
export function atLine(line: number): Spot {
  return { line, path: null };
}
