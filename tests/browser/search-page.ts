import type { Locator, Page } from 'playwright-core';

/** The search page as someone uses it, for tests over http and from `file://`. */

export const box = (page: Page): Locator => page.locator('input[type=search]');
export const results = (page: Page): Locator => page.locator('[data-search-state]');
export const hits = (page: Page): Locator => page.locator('a[data-search-hit]:visible');
export const facet = (page: Page, name: string, value: string): Locator =>
  page.locator(`input[data-facet="${name}"][value="${value}"]`);

/** Waits until the page shows what it has for a query, and until nothing more comes. */
export async function answered(page: Page, query: string): Promise<string> {
  const state = page.locator(
    `[data-search-answered=${JSON.stringify(query)}]:not([data-search-state=loading])`,
  );
  await state.waitFor();
  return (await state.getAttribute('data-search-state')) ?? '';
}

/** Types a query and waits for its answer. */
export async function search(page: Page, query: string): Promise<string> {
  await box(page).fill(query);
  return answered(page, query.slice(0, 300));
}

/** What stands in the results, in order: the words and the address of each hit. */
export async function shownHits(page: Page): Promise<{ words: string; address: string }[]> {
  return hits(page).evaluateAll((links) =>
    links.map((link) => ({
      words: link.parentElement?.textContent ?? '',
      address: link.getAttribute('href') ?? '',
    })),
  );
}

/** How many words of the page are marked as searched for. */
export async function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('search-words') ?? [])].map((range) =>
      range instanceof Range ? range.toString().toLowerCase() : '',
    ),
  );
}
