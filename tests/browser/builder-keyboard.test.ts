import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { lines, openBuilder, rowCodes } from './builder-page.ts';

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let count = 0; count < 250; count += 1) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return (
        element.getAttribute('aria-label') ??
        (labels.map((label) => label.textContent).join(' ') || element.textContent)
      ).trim();
    });
    if (name.test(called)) return;
  }
  throw new Error(`Tab never comes to ${String(name)}.`);
}

test('a sheet is found, picked, ordered and set up with the keyboard alone', async () => {
  const { page } = await openBuilder();
  await tabTo(page, /^Words or a code/u);
  await page.keyboard.type('EM-03');
  await tabTo(page, /EM-03/u);
  await page.keyboard.press('Space');
  expect(await page.locator('[data-said]').textContent()).toBe(
    'EM-03 added. 1 statement on the sheet.',
  );
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.locator('[data-words]').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('DE-05');
  await tabTo(page, /DE-05/u);
  await page.keyboard.press('Space');
  expect(await lines(page)).toEqual(['EM-03', 'DE-05']);

  await tabTo(page, /^Move DE-05 up/u);
  await page.keyboard.press('Alt+ArrowUp');
  expect(await lines(page)).toEqual(['DE-05', 'EM-03']);
  expect(await page.locator('[data-said]').textContent()).toBe('DE-05 moved. Line 1 of 2.');
  // The focus went along.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Move DE-05 up',
  );
  await page.keyboard.press('Alt+End');
  expect(await lines(page)).toEqual(['EM-03', 'DE-05']);
  await page.keyboard.press('Enter');
  expect(await lines(page)).toEqual(['DE-05', 'EM-03']);

  await page.keyboard.press('Delete');
  expect(await lines(page)).toEqual(['EM-03']);
  expect(await page.locator('[data-said]').textContent()).toBe(
    'DE-05 taken off. 1 statement left.',
  );
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Take EM-03 off',
  );
  await page.keyboard.press('Control+z');
  expect(await lines(page)).toEqual(['DE-05', 'EM-03']);

  await tabTo(page, /^Title$/u);
  await page.keyboard.type('By hand');
  await tabTo(page, /^Checklist/u);
  await page.keyboard.press('ArrowDown');
  expect(await rowCodes(page)).toEqual(['DE-05', 'EM-03']);
  expect(await page.locator('.preview .sheet').getAttribute('data-sheet')).toBe('single-point');
  expect(await page.locator('.preview .sheet-name h2').textContent()).toContain('By hand');
  await tabTo(page, /^Copy link/u);
  await page.keyboard.press('Enter');
  await page.locator('[data-took]', { hasText: /copied|Copy the address/u }).waitFor();
});

test('the last line taken off leaves the focus on the page', async () => {
  const { page } = await openBuilder();
  await page.locator('[data-words]').fill('EM-01');
  await page.locator('[data-statements] input:visible').check();
  await page.getByRole('button', { name: 'Take EM-01 off' }).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Undo');
  await page.keyboard.press('Enter');
  expect(await lines(page)).toEqual(['EM-01']);
});

test('a heading is written, moved and renamed without losing the caret', async () => {
  const { page } = await openBuilder();
  await page.locator('[data-words]').fill('EM-01');
  await page.locator('[data-statements] input:visible').check();
  await page.getByRole('button', { name: 'Add a heading' }).press('Enter');
  await page.keyboard.type('Opening');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('xx');
  expect(await lines(page)).toEqual(['Openinxxg', 'EM-01']);
  await page.keyboard.press('Alt+ArrowDown');
  expect(await lines(page)).toEqual(['EM-01', 'Openinxxg']);
  await page.keyboard.press('Alt+Home');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('First');
  expect(await lines(page)).toEqual(['First', 'EM-01']);
  await expect.poll(() => page.locator('.preview .group-row').textContent()).toContain('First');
});
