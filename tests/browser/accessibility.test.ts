import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKind, sitePages } from '../site/harness/pages.ts';
import { newReader } from './harness/reader.ts';
import { sheetOfEachKind } from './harness/sheets.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every page by its kind; of the many sheets, one of each kind and scope. */
const PAGES = Map.groupBy(
  [
    ...sitePages().filter((path) => pageKind(path) !== 'sheet'),
    ...sheetOfEachKind().map(({ path }) => path),
  ],
  pageKind,
);

/** What axe finds wrong on the page that is open, as `rule: element` lines. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, { resultTypes: ['violations'] })`,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')} (${help})`),
  );
}

describe.each(['light', 'dark'] as const)('in %s colours, axe finds nothing on', (colorScheme) => {
  test.each([...PAGES])('pages of the kind "%s"', async (_kind, paths) => {
    const { page, visit } = await newReader({ colorScheme });
    const found: Record<string, string[]> = {};
    for (const path of paths) {
      await visit(path);
      const lines = await violations(page);
      if (lines.length > 0) found[path] = lines;
    }
    expect(found).toEqual({});
  });
});
