import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { newReader, openPage } from './harness/reader.ts';

const LADDER = 'occupations/43-3011.00/levels/index.html';

const heads = (page: Page) => page.locator('.heads a').filter({ visible: true }).allInnerTexts();

test.each([
  ['over http', false],
  ['from the folder itself', true],
])(
  'the choice of levels is in the address, and the address brings it back: %s',
  async (_where, fromFile) => {
    const { page, visit } = await newReader({ fromFile });
    await visit(LADDER);
    expect(await heads(page)).toHaveLength(4);
    await page.getByLabel('Developing').uncheck();
    await page.getByLabel('Advanced').uncheck();
    expect(new URL(page.url()).search).toBe('?levels=emerging,proficient');
    await page.reload();
    expect(await heads(page)).toEqual(['1 Emerging', '3 Proficient']);
    await page.getByLabel('Developing').check();
    await page.getByLabel('Advanced').check();
    expect(new URL(page.url()).search).toBe('');
  },
);

test('the last level stays', async () => {
  const page = await openPage(`${LADDER}?levels=proficient`);
  await page.getByLabel('Proficient').click();
  expect(await page.getByLabel('Proficient').isChecked()).toBe(true);
  expect(await heads(page)).toEqual(['3 Proficient']);
});

test('an address that names no level of the framework shows all', async () => {
  expect(await heads(await openPage(`${LADDER}?levels=expert`))).toHaveLength(4);
});

test('a level guide leads to the ladder of its level and the one before', async () => {
  const page = await openPage('occupations/43-3011.00/levels/proficient.html');
  await page.getByRole('link', { name: 'Developing and Proficient side by side' }).click();
  await page.waitForURL(/levels=developing,proficient$/u);
  expect(await heads(page)).toEqual(['2 Developing', '3 Proficient']);
});

test('heads of levels stay in sight while one scrolls', async () => {
  const page = await openPage(LADDER);
  const top = () => page.locator('.heads').evaluate((one) => one.getBoundingClientRect().top);
  await page.locator('.ladder > section').last().scrollIntoViewIfNeeded();
  expect(await top()).toBe(0);
});

test.each([
  [1920, 4],
  [1280, 4],
  [768, 2],
  [360, 1],
])('at %i pixels %i levels stand beside each other', async (width, columns) => {
  const page = await openPage(LADDER, { viewport: { width, height: 900 } });
  const lefts = await page
    .locator('.ladder > section')
    .first()
    .locator('[data-rung]')
    .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));
  expect(new Set(lefts).size).toBe(columns);
});

test('the ladder takes up to 1,500 pixels of a wide screen', async () => {
  const page = await openPage(LADDER, { viewport: { width: 1920, height: 1080 } });
  const { width } = (await page.locator('.ladder').boundingBox()) ?? { width: 0 };
  expect(width).toBeGreaterThan(1400);
  expect(width).toBeLessThanOrEqual(1500);
});

test('on a tablet the name of a strand stays in sight', async () => {
  const page = await openPage(LADDER, { viewport: { width: 768, height: 1024 } });
  const section = page.locator('.ladder > section').nth(1);
  const name = section.getByRole('heading', { level: 3 });
  await section.evaluate((one) => {
    scrollTo(0, one.getBoundingClientRect().top + scrollY + 150);
  });
  expect(await name.evaluate((one) => one.getBoundingClientRect().top)).toBe(0);
});

test('each level has a tint of its own', async () => {
  const page = await openPage(LADDER);
  const tints = await page
    .locator('.ladder > section')
    .first()
    .locator('[data-rung]')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).backgroundColor));
  expect(new Set(tints).size).toBe(4);
});

test('more levels than fit scroll in the ladder, each statement below the head of its level', async () => {
  const page = await openPage(LADDER);
  const edges = await page.locator('.ladder').evaluate((ladder) => {
    // As the page of a framework with seven levels is written.
    ladder.classList.add('long');
    const rows = [...ladder.querySelectorAll('.rungs')];
    for (const row of rows) {
      const cells = [...row.children];
      row.append(...cells.slice(0, 3).map((cell) => cell.cloneNode(true)));
    }
    const all = rows.map((row) =>
      [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left)).join(' '),
    );
    return {
      rows: rows.length,
      all: [...new Set(all)],
      scrolls: ladder.scrollWidth > ladder.clientWidth,
    };
  });
  expect(edges.rows).toBeGreaterThan(2);
  expect(edges.all).toHaveLength(1);
  expect(edges.scrolls).toBe(true);
});
