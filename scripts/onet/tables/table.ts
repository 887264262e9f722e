import type { Finding } from '../../import/finding.ts';
import type { TableRow } from '../table-rows.ts';

/** A table of the release whose rows are of occupations: the columns that it must have, and what the rows of one occupation say. */
export interface ReleaseTableReader<Value> {
  columns: readonly string[];
  read: (rows: readonly TableRow[]) => { value: Value; problems: Finding[] };
}
