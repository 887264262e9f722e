import { namesInSentence } from '../../model/counting.ts';
import { didYouMean } from '../../model/did-you-mean.ts';
import { COLUMN_NAMES, type ColumnName, type FrameworkSettings } from '../framework-settings.ts';
import { cellSpot, columnLetters, columnOf, type Grid, type GridRow } from '../grid.ts';
import { problem, type ImportProblem } from '../problem.ts';
import { nameKey, tidy } from '../text.ts';

/** Which column of a table holds what. */
export interface Columns {
  /** The row of the header; what stands above it is no statement. */
  header: GridRow;
  byName: Map<ColumnName, number>;
  /** Columns that are shown beside a statement, with what they are called. */
  facts: { column: number; name: string }[];
  leftOut: { column: number; header: string; asked: boolean }[];
}

/** Headers that are taken for a column without being told: its name, and its plural. */
const HEADERS = new Map(
  COLUMN_NAMES.flatMap((name): [string, ColumnName][] => [
    [name, name],
    [`${name}s`, name],
  ]),
);

/** Words that often stand above statements in public tables: a suggestion, never taken without being told. */
const LIKELY_STATEMENTS = [
  'competency',
  'competence',
  'learning outcome',
  'outcome',
  'descriptor',
  'description',
  'performance indicator',
  'indicator',
  'standard',
  'skill',
  'criterion',
  'objective',
  'element',
  'text',
];

/** A header that begins so names a fact; the tables that Levelbook writes have such. */
export const FACT_PREFIX = 'Fact: ';

const ROWS_TO_SEARCH = 20;

/** Finds the header of a table, and what its columns are. Null where no column can be taken for the statements. */
export function findColumns(
  grid: Grid,
  settings: FrameworkSettings,
  id: string,
): { columns: Columns | null; problems: ImportProblem[] } {
  const candidates = grid.rows.slice(0, ROWS_TO_SEARCH);
  const scored = candidates.map((header) => ({ header, ...columnsOf(grid, header, settings) }));
  const best = scored
    .filter(({ columns }) => columns.byName.has('statement'))
    .reduce<(typeof scored)[number] | null>(
      (one, other) =>
        one === null || other.columns.byName.size > one.columns.byName.size ? other : one,
      null,
    );
  if (best) return { columns: best.columns, problems: best.problems };
  return { columns: null, problems: [noStatementColumn(grid, settings, id)] };
}

function columnsOf(
  grid: Grid,
  header: GridRow,
  settings: FrameworkSettings,
): { columns: Columns; problems: ImportProblem[] } {
  const names = headersOf(header);
  const columns: Columns = { header, byName: new Map(), facts: [], leftOut: [] };
  const problems: ImportProblem[] = [];
  const taken = new Set<number>();
  const take = (name: ColumnName, found: readonly { column: number }[]): void => {
    const [first, second] = found;
    if (!first) return;
    columns.byName.set(name, first.column);
    for (const { column } of found) taken.add(column);
    if (second) problems.push(twice(grid, header, name, first.column, second.column));
  };
  for (const name of COLUMN_NAMES) {
    const wanted = settings.columns?.[name];
    if (wanted === undefined) continue;
    const found = matching(names, wanted);
    take(name, found);
    if (found.length === 0) problems.push(mappedMissing(grid, header, name, wanted, names));
  }
  const facts = (settings.facts ?? []).flatMap((wanted) => matching(names, wanted));
  const leaveOut = (settings.leaveOut ?? []).flatMap((wanted) => matching(names, wanted));
  for (const name of COLUMN_NAMES) {
    if (settings.columns?.[name] !== undefined) continue;
    take(
      name,
      names.filter(
        (one) =>
          !taken.has(one.column) &&
          !facts.includes(one) &&
          !leaveOut.includes(one) &&
          HEADERS.get(one.key) === name,
      ),
    );
  }
  for (const one of names) {
    const { column, text } = one;
    if (taken.has(column)) continue;
    if (text.startsWith(FACT_PREFIX)) {
      columns.facts.push({ column, name: text.slice(FACT_PREFIX.length) });
    } else if (facts.includes(one)) columns.facts.push({ column, name: text });
    else columns.leftOut.push({ column, header: text, asked: leaveOut.includes(one) });
  }
  return { columns, problems };
}

/** A cell of a header: what stands there, and how it is compared. */
interface Header {
  column: number;
  text: string;
  key: string;
}

/** The cells of a header that hold something. */
export function headersOf(row: GridRow): Header[] {
  return row.cells.flatMap((cell, column) => {
    const text = tidy(cell?.text ?? '');
    return text === '' ? [] : [{ column, text, key: nameKey(text) }];
  });
}

/** The columns with this header; where there is none, the one with this letter. */
function matching(names: readonly Header[], wanted: string): Header[] {
  const found = names.filter(({ key }) => key === nameKey(wanted));
  return found.length > 0 ? found : names.filter(({ column }) => column === columnOf(wanted));
}

function twice(
  grid: Grid,
  header: GridRow,
  name: ColumnName,
  first: number,
  second: number,
): ImportProblem {
  const text = (column: number) => tidy(header.cells[column]?.text ?? '');
  return problem(
    'COLUMN_TWICE',
    `Two columns may hold the ${name}: “${text(first)}” in column ${columnLetters(first)} and “${text(second)}” in column ${columnLetters(second)}.`,
    cellSpot(grid, header.number, second),
    `Rename or remove one of them, or say in levelbook.yml which is meant: columns: { ${name}: ${columnLetters(first)} }.`,
  );
}

function mappedMissing(
  grid: Grid,
  header: GridRow,
  name: ColumnName,
  wanted: string,
  names: readonly Header[],
): ImportProblem {
  return problem(
    'MAPPED_COLUMN_MISSING',
    `levelbook.yml takes the ${name} from the column “${wanted}”, and there is none.${didYouMean(
      wanted,
      names.map(({ text }) => text),
    )}`,
    cellSpot(grid, header.number, 0),
  );
}

/** The row that looks most like a header, where none has a column for statements. Null in an empty table. */
export function likeliestHeader(grid: Grid): GridRow | null {
  const rows = grid.rows.slice(0, ROWS_TO_SEARCH).map((row) => {
    const names = headersOf(row);
    const known = names.filter(({ key }) => HEADERS.has(key) || LIKELY_STATEMENTS.includes(key));
    return { row, score: known.length * 100 + Math.min(names.length, 50) };
  });
  return (
    rows.reduce<(typeof rows)[number] | null>(
      (best, one) => (best === null || one.score > best.score ? one : best),
      null,
    )?.row ?? null
  );
}

/** One error for all that could not be found: which headers there are, and what to write where. */
function noStatementColumn(grid: Grid, settings: FrameworkSettings, id: string): ImportProblem {
  const likeliest = likeliestHeader(grid);
  const names = likeliest === null ? [] : headersOf(likeliest);
  const wanted = settings.columns?.statement;
  const suggestion = suggested(names);
  const found =
    names.length === 0
      ? 'no header at all'
      : namesInSentence(names.slice(0, 20).map(({ text }) => `“${text.slice(0, 40)}”`));
  return problem(
    'NO_STATEMENT_COLUMN',
    `No column is named “${wanted ?? 'Statement'}”. Row ${likeliest?.number ?? 1} has ${found}.`,
    cellSpot(grid, likeliest?.number ?? 1, 0),
    suggestion === null
      ? 'Name the column with the statements “Statement”, in one of the first 20 rows.'
      : `If “${suggestion}” holds the statements, write in levelbook.yml: frameworks: { ${id}: { columns: { statement: ${JSON.stringify(suggestion)} } } }. Or name that column “Statement”.`,
  );
}

function suggested(names: readonly Header[]): string | null {
  for (const likely of ['statement', ...LIKELY_STATEMENTS]) {
    const found = names.find(({ key }) => key.includes(likely));
    if (found) return found.text;
  }
  const near = names.find(({ key }) =>
    didYouMean(key, ['statement', 'statements']).includes('Did'),
  );
  return near?.text ?? null;
}
