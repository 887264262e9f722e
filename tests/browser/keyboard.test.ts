import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageOfEachKind } from '../site/harness/pages.ts';
import { openPage } from './harness/reader.ts';

const LEVEL = 'occupations/43-3011.00/levels/emerging.html';

/** What has the focus: its place in the document, whether it can be seen, and how it shows that it is focused. */
async function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    // A box that is joined with its button has one ring around both.
    const ringed = [element, element.closest('.field') ?? element].map((one) =>
      getComputedStyle(one),
    );
    const { width, height, bottom, right } = element.getBoundingClientRect();
    return {
      place: [...document.querySelectorAll('*')].indexOf(element),
      what: element.outerHTML.slice(0, 80),
      seen: width > 0 && height > 0 && bottom > 0 && right > 0,
      marked: ringed.some(
        ({ outlineStyle, outlineWidth, boxShadow }) =>
          (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      ),
    };
  });
}

test('the first Tab shows a link past the furniture, and Enter goes there', async () => {
  const page = await openPage(LEVEL);
  await page.keyboard.press('Tab');
  const skip = page.locator('a:focus');
  expect(await skip.getAttribute('href')).toBe('#main');
  expect(await skip.isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.keyboard.press('Tab');
  expect(await page.locator('main :focus').count()).toBe(1);
});

describe('Tab goes through a page in reading order, and what has the focus can be seen', () => {
  test.each(pageOfEachKind())('$kind', async ({ path }) => {
    // Smooth scrolling would be seen half way.
    const page = await openPage(path, { reducedMotion: 'reduce' });
    const stops = [];
    for (let count = 0; count < 30; count += 1) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (!stop) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(3);
    expect(stops.filter(({ seen, marked }) => !seen || !marked)).toEqual([]);
    const places = stops.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('the search box', () => {
  test.each(pageOfEachKind().filter(({ kind }) => kind !== 'not-found'))(
    'is on a page of the kind "$kind", and "/" goes there',
    async ({ path }) => {
      const page = await openPage(path);
      await page.keyboard.press('/');
      const box = page.locator('input[type="search"]:focus');
      expect(await box.count()).toBe(1);
      expect(await box.inputValue()).toBe('');
      await page.keyboard.type('a/b');
      expect(await box.inputValue()).toBe('a/b');
    },
  );

  test('leads to the search page with what was typed', async () => {
    const page = await openPage(LEVEL);
    await page.locator('input[type="search"]').fill('skip tracing');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\.html\?q=skip\+tracing/u);
  });
});
