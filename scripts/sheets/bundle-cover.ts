import type { FrameworkHead } from '../../src/model/framework/framework.ts';
import { frameworkVersion } from '../../src/model/framework/version.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import type { Cover } from './print-job.ts';

/** What stands before the sheets of a bundle. */
export function bundleCover(framework: FrameworkHead, sheets: RubricSheet[]): Cover {
  return {
    identity: `${framework.id} · framework ${frameworkVersion(framework)}`,
    title: `Rubric sheets for ${framework.title}`,
    introduction: `${sheets.length} sheets. To print one, choose its pages in the print dialogue. Nobody needs them all: take the handful that fits what you are going to see.`,
    notices: sheets[0]?.notices ?? [],
  };
}
