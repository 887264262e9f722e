import { pagePath } from '../../../src/model/addresses.ts';
import { statementsFile } from '../../../src/model/contracts/packed-statements.ts';
import { expectedFrameworkPages } from '../../../src/model/expected-pages.ts';
import type { Framework } from '../../../src/model/framework/framework.ts';

/** Every file about one framework that is rendered: its pages, and its statements for the builder. */
export function frameworkFiles(framework: Framework): string[] {
  return [...expectedFrameworkPages(framework).map(pagePath), statementsFile(framework)];
}
