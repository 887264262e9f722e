import { fill } from '#say';
import * as words from '#words/sheets.ts';
import type { FrameworkHead } from '../../src/model/framework/framework.ts';
import { frameworkVersion } from '../../src/model/framework/version.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import type { Cover } from './print-job.ts';

/** What stands before the sheets of a bundle. */
export function bundleCover(framework: FrameworkHead, sheets: RubricSheet[]): Cover {
  return {
    identity: fill(words.idFrameworkFrameworkVersion, {
      id: framework.id,
      frameworkVersion: frameworkVersion(framework),
    }),
    title: fill(words.rubricSheetsFor, { title: framework.title }),
    introduction: fill(words.sheetsToPrintOne, { count: sheets.length }),
    notices: sheets[0]?.notices ?? [],
  };
}
