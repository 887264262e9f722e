import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageOfEachKind } from '../site/harness/pages.ts';
import { openPage } from './harness/reader.ts';

/** What must stand out from the page's ground in the reader's own colours: marks, step marks, plots, bars. */
const MARKED =
  'mark, .steps .on, .wordmark path, .plot circle, .plot text, td.number, .bars dd, [aria-current]';

interface Seen {
  what: string;
  ink: string;
  ground: string;
}

/** The ink and the ground of each: the fill of drawings, the colour of text on what lies behind it. */
function seen(page: Page): Promise<Seen[]> {
  return page.locator(`:is(${MARKED}):visible`).evaluateAll((all) =>
    all.map((element) => {
      const style = getComputedStyle(element);
      const behind = (one: Element | null): string => {
        if (!one) return getComputedStyle(document.documentElement).backgroundColor;
        const { backgroundColor } = getComputedStyle(one);
        return backgroundColor === 'rgba(0, 0, 0, 0)' ? behind(one.parentElement) : backgroundColor;
      };
      return {
        what: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`,
        ink: element instanceof SVGElement ? style.fill : style.color,
        ground: behind(element),
      };
    }),
  );
}

/** Contrast as WCAG computes it. */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

// A framework in one file has styles of its own, and none of these marks.
const PAGES = pageOfEachKind().filter(({ kind }) => kind !== 'single-file');

describe.each(['light', 'dark'] as const)('with forced %s colours', (colorScheme) => {
  test.each(PAGES)('all marks of a page of the kind $kind can be seen', async (one) => {
    const page = await openPage(one.path, { forcedColors: 'active', colorScheme });
    const all = await seen(page);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ ink, ground }) => contrast(ink, ground) < 4.5)).toEqual([]);
  });
});
