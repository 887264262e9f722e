import { describe, expect, test } from 'vitest';
import { pageOfEachKind, sitePage, unlikePages } from '../site/harness/pages.ts';
import { newReader, openPage } from './harness/reader.ts';

const PAGES = pageOfEachKind();
const NARROW = { width: 320, height: 640 };

test('no page scrolls sideways at 320 pixels', async () => {
  const { page, visit } = await newReader({ viewport: NARROW });
  const wide: Record<string, number> = {};
  for (const path of unlikePages()) {
    await visit(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > NARROW.width) wide[path] = width;
  }
  expect(wide).toEqual({});
});

describe('without JavaScript', () => {
  test.each(PAGES)('a page of the kind "$kind" can be read', async ({ path }) => {
    const page = await openPage(path, { javaScriptEnabled: false });
    expect(await page.locator('h1').isVisible()).toBe(true);
    const statements = page.locator('[data-statement]');
    const count = sitePage(path).querySelectorAll('[data-statement]').length;
    expect(await statements.filter({ visible: true }).count()).toBe(count);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
  });

  test('the search page says so, and leads on', async () => {
    const page = await openPage('search.html', { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toMatch(/JavaScript/u);
    expect(await page.locator('main a[href]').filter({ visible: true }).count()).toBeGreaterThan(2);
  });
});

describe('with reduced motion', () => {
  test.each(PAGES)('nothing moves on a page of the kind "$kind"', async ({ path }) => {
    const page = await openPage(path, { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element);
          const seconds = `${style.transitionDuration}, ${style.animationDuration}`
            .split(', ')
            .map(Number.parseFloat);
          return style.scrollBehavior === 'smooth' || seconds.some((duration) => duration > 0.01);
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  });
});

describe('in forced colours', () => {
  test('a level’s mark still shows how many of its steps are filled', async () => {
    const page = await openPage('occupations/43-3011.00/levels/developing.html', {
      forcedColors: 'active',
    });
    const fills = await page
      .locator('main [data-step="2"]')
      .first()
      .locator('path')
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
    expect(fills).toHaveLength(4);
    expect(fills[0]).toBe(fills[1]);
    expect(fills[2]).toBe(fills[3]);
    expect(fills[1]).not.toBe(fills[2]);
  });

  test.each(PAGES)('a page of the kind "$kind" keeps the reader’s colours', async ({ path }) => {
    const page = await openPage(path, { forcedColors: 'active' });
    const kept = await page
      .locator('p, li, td, th, h1, h2')
      .evaluateAll(
        (all) =>
          all.filter((element) => getComputedStyle(element).forcedColorAdjust !== 'auto').length,
      );
    expect(kept).toBe(0);
  });
});
