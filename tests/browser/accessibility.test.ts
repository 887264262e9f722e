import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveSite } from '../../scripts/serve/site-server.ts';
import { pageOfEachKind, pagesByKind, siteFile } from '../site/harness/pages.ts';
import { TEST_SITES } from '../site/sites/sites.ts';
import { axeViolationsBesideColours, axeViolationsInBothColours } from './harness/axe.ts';
import { newReader, type Reader } from './harness/reader.ts';
import { sheetOfEachKind } from './harness/sheets.ts';

/**
 * Pages of a kind are one template: the first and the longest show what differs among them. Guides are written one by
 * one, and of the sheets each kind has rules of its own.
 */
function sampleOf(kind: string, paths: readonly string[]): string[] {
  if (kind === 'sheet') return sheetOfEachKind().map(({ path }) => path);
  if (kind === 'guide') return [...paths];
  const longest = paths.toSorted((a, b) => siteFile(b).length - siteFile(a).length)[0]!;
  return [...new Set([paths[0]!, longest])];
}

/** What axe finds wrong on pages, by path; pages where it finds nothing are left out. */
async function foundOn({ visit }: Reader, paths: readonly string[]) {
  const found: Record<string, string[]> = {};
  for (const path of paths) {
    const lines = await axeViolationsInBothColours(await visit(path));
    if (lines.length > 0) found[path] = lines;
  }
  return found;
}

describe('in light and in dark colours, axe finds nothing on', () => {
  test.each([...pagesByKind()])('pages of the kind "%s"', async (kind, paths) => {
    expect(await foundOn(await newReader(), sampleOf(kind, paths))).toEqual({});
  });
});

describe.each(TEST_SITES)('of a site $what, axe finds nothing on', ({ name }) => {
  const folder = inject('testSites')[name]!;
  let server: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    server = await serveSite(folder, { host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.close());

  // Each page is a test: on a slow machine, all of them together would take too long for one.
  test.each(pageOfEachKind(folder))('a page of the kind "$kind"', async ({ kind, path }) => {
    const page = await (await newReader({ home: server.address })).visit(path);
    // A site may have a colour of its own, which is the same on all its pages.
    const violations = kind === 'home' ? axeViolationsInBothColours : axeViolationsBesideColours;
    expect(await violations(page)).toEqual([]);
  });
});

test('axe finds what is wrong in light colours, and what is wrong in dark ones alone', async () => {
  const { page, visit } = await newReader();
  await visit('index.html');
  await page.addStyleTag({ content: '@media (prefers-color-scheme: dark) { h1 { color: #444 } }' });
  expect(await axeViolationsInBothColours(page)).toEqual([
    expect.stringMatching(/^in dark colours, color-contrast: .*h1/u),
  ]);
  await page.locator('h1').evaluate((heading) => heading.setAttribute('role', 'nonsense'));
  expect((await axeViolationsInBothColours(page))[0]).toMatch(/^aria-roles: .*h1/u);
});
