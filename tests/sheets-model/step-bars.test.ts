import { describe, expect, test } from 'vitest';
import { stepMarkShape } from '../../src/model/sheets/step-bars.ts';

const COUNTS = [2, 3, 4, 5, 6, 7, 8, 9, 10];

describe.each(COUNTS)('a mark of %i steps', (of) => {
  const { width, height, bars } = stepMarkShape({ order: of - 1, of });

  test('rises from bar to bar to its whole height', () => {
    const heights = bars.map((bar) => bar.height);
    expect(heights).toHaveLength(of);
    expect(heights.toSorted((a, b) => a - b)).toEqual(heights);
    expect(new Set(heights).size).toBe(of);
    expect(heights.at(-1)).toBe(height);
    for (const bar of bars) expect(bar.y + bar.height).toBeCloseTo(height);
  });

  test('has bars side by side that fill its width, none too thin to see', () => {
    bars.slice(1).forEach((bar, at) => {
      expect(bar.x).toBeGreaterThan(bars[at]!.x + bars[at]!.width);
    });
    const last = bars.at(-1)!;
    expect(last.x + last.width).toBeCloseTo(width);
    expect(last.width).toBeGreaterThanOrEqual(3);
  });

  test('is filled up to the step that is meant', () => {
    expect(bars.map(({ filled }) => filled)).toEqual(bars.map((_, at) => at < of - 1));
  });
});

test('four steps keep the shape that they have had', () => {
  const { width, height, bars } = stepMarkShape({ order: 1, of: 4 });
  expect([width, height]).toEqual([35, 20]);
  expect(bars.map((bar) => [bar.x, bar.y, bar.width, bar.height])).toEqual([
    [0, 15, 8, 5],
    [9, 10, 8, 10],
    [18, 5, 8, 15],
    [27, 0, 8, 20],
  ]);
});
