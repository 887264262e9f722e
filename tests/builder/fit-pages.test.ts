import { describe, expect, test } from 'vitest';
import { fitted } from '../../src/client/builder/fit-pages.ts';
import { TIGHTEST, TIGHTEST_UNASKED, type Pages } from '../../src/model/sheets/paginate.ts';

const A4 = { paper: 'a4', largePrint: false, onePage: false } as const;
const pages = (count: number, footerStart: number | null = null): Pages => ({
  count,
  rowStarts: [],
  footerStart,
});
/** A sheet whose pages are known for each step, from the loosest. */
const measure = (...steps: Pages[]) => ({
  pagesOf: (_markup: string, _paper: string, { fit }: { fit: number }) => steps[fit] ?? pages(1),
});

describe('a sheet is set', () => {
  test('as usual where its last page holds rows', () => {
    expect(fitted(measure(pages(2)), '', A4)).toMatchObject({ fit: 0, counts: { a4: 2 } });
  });

  test('a little tighter where a page would hold only what comes at the end', () => {
    expect(fitted(measure(pages(2, 2), pages(1)), '', A4)).toMatchObject({
      fit: 1,
      counts: { a4: 1 },
    });
  });

  test('no tighter than that unasked, and not at all where it is of no use', () => {
    const lonely = Array.from({ length: TIGHTEST_UNASKED + 1 }, () => pages(2, 2));
    expect(fitted(measure(...lonely, pages(1)), '', A4).fit).toBe(0);
  });

  test('as tight as one page takes, where that is wished', () => {
    const sheet = measure(pages(3), pages(2), pages(2), pages(1));
    expect(fitted(sheet, '', { ...A4, onePage: true })).toMatchObject({
      fit: 3,
      counts: { a4: 1 },
    });
  });

  test('tightest for fewer pages where one is out of reach', () => {
    const sheet = measure(...Array.from({ length: TIGHTEST }, () => pages(3)), pages(2));
    expect(fitted(sheet, '', { ...A4, onePage: true })).toMatchObject({
      fit: TIGHTEST,
      counts: { a4: 2 },
    });
  });

  test('for both papers where the printer’s own is asked for', () => {
    const sheet = {
      pagesOf: (_markup: string, paper: string, { fit }: { fit: number }) =>
        pages(paper === 'letter' && fit < 2 ? 2 : 1),
    };
    expect(fitted(sheet, '', { ...A4, paper: 'any', onePage: true })).toMatchObject({
      fit: 2,
      counts: { a4: 1, letter: 1 },
    });
  });
});
