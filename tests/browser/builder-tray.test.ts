import { describe, expect, test } from 'vitest';
import { builderReady, lines, SOC } from './builder-page.ts';
import { newReader } from './harness/reader.ts';

const EMERGING = `occupations/${SOC}/levels/emerging.html`;
const COMMUNICATION = `occupations/${SOC}/durable-skills/communication.html`;

describe.each([
  ['over http', false],
  ['from the folder itself', true],
])('%s', (_where, fromFile) => {
  test('statements are added page by page, counted in the tray, and opened in the builder', async () => {
    const { page, visit } = await newReader({ fromFile });
    await visit(EMERGING);
    const tray = page.locator('.tray');
    expect(await tray.getByRole('link').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Add to sheet: EM-03' }).click();
    await page.getByRole('button', { name: 'Add to sheet: EM-01' }).click();
    expect(await tray.textContent()).toContain('2 statements on your sheet');

    await visit(COMMUNICATION);
    await page.getByRole('button', { name: 'Add to sheet: COM-02' }).click();
    expect(await tray.textContent()).toContain('3 statements on your sheet');
    await tray.getByRole('link', { name: 'Open the builder' }).click();
    await builderReady(page);
    expect(await lines(page)).toEqual(['EM-03', 'EM-01', 'COM-02']);
    expect(await page.locator('.message').count()).toBe(0);

    await page.getByRole('button', { name: 'Move COM-02 up' }).click();
    await page.getByLabel('Title', { exact: true }).fill('Kept');
    await visit(EMERGING);
    expect(await page.getByRole('button', { name: 'Take off sheet: EM-01' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Take off sheet: EM-01' }).click();
    await page.getByRole('button', { name: 'Add to sheet: EM-05' }).click();
    await visit('rubric-builder.html');
    await builderReady(page);
    expect(await lines(page)).toEqual(['EM-03', 'COM-02', 'EM-05']);
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Kept');
  });
});

test('the tray is on pages about no occupation as well; Clear empties it, and can be undone', async () => {
  const { page, visit } = await newReader();
  await visit(EMERGING);
  await page.getByRole('button', { name: 'Add to sheet: EM-03' }).click();
  await visit('index.html');
  await page.getByText('1 statement on your sheet').waitFor();
  await page.locator('.tray').getByRole('button', { name: 'Clear' }).click();
  await page.getByText('Sheet cleared.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  await page.keyboard.press('Enter');
  await page.getByText('1 statement on your sheet').waitFor();
  await page.locator('.tray').getByRole('button', { name: 'Clear' }).click();
  await visit(EMERGING);
  expect(await page.getByRole('button', { name: /^Take off/u }).count()).toBe(0);
  await visit('rubric-builder.html');
  await builderReady(page);
  await page.locator('[data-saved-list] > summary').click();
  expect(await page.locator('[data-saved] small').textContent()).toContain('1 statement');
});

test('the tray covers nothing at the end of a page, nor what has the focus', async () => {
  const { page, visit } = await newReader({ reducedMotion: 'reduce' });
  await visit(EMERGING);
  await page.getByRole('button', { name: 'Add to sheet: EM-01' }).click();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const gap = await page.evaluate(() => {
    const foot = document.querySelector('.foot')?.getBoundingClientRect().bottom ?? 0;
    const tray = document.querySelector('.tray')?.getBoundingClientRect().top ?? 0;
    return tray - foot;
  });
  // Less than half a pixel is how a browser rounds.
  expect(gap).toBeGreaterThan(-0.5);
  await page.evaluate(() => scrollTo(0, 0));
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const tray = document.querySelector('.tray');
      const element = document.activeElement;
      if (!tray || !element || element === document.body || tray.contains(element)) return false;
      return element.getBoundingClientRect().bottom > tray.getBoundingClientRect().top + 1;
    });
    expect(hidden).toBe(false);
  }
});

test('the tray is not printed', async () => {
  const { page, visit } = await newReader();
  await visit(EMERGING);
  await page.getByRole('button', { name: 'Add to sheet: EM-01' }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.tray').isVisible()).toBe(false);
});

test('where the browser keeps nothing the tray counts on this page, warns, and hands all to the builder', async () => {
  const { page, visit } = await newReader();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no storage', 'SecurityError');
      },
    });
  });
  await visit(EMERGING);
  await page.getByRole('button', { name: 'Add to sheet: EM-02' }).click();
  await page.getByRole('button', { name: 'Add to sheet: EM-04' }).click();
  const tray = page.locator('.tray');
  expect(await tray.textContent()).toContain('2 statements on your sheet');
  expect(await tray.textContent()).toContain('may forget them');
  await tray.getByRole('link').click();
  await builderReady(page);
  expect(await lines(page)).toEqual(['EM-02', 'EM-04']);
});

test('from a folder the first page warns that the next may not know, and is quiet once one did', async () => {
  const { page, visit } = await newReader({ fromFile: true });
  await visit(EMERGING);
  await page.getByRole('button', { name: 'Add to sheet: EM-02' }).click();
  expect(await page.locator('.tray').textContent()).toContain('may forget them');
  await visit(COMMUNICATION);
  expect(await page.locator('.tray').textContent()).toContain('1 statement on your sheet');
  expect(await page.locator('.tray').textContent()).not.toContain('may forget');
});

test('another tab’s changes show', async () => {
  const { page, visit } = await newReader();
  await visit(EMERGING);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Add to sheet: EM-07' }).click();
  await page.getByText('1 statement on your sheet').waitFor();
  expect(await page.getByRole('button', { name: 'Take off sheet: EM-07' }).count()).toBe(1);
});

test('the builder in one tab follows what is added in another', async () => {
  const { page, visit } = await newReader();
  await visit('rubric-builder.html');
  await builderReady(page);
  const other = await page.context().newPage();
  await other.goto(page.url().replace(/rubric-builder.*$/u, EMERGING));
  await other.getByRole('button', { name: 'Add to sheet: EM-02' }).click();
  await other.getByRole('button', { name: 'Add to sheet: EM-06' }).click();
  await expect.poll(() => lines(page)).toEqual(['EM-02', 'EM-06']);
  await page.getByRole('button', { name: 'Take EM-02 off' }).click();
  await other.getByRole('button', { name: 'Add to sheet: EM-02' }).waitFor();
  expect(await page.locator('.message').count()).toBe(0);
});
