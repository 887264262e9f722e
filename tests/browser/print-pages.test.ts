import { describe, expect, test } from 'vitest';
import { pageOfEachKind } from '../site/harness/pages.ts';
import { filledShare, overlaps, textPages, unspaced } from './harness/pdf-text-boxes.ts';
import { openPage } from './harness/reader.ts';

/** Smaller than this, nobody reads on paper; the slack is what rounding takes. */
const SMALLEST_TYPE = 9.5 - 0.05;
/** A page with less than this should have been spared. */
const LEAST_FILLED = 0.2;

/** What makes sheets prints them, and nothing else; sheets have tests of their own; one file holds pages and sheets. */
const OTHERWISE = new Set(['make', 'rubric-builder', 'sheet', 'single-file']);
const PAGES = pageOfEachKind().filter(({ kind }) => !OTHERWISE.has(kind));

describe.each(['A4', 'Letter'])('on %s', (format) => {
  test.each(PAGES)('a page of the kind $kind is legible', async ({ path }) => {
    const page = await openPage(path);
    // As on paper, where some of what a cell holds is not shown.
    await page.emulateMedia({ media: 'print' });
    const tables = await page.locator('main :is(table, .ladder)').evaluateAll((all) =>
      all.map((table) => {
        const plain = (elements: string) =>
          [...table.querySelectorAll<HTMLElement>(elements)].map(({ innerText }) =>
            innerText.replaceAll(/\s+/gu, ''),
          );
        return {
          heads: plain('thead th, .heads h2'),
          rows: plain('tbody tr:has(td), .rungs li'),
        };
      }),
    );
    const pages = await textPages(await page.pdf({ format, preferCSSPageSize: true }));
    expect(pages.flatMap(overlaps), 'texts that run into each other').toEqual([]);
    expect(
      pages.flatMap(({ boxes }) =>
        boxes.filter(({ size }) => size < SMALLEST_TYPE).map(({ text, size }) => ({ text, size })),
      ),
      'texts that are too small',
    ).toEqual([]);
    if (pages.length > 1) {
      expect(pages.map(filledShare).filter((share) => share < LEAST_FILLED)).toEqual([]);
    }
    const texts = pages.map(unspaced);
    for (const { heads, rows } of tables) {
      const holding = texts.filter((text) => rows.some((row) => text.includes(row)));
      expect(holding.length, `pages with rows under ${heads.join(', ')}`).toBeGreaterThan(0);
      expect(holding.filter((text) => heads.some((head) => !text.includes(head)))).toEqual([]);
    }
  });
});
