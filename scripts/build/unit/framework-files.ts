import { pagePath } from '../../../src/model/addresses.ts';
import { comparableFile } from '../../../src/model/contracts/comparable.ts';
import { statementsFile } from '../../../src/model/contracts/packed-statements.ts';
import { expectedFrameworkPages } from '../../../src/model/expected-pages.ts';
import type { Framework } from '../../../src/model/framework/framework.ts';

/** Every file about one framework that is rendered: its pages, its statements for the builder, what is compared of it. */
export function frameworkFiles(framework: Framework): string[] {
  return [
    ...expectedFrameworkPages(framework).map(pagePath),
    statementsFile(framework),
    ...(framework.occupation?.onetRelease ? [comparableFile(framework)] : []),
  ];
}
