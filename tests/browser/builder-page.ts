import type { Page } from 'playwright-core';
import { newReader, type ReaderOptions } from './harness/reader.ts';

export const SOC = '43-3011.00';

/** The builder as a fresh reader opens it; `fragment` with its "#". */
export async function openBuilder(fragment = '', options: ReaderOptions = {}) {
  const reader = await newReader(options);
  await reader.visit(`rubric-builder.html${fragment}`);
  await builderReady(reader.page);
  return reader;
}

export async function builderReady(page: Page): Promise<void> {
  await page.locator('[data-builder=ready]').waitFor();
}

/** Finds statements by code and ticks them, in this order. */
export async function pick(page: Page, ...codes: string[]): Promise<void> {
  for (const code of codes) {
    await page.locator('[data-words]').fill(code);
    await page.locator('[data-statements] label:visible', { hasText: code }).first().click();
  }
  await page.locator('[data-words]').fill('');
}

/** The lines in the list of what was picked: codes, and headings in their words. */
export async function lines(page: Page): Promise<string[]> {
  return page
    .locator('[data-picked] > li')
    .evaluateAll((items) =>
      items.map(
        (item) =>
          item.querySelector('input')?.value ?? item.querySelector('.code')?.textContent ?? '',
      ),
    );
}

/** The codes in the rows of the sheet, as the preview shows it. */
export async function rowCodes(page: Page): Promise<string[]> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  return page
    .locator('.preview tr[data-criterion]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-criterion') ?? ''));
}

/** The sheet as the preview shows it, once it shows these rows. */
export async function sheetMarkup(page: Page): Promise<string> {
  await rowCodes(page);
  return page.locator('.preview .sheet').evaluate((sheet) => sheet.outerHTML);
}

/** The link of the sheet, as "Copy link" leaves it in the page's address. */
export async function sheetLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.locator('[data-took]', { hasText: /copied|Copy the address/u }).waitFor();
  return page.evaluate(() => location.href);
}
