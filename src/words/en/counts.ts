/** Counts, with `{count}` for the number, by the categories of `Intl.PluralRules`. */
export const statement = { one: '{count} statement', other: '{count} statements' };

/** Counts up to ten in running text, from none. */
export const inWords = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** Positions from the first to the tenth in running text. */
export const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
/** A position beyond those. */
export const laterOrdinal = 'no. {position}';

export const task = { one: '{count} task', other: '{count} tasks' };
export const certificate = { one: '{count} certificate', other: '{count} certificates' };
export const relatedOccupation = {
  one: '{count} related occupation',
  other: '{count} related occupations',
};
export const other = { one: '{count} other', other: '{count} others' };
export const result = { one: '{count} result', other: '{count} results' };
export const page = { one: '{count} page', other: '{count} pages' };
export const moreResult = { one: '{count} more result', other: '{count} more results' };
export const line = { one: '{count} line', other: '{count} lines' };
export const step = { one: '{count} step', other: '{count} steps' };
export const area = { one: '{count} area', other: '{count} areas' };
export const mark = { one: '{count} mark', other: '{count} marks' };
export const dataNote = { one: '{count} data note', other: '{count} data notes' };
export const note = { one: '{count} note', other: '{count} notes' };
export const error = { one: '{count} error', other: '{count} errors' };
export const source = { one: '{count} source', other: '{count} sources' };
