import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/model/framework/places.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import { builtFramework } from '../site/harness/content.ts';
import { pageOfEachKind } from '../site/harness/pages.ts';
import { paperPages } from './harness/paper-pages.ts';
import { openPage } from './harness/reader.ts';
import { sheetOfEachKind } from './harness/sheets.ts';

const framework = builtFramework();
const SHEETS = sheetOfEachKind();

/** The most pages that a sheet may take, by the statements that it is about. */
function mostPages({ scope }: RubricSheet): number {
  if (scope.kind !== 'place') return 5;
  const place = placeOf(framework, scope.place)?.place;
  return (place?.statements.length ?? 0) > 10 ? 3 : 2;
}

describe.each(['A4', 'Letter'])('a sheet on %s', (format) => {
  test.each(SHEETS)('$slug takes few pages, and leaves none blank', async (sheet) => {
    const page = await openPage(sheet.path);
    const pages = await paperPages(await page.pdf({ format, preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(mostPages(sheet));
    expect(pages.filter(({ text }) => text === '')).toEqual([]);
  });
});

/** A row without a code is no single statement: on a holistic sheet it may be longer than a page. */
const STATEMENT_SHEETS = SHEETS.filter(({ criteria }) =>
  criteria.some(({ code }) => code !== null),
);

test.each(STATEMENT_SHEETS)('$slug repeats its head and cuts no statement', async ({ path }) => {
  const page = await openPage(path);
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('table [data-criterion]:not([data-criterion=""])');
  expect(await rows.count()).toBeGreaterThan(0);
  const inside = await rows.evaluateAll((all) =>
    all.map((row) => getComputedStyle(row).breakInside),
  );
  expect(new Set(inside)).toEqual(new Set(['avoid']));
  const heads = await page
    .locator('table thead')
    .evaluateAll((all) => all.map((head) => getComputedStyle(head).display));
  expect(new Set(heads)).toEqual(new Set(['table-header-group']));
});

describe('on paper, a page of each kind is its text, without furniture', () => {
  // The builder prints the sheet that is made in it, and nothing else.
  const pages = pageOfEachKind().filter(({ kind }) => kind !== 'rubric-builder');
  test.each(pages)('$kind', async ({ path }) => {
    const page = await openPage(path);
    await page.emulateMedia({ media: 'print' });
    const furniture = page.locator('.skip, nav, form[role="search"], button:not(th button)');
    expect(await furniture.filter({ visible: true }).allTextContents()).toEqual([]);
    expect(await page.locator('h1, h2').filter({ visible: true }).count()).toBeGreaterThan(0);
  });
});
