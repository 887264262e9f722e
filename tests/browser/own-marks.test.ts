import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { newReader, openPage } from './harness/reader.ts';
import { axeViolations } from './harness/axe.ts';

const OCCUPATION = 'occupations/43-3011.00';
const EMERGING = `${OCCUPATION}/levels/emerging.html`;
const KEPT = 'levelbook/self-check/43-3011.00/emerging';
const NOTES = 'emerging-collection-activity-notes';

const status = (page: Page) => page.locator('.check').getByRole('status').innerText();
const markOf = (page: Page, code: string, mark: string) =>
  page.getByRole('group', { name: `Your mark for ${code}` }).getByRole('radio', { name: mark });
const begin = (page: Page) => page.getByRole('button', { name: 'Check yourself' }).click();

describe.each([
  ['over http', false],
  ['from the folder itself', true],
])('%s', (_where, fromFile) => {
  test('a statement is marked in one tap, and the mark is there on the next visit', async () => {
    const { page, visit } = await newReader({ fromFile });
    await visit(EMERGING);
    await begin(page);
    await markOf(page, 'EM-03', 'On my own').check();
    expect(await status(page)).toContain('1 of 10 statements marked, 1 on your own');
    expect(await page.evaluate((key) => localStorage.getItem(key), KEPT)).toBe(`{"${NOTES}":"3"}`);
    await page.reload();
    expect(await page.locator(`#${NOTES} .own-mark`).innerText()).toBe('On my own');
  });
});

test('marks that were given before this edition are still read', async () => {
  const { page, visit } = await newReader();
  await visit(EMERGING);
  await page.evaluate(
    ([key = '', id = '']) => {
      localStorage.setItem(key, JSON.stringify({ [id]: '2', 'a-statement-that-is-gone': '' }));
    },
    [KEPT, NOTES],
  );
  await page.reload();
  expect(await page.locator(`#${NOTES} .own-mark`).innerText()).toBe('With a prompt');
  expect(await page.locator('.own-mark').count()).toBe(1);
});

test('a second tap takes a mark back, and arrow keys change it', async () => {
  const page = await openPage(EMERGING);
  await begin(page);
  const mark = markOf(page, 'EM-01', 'With help');
  await mark.click();
  expect(await mark.isChecked()).toBe(true);
  await page.keyboard.press('ArrowRight');
  expect(await markOf(page, 'EM-01', 'With a prompt').isChecked()).toBe(true);
  expect(await status(page)).toContain('1 of 10');
  await markOf(page, 'EM-01', 'With a prompt').click();
  expect(await markOf(page, 'EM-01', 'With a prompt').isChecked()).toBe(false);
  expect(await status(page)).toContain('0 of 10');
});

test('checking ends, and what was marked stays to be seen', async () => {
  const page = await openPage(EMERGING);
  await begin(page);
  await markOf(page, 'EM-02', 'Not tried yet').check();
  await page.getByRole('button', { name: 'Done' }).click();
  expect(await page.getByRole('radio').count()).toBe(0);
  expect(await page.locator('.own-mark:visible').allInnerTexts()).toEqual(['Not tried yet']);
  await page.getByRole('button', { name: 'Go on checking' }).click();
  expect(await markOf(page, 'EM-02', 'Not tried yet').isChecked()).toBe(true);
});

test('cleared marks can be brought back, on a later visit too, until one is given anew', async () => {
  const page = await openPage(EMERGING);
  await begin(page);
  await markOf(page, 'EM-01', 'On my own').check();
  await markOf(page, 'EM-02', 'With help').check();
  await page.getByRole('button', { name: 'Clear my marks' }).click();
  expect(await status(page)).toContain('0 of 10');
  await page.reload();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await page.locator('.own-mark').allInnerTexts()).toEqual(['On my own', 'With help']);
  await page.getByRole('button', { name: 'Clear my marks' }).click();
  await begin(page);
  await markOf(page, 'EM-05', 'On my own').check();
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
});

test.each([
  ['a durable skill', `${OCCUPATION}/durable-skills/communication.html`, 'COM-02'],
  ['AI at work', `${OCCUPATION}/ai-at-work.html`, 'AI-04'],
])('one can check oneself for %s too', async (_what, path, code) => {
  const page = await openPage(path);
  await begin(page);
  await markOf(page, code, 'With help').check();
  expect(await status(page)).toMatch(/^1 of \d+ statements marked, 0 on your own/u);
});

test('marks show on the occupation’s page and in the ladder, and all are cleared and brought back there', async () => {
  const { page, visit } = await newReader();
  await visit(EMERGING);
  await begin(page);
  await markOf(page, 'EM-03', 'On my own').check();
  await visit(`${OCCUPATION}/ai-at-work.html`);
  await begin(page);
  await markOf(page, 'AI-01', 'With help').check();

  await visit(`${OCCUPATION}/index.html`);
  const marks = page.locator('.own-marks');
  expect(await marks.allInnerTexts()).toEqual([
    '1 marked, 1 on your own',
    '1 marked, 0 on your own',
  ]);
  const summary = page.locator('[data-marks-summary]');
  expect(await summary.innerText()).toContain('2 of 128 statements marked, 1 on your own');
  await summary.getByRole('button', { name: 'Clear all my marks' }).click();
  expect(await marks.count()).toBe(0);
  expect(await summary.innerText()).toContain('2 marks cleared');
  await summary.getByRole('button', { name: 'Undo' }).click();
  expect(await marks.count()).toBe(2);

  await visit(`${OCCUPATION}/levels/index.html`);
  const cell = page.locator('.ladder li', { has: page.getByRole('link', { name: 'EM-03' }) });
  expect(await cell.locator('.own-mark').innerText()).toBe('On my own');
});

test('without marks nothing speaks of them on the occupation’s page', async () => {
  const page = await openPage(`${OCCUPATION}/index.html`);
  expect(await page.locator('[data-marks-summary]').isVisible()).toBe(false);
  expect(await page.locator('.own-marks').count()).toBe(0);
});

test('while one checks oneself, nothing hinders anyone', async () => {
  const page = await openPage(EMERGING);
  await begin(page);
  await markOf(page, 'EM-01', 'On my own').check();
  expect(await axeViolations(page)).toEqual([]);
});

describe('on a touch screen', () => {
  test('marks and actions are at least 44 pixels high', async () => {
    const page = await openPage(`${EMERGING}#${NOTES}`, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    await begin(page);
    const heights = await page
      .locator('.self label, .verse:target .copy')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights).toHaveLength(42);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  test('a tap on its code shows what can be done with a statement', async () => {
    const page = await openPage(EMERGING, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    const cite = page.locator(`#${NOTES} [data-act="cite"]`);
    const width = async () => (await cite.boundingBox())?.width ?? 0;
    const shown = () =>
      page
        .locator(`#${NOTES} .acts`)
        .evaluate((acts) => getComputedStyle(acts).clipPath === 'none');
    expect(await shown()).toBe(false);
    await page.getByRole('link', { name: 'EM-03' }).tap();
    await expect.poll(shown).toBe(true);
    expect(await width()).toBeGreaterThan(44);
  });
});

test('what can be done with a statement shows under the pointer and by the keyboard', async () => {
  const page = await openPage(EMERGING, { reducedMotion: 'reduce' });
  const opacity = (id: string) =>
    page.locator(`#${id} .acts`).evaluate((acts) => getComputedStyle(acts).opacity);
  expect(await opacity(NOTES)).toBe('0');
  await page.locator(`#${NOTES}`).hover();
  expect(await opacity(NOTES)).toBe('1');
  await page.mouse.move(0, 0);
  expect(await opacity(NOTES)).toBe('0');
  await page.locator(`#${NOTES} [data-act="cite"]`).focus();
  expect(await opacity(NOTES)).toBe('1');
});
