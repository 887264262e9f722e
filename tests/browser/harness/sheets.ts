import { pagePath } from '../../../src/model/addresses.ts';
import type { RubricSheet, SheetScope } from '../../../src/model/sheets/rubric-sheet.ts';
import { sheetsOf } from '../../../src/model/sheets/sheets-of.ts';
import { builtFramework } from '../../site/harness/content.ts';

/** Whether two sheets are about places of one group, or both about the whole framework. */
const sameSort = (one: SheetScope, other: SheetScope) =>
  one.kind === 'place' && other.kind === 'place'
    ? one.group === other.group
    : one.kind === other.kind;

/** The first sheet of each kind for a level, a domain, AI at work and the whole framework. */
export function sheetOfEachKind(): (RubricSheet & { path: string })[] {
  const framework = builtFramework();
  const sheets = sheetsOf(framework);
  return sheets
    .filter(({ kind, scope }, index) => {
      const alike = (sheet: RubricSheet) => sheet.kind === kind && sameSort(sheet.scope, scope);
      return sheets.findIndex(alike) === index;
    })
    .map((sheet) => ({
      ...sheet,
      path: pagePath({ page: 'sheet', framework: framework.path, sheet: sheet.slug }),
    }));
}
