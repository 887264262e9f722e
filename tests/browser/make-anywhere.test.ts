import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { expect, inject, test } from 'vitest';
import { axeViolations } from './harness/axe.ts';
import { paperPages } from './harness/paper-pages.ts';
import { openPage } from './harness/reader.ts';
import { give, openMake, weldingCsv } from './make-page.ts';

const GOOD = { name: 'welding.csv', content: weldingCsv() };
const BAD = { name: 'welding.csv', content: 'Competency,Level\nHolds the torch.,1\n' };

test.each(['light', 'dark'] as const)(
  'axe finds nothing in any state of the page, %s',
  async (colorScheme) => {
    const { page } = await openMake({ colorScheme });
    expect(await axeViolations(page)).toEqual([]);
    await give(page, BAD, 'problems');
    expect(await axeViolations(page)).toEqual([]);
    await give(page, GOOD);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Sheets').check();
    expect(await axeViolations(page)).toEqual([]);
  },
);

test('on a phone nothing is wider than the screen', async () => {
  const { page } = await openMake({ viewport: { width: 320, height: 640 } });
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await over()).toBe(0);
  await give(page, BAD, 'problems');
  expect(await over()).toBe(0);
  await give(page, GOOD);
  expect(await over()).toBe(0);
  await page.getByLabel('Sheets').check();
  expect(await over()).toBe(0);
});

test('the page prints what it shows: the sheets alone, a page each, or the level guide', async () => {
  const { page } = await openMake();
  await give(page, GOOD);
  const printed = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, button, [data-statement], [data-sheet]')]
        .filter((one) => one.checkVisibility())
        .map((one) => one.localName),
    );
  await page.emulateMedia({ media: 'print' });
  const guide = await printed();
  expect(guide.filter((name) => name === 'li')).toHaveLength(12);
  expect(guide).not.toContain('button');
  await page.emulateMedia({ media: null });
  await page.getByLabel('Sheets').check();
  await page.emulateMedia({ media: 'print' });
  expect(new Set(await printed())).toEqual(new Set(['article', 'h2']));
  const pages = await paperPages(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(3);
  expect(pages.every(({ text }) => text !== '')).toBe(true);
});

test('everything can be done with the keyboard', async () => {
  const { page } = await openMake();
  await page.locator('input[type=file]').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('[data-make-state=ready]').waitFor();
  await page.getByLabel('Level guide').focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('[data-sheet]').first().waitFor();
  expect(await page.getByLabel('Sheets').isChecked()).toBe(true);
});

test('without a script the page says what it would do, and shows no dead controls', async () => {
  const page = await openPage('make.html', { javaScriptEnabled: false });
  expect(await page.getByText('This page needs a script').isVisible()).toBe(true);
  expect(await page.locator('input[type=file]').isVisible()).toBe(false);
});

test('page, styles and scripts are at most 100 KB compressed', () => {
  const site = inject('siteFolder');
  const page = parse(readFileSync(join(site, 'make.html'), 'utf8'));
  const files = [
    'make.html',
    ...page.querySelectorAll('script[src]').map((one) => one.getAttribute('src') ?? ''),
    ...page.querySelectorAll('link[rel=stylesheet]').map((one) => one.getAttribute('href') ?? ''),
  ];
  expect(files).toContain('assets/make.js');
  const bytes = files.map((file) => brotliCompressSync(readFileSync(join(site, file))).length);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(100_000);
});
