import { pagePath } from '../../../src/model/addresses.ts';
import type { RubricSheet } from '../../../src/model/sheets/rubric-sheet.ts';
import { sheetsOf } from '../../../src/model/sheets/sheets-of.ts';
import { builtOccupation } from '../../site/harness/content.ts';

/** The first sheet of each kind for a level, a domain, AI at work and the whole occupation. */
export function sheetOfEachKind(): (RubricSheet & { path: string })[] {
  const occupation = builtOccupation();
  const sheets = sheetsOf(occupation);
  return sheets
    .filter(({ kind, scope }, index) => {
      const alike = (sheet: RubricSheet) => sheet.kind === kind && sheet.scope.kind === scope.kind;
      return sheets.findIndex(alike) === index;
    })
    .map((sheet) => ({
      ...sheet,
      path: pagePath({ page: 'sheet', soc: occupation.soc, sheet: sheet.slug }),
    }));
}
