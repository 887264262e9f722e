import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { SOC } from '../import/builders.ts';
import { LONE_SOC } from '../site/sites/onet-facts.ts';
import { OTHER_SOC } from '../site/sites/other-printers.ts';
import { newReader } from './harness/reader.ts';

/** A site where a release of O*NET tells of two occupations, opened as a folder: what is compared comes as scripts. */
const home = `${pathToFileURL(inject('testSites')['two-occupations']!).href}/`;
const PAGE = 'occupations/compare.html';

test('an address of two occupations shows what they share and where they clearly differ', async () => {
  const { visit } = await newReader({ home });
  const page = await visit(`${PAGE}?a=${SOC}&b=${LONE_SOC}`);
  await page.locator('[data-compare-state="ready"]').waitFor();
  expect(await page.locator('[data-compare-list="activities"] li').allTextContents()).toEqual([
    'Prepare materials for print.',
    'Clean work areas.',
  ]);
  expect(await page.locator('[data-compare-list="technology"] li').allTextContents()).toEqual([
    'Microsoft Excel',
  ]);
  expect(await page.locator('[data-compare-differences] tbody tr').allInnerTexts()).toEqual([
    'Speaking, Importance\t3.88\t4.60',
  ]);
  expect(await page.locator('[data-compare-list="within"] li').allTextContents()).toEqual([
    'Active Listening',
  ]);
  expect(await page.locator('main').innerText()).not.toContain('%');
});

test('occupations are chosen in two fields, and the address says which', async () => {
  const { visit } = await newReader({ home });
  const page = await visit(PAGE);
  await page.locator('[data-compare-state="idle"]').waitFor();
  await page.getByLabel('One occupation').selectOption(SOC);
  await page.getByLabel('Another').selectOption(LONE_SOC);
  await page.locator('[data-compare-state="ready"]').waitFor();
  expect(new URL(page.url()).search).toBe(`?a=${SOC}&b=${LONE_SOC}`);
  await page.locator('[data-compare-title="first"]').first().click();
  await page.locator('body[data-page="occupation"]').waitFor();
  expect(page.url()).toContain(SOC);
});

test('an occupation of which no release tells is said to be so', async () => {
  const { visit, trouble } = await newReader({ home });
  const page = await visit(`${PAGE}?a=${SOC}&b=${OTHER_SOC}`);
  await page.locator('[data-compare-state="error"]').waitFor();
  expect(await page.locator('[data-compare-view="error"]').isVisible()).toBe(true);
  // The browser says, too, that a script isn't there.
  trouble.splice(0);
});
