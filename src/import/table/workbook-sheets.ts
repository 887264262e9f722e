import type { Framework } from '../../model/framework/framework.ts';
import { namesInSentence } from '../../model/counting.ts';
import { didYouMean } from '../../model/did-you-mean.ts';
import type { Grid } from '../grid.ts';
import { problem, type ImportProblem, type Reading } from '../problem.ts';
import { nameKey } from '../text.ts';
import { readWorkbook, type Workbook } from '../workbook/read-workbook.ts';
import { findColumns } from './columns.ts';
import { readTable, type TableContext, type TableSheets } from './read-table.ts';

const COMPANIONS = ['framework', 'levels', 'areas', 'sources'] as const;

/** Makes a framework of a workbook, or says all that is wrong with it. */
export function readTableWorkbook(bytes: Uint8Array, context: TableContext): Reading<Framework> {
  const { value: workbook, problems } = readWorkbook(bytes);
  if (!workbook) return { value: null, problems };
  const statements = statementsSheet(workbook, context);
  if (!statements.value) return { value: null, problems: statements.problems };
  const sheets: TableSheets = {
    statements: statements.value,
    framework: null,
    levels: null,
    areas: null,
    sources: null,
  };
  const found: ImportProblem[] = [];
  for (const companion of COMPANIONS) {
    const sheet = workbook.sheets.find(({ name }) => nameKey(name) === companion);
    if (!sheet || sheet.name === statements.value.name) continue;
    const { value, problems: wrong } = workbook.sheet(sheet.name);
    found.push(...wrong);
    // A list without a single row lists nothing, and is as good as none.
    if (value && value.rows.length > (companion === 'framework' ? 0 : 1)) sheets[companion] = value;
  }
  const table = readTable(sheets, context);
  return found.length === 0 ? table : { value: null, problems: [...found, ...table.problems] };
}

/** The worksheets that may hold the statements. */
export function sheetsToChoose({ sheets }: Pick<Workbook, 'sheets'>): string[] {
  return sheets
    .filter(({ name, hidden }) => !hidden && !COMPANIONS.some((one) => one === nameKey(name)))
    .map(({ name }) => name);
}

/** The worksheet that holds the statements: by the settings, by its name, or because no other one can. */
export function statementsSheet(
  workbook: Workbook,
  context: Pick<TableContext, 'id' | 'settings'>,
): Reading<Grid> {
  const names = workbook.sheets.map(({ name }) => name);
  const wanted = context.settings.sheet ?? 'Statements';
  const named = names.find((name) => nameKey(name) === nameKey(wanted));
  if (named !== undefined) return workbook.sheet(named);
  const visible = sheetsToChoose(workbook);
  const [only] = visible;
  if (context.settings.sheet === undefined && only !== undefined) {
    if (visible.length === 1) return workbook.sheet(only);
    const fitting = visible.filter((name) => {
      const { value } = workbook.sheet(name);
      return value && findColumns(value, context.settings, context.id).columns;
    });
    const [fits] = fitting;
    if (fits !== undefined && fitting.length === 1) return workbook.sheet(fits);
  }
  const message = `The workbook has no worksheet “${wanted}”.${didYouMean(wanted, visible).replace(/ There are:.*/u, '')} ${names.length === 0 ? 'It has none at all.' : `It has ${namesInSentence(names.map((name) => `“${name}”`))}.`}`;
  return { value: null, problems: [problem('NO_WORKSHEET', message)] };
}
