import type { Occupation } from '../../src/model/occupation.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import type { Cover } from './print-job.ts';

/** What stands before the sheets of a bundle. */
export function bundleCover(occupation: Occupation, sheets: RubricSheet[]): Cover {
  const version = occupation.framework.version ?? 'no version stated';
  return {
    soc: `${occupation.soc} · framework ${version}`,
    title: `Rubric sheets for ${occupation.title}`,
    introduction: `${sheets.length} sheets. To print one, choose its pages in the print dialogue. Nobody needs them all: take the handful that fits what you are going to see.`,
    notices: sheets[0]?.notices ?? [],
  };
}
