/** What `levelbook.yml` may say of one framework, as far as reading it is concerned. */
export interface FrameworkSettings {
  title?: string | undefined;
  /** The worksheet that holds the statements. */
  sheet?: string | undefined;
  /** The header, or the letter, of each column that is not named as Levelbook names it. */
  columns?: Partial<Record<ColumnName, string | undefined>> | undefined;
  /** Headers of more columns whose cells are shown beside a statement. */
  facts?: readonly string[] | undefined;
  /** Headers of columns that are left out without a word. */
  leaveOut?: readonly string[] | undefined;
  /** For CASE: what becomes levels. For a table: the names of its levels in their order. */
  levels?: 'educationLevel' | readonly string[] | undefined;
}

export const COLUMN_NAMES = [
  'statement',
  'level',
  'area',
  'group',
  'topic',
  'code',
  'source',
  'note',
  'identifier',
  'part',
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];
