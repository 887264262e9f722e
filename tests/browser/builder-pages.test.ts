import { writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBuilder, pick, sheetLink } from './builder-page.ts';
import { paperPages } from './harness/paper-pages.ts';

const KINDS = ['checklist', 'single-point', 'holistic', 'observation-log', 'self-check'];
const FOUR = ['EM-03', 'EM-08', 'DE-05', 'COM-01'];

/** What the page says of the sheet's pages, once it is about what is shown now. */
async function saidPages(page: Page): Promise<string> {
  const words = () => page.locator('[data-pages]').textContent();
  let before = '';
  await expect
    .poll(
      async () => {
        const now = (await words()) ?? '';
        const settled = now !== '' && now === before;
        before = now;
        return settled;
      },
      { interval: 500, timeout: 15_000 },
    )
    .toBe(true);
  return before;
}

async function choose(page: Page, kind: string, paper: string): Promise<void> {
  await page.locator('[data-paper] >> visible=true').first().selectOption(paper);
  await page.locator(`[name=kind][value=${kind}]`).check();
  await page.waitForTimeout(600);
}

// Papers differ in their measures alone: two kinds, of which one holds the longest rows, show it on the second.
describe.each([
  ['a4', KINDS],
  ['letter', ['checklist', 'holistic']],
])('on %s', (paper, kinds) => {
  test('as many pages are announced as are printed, and none holds only what comes at the end', async () => {
    const { page } = await openBuilder();
    await pick(page, ...FOUR);
    await page.locator('summary', { hasText: 'Paper' }).click();
    for (const codes of [[], ['EM-01', 'EM-02', 'EM-04', 'EM-05', 'EM-06', 'EM-07', 'EM-09']]) {
      await pick(page, ...codes);
      for (const kind of kinds) {
        await choose(page, kind, paper);
        const said = await saidPages(page);
        const pages = await paperPages(await page.pdf({ preferCSSPageSize: true }));
        expect(said, kind).toMatch(new RegExp(`^${pages.length} pages? on `, 'u'));
        const marked = await page.locator('.preview [data-begins]').count();
        expect(marked, kind).toBe(
          kind === 'holistic' && pages.length > 1 ? marked : pages.length - 1,
        );
      }
    }
  });

  test('four statements fit on one page, whatever the kind', async () => {
    const { page } = await openBuilder();
    await pick(page, ...FOUR);
    await page.locator('summary', { hasText: 'Paper' }).click();
    await page.getByLabel('Fit on one page').check();
    for (const kind of kinds) {
      await choose(page, kind, paper);
      expect(await saidPages(page), kind).toMatch(/^1 page on /u);
      expect(await paperPages(await page.pdf({ preferCSSPageSize: true })), kind).toHaveLength(1);
      const size = await page
        .locator('.preview .sheet tbody')
        .evaluate((rows) => parseFloat(getComputedStyle(rows).fontSize));
      expect(size * 0.75, kind).toBeGreaterThanOrEqual(9.5);
    }
    expect(await sheetLink(page)).toContain('&c=1');
  });
});

test('where one page is out of reach, it says so', async () => {
  const { page } = await openBuilder();
  await page.locator('summary', { hasText: 'Emerging level' }).click();
  await page.locator('[data-statements] details[open] [data-do=all]').click();
  await page.locator('summary', { hasText: 'Developing level' }).click();
  await page.locator('[data-statements] details[open] [data-do=all]').nth(1).click();
  await page.getByLabel('Fit on one page').check();
  await page.getByText('It can’t be one: 20 statements').waitFor();
});

test('the school’s name goes with the link, and its logo stays in this browser', async () => {
  const { page, visit } = await openBuilder();
  await pick(page, 'EM-01');
  await page.locator('summary', { hasText: 'School' }).click();
  await page.getByLabel('Name, above the title').fill('North College');
  const folder = mkdtempSync(join(tmpdir(), 'logo-'));
  const logo = join(folder, 'logo.svg');
  writeFileSync(
    logo,
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h40v20H0z"/></svg>',
  );
  const large = join(folder, 'large.png');
  writeFileSync(large, Buffer.alloc(300_000));
  await page.locator('[data-logo]').setInputFiles(large);
  await page.getByText('a logo may have 200 KB').waitFor();
  await page.locator('[data-logo]').setInputFiles(logo);
  await page.locator('.preview .sheet-school img').waitFor();
  expect(await page.locator('.preview .sheet-school').textContent()).toContain('North College');
  const link = await sheetLink(page);
  expect(link).toContain('n=North+College');
  expect(link.length).toBeLessThan(400);

  await visit('index.html');
  await page.goto(link);
  await page.locator('.preview .sheet-school img').waitFor();
  await page.locator('summary', { hasText: 'School' }).click();
  await page.getByRole('button', { name: 'Remove the logo' }).click();
  await expect.poll(() => page.locator('.preview .sheet-school img').count()).toBe(0);
});

test('on a phone a counter leads to what was picked', async () => {
  const { page } = await openBuilder('', { viewport: { width: 360, height: 740 } });
  const counter = page.locator('[data-counter]');
  expect(await counter.isVisible()).toBe(false);
  await pick(page, 'EM-01', 'EM-02');
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByText('2 statements on your sheet').waitFor();
  await counter.getByRole('button').click();
  await expect.poll(() => counter.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('arrange');
});

test('why there is no QR code is said', async () => {
  const { page } = await openBuilder('', { fromFile: true });
  await pick(page, 'EM-01');
  await page.getByText('No QR code: this copy of the site is a folder on a disk').waitFor();
});
