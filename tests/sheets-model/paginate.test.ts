import { describe, expect, test } from 'vitest';
import { paginated, type SheetHeights } from '../../src/model/sheets/paginate.ts';

const ROOM = 100;
const makeHeights = (overrides: Partial<SheetHeights> = {}): SheetHeights => ({
  header: 20,
  head: 5,
  rows: [],
  footer: 10,
  ...overrides,
});
const rows = (count: number, height: number) =>
  Array.from({ length: count }, () => ({ height, withNext: false }));

describe('pages of a sheet', () => {
  test('what fits exactly is one page', () => {
    expect(paginated(makeHeights({ rows: rows(5, 13) }), ROOM)).toEqual({
      count: 1,
      rowStarts: [],
      footerStart: null,
    });
  });

  test('a footer that does not fit begins a page of its own', () => {
    expect(paginated(makeHeights({ rows: rows(5, 14) }), ROOM)).toEqual({
      count: 2,
      rowStarts: [],
      footerStart: 2,
    });
  });

  test('a row is never split, and each page with rows repeats the head', () => {
    // 25 + 3 × 25 on the first page, 5 + 3 × 25 on the second.
    const pages = paginated(makeHeights({ rows: rows(7, 25) }), ROOM);
    expect(pages).toEqual({
      count: 3,
      rowStarts: [
        { row: 3, page: 2 },
        { row: 6, page: 3 },
      ],
      footerStart: null,
    });
  });

  test('a heading goes with the row below it', () => {
    const list = [...rows(3, 20), { height: 10, withNext: true }, ...rows(1, 20)];
    expect(paginated(makeHeights({ rows: list }), ROOM).rowStarts).toEqual([{ row: 3, page: 2 }]);
  });

  test('the only row goes on over pages from where it begins', () => {
    // 75 on the first page, 95 on the second, 50 on the third.
    expect(paginated(makeHeights({ rows: rows(1, 220) }), ROOM)).toEqual({
      count: 3,
      rowStarts: [],
      footerStart: null,
    });
  });
});
