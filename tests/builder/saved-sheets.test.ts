import { describe, expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../../src/model/builder/draft.ts';
import { writeDraft } from '../../src/model/builder/draft-link.ts';
import {
  MOST_SAVED,
  readSavedSheets,
  savedAnew,
  usualName,
  withCopy,
  withName,
  withSaved,
  type SavedSheet,
} from '../../src/model/builder/saved-sheets.ts';

const fragmentOf = (title: string) => writeDraft({ ...EMPTY_DRAFT, title }, null);
const makeSaved = (overrides: Partial<SavedSheet> = {}): SavedSheet => ({
  id: 'a',
  name: 'First calls',
  framework: '11-2222.33',
  fragment: fragmentOf('First calls'),
  day: '2026-12-01',
  aside: false,
  ...overrides,
});

test('saved sheets read back as they were written', () => {
  const list = [makeSaved(), makeSaved({ id: 'b', aside: true })];
  expect(readSavedSheets(JSON.stringify(list))).toEqual(list);
});

test.each(['', '{', 'null', '{"a":1}', '[null, 3, {"id":1}]', '[{"id":"a","name":"x"}]'])(
  'of what was damaged, %j, nothing is left, and nothing breaks',
  (text) => {
    expect(readSavedSheets(text)).toEqual([]);
  },
);

test('a sheet is called by its title, and without one by how much is on it', () => {
  expect(usualName(fragmentOf('Week 3'))).toBe('Week 3');
  expect(usualName('b=2&s=AAbbbbbb')).toBe('Sheet with 1 statement');
});

test('saving again puts the sheet first, and its name follows the title until somebody names it', () => {
  const other = makeSaved({ id: 'b' });
  const anew = savedAnew(makeSaved({ aside: true }), fragmentOf('Second calls'), '2026-12-02');
  expect(anew).toMatchObject({ name: 'Second calls', day: '2026-12-02', aside: false });
  expect(withSaved([other, makeSaved()], anew).map(({ id }) => id)).toEqual(['a', 'b']);
  const named = makeSaved({ name: 'Mine' });
  expect(savedAnew(named, fragmentOf('Second calls'), '2026-12-02').name).toBe('Mine');
});

test('an emptied name is the usual one again', () => {
  expect(withName([makeSaved()], 'a', '  Mine \n ')[0]?.name).toBe('Mine');
  expect(withName([makeSaved({ name: 'Mine' })], 'a', ' ')[0]?.name).toBe('First calls');
});

describe('a copy', () => {
  test('stands behind its original, under a name of its own', () => {
    const once = withCopy([makeSaved(), makeSaved({ id: 'z', name: 'Other' })], 'a', 'b');
    expect(once.map(({ name }) => name)).toEqual(['First calls', 'First calls, copy', 'Other']);
    const twice = withCopy(once, 'b', 'c');
    expect(twice.map(({ name }) => name)).toEqual([
      'First calls',
      'First calls, copy',
      'First calls, copy 2',
      'Other',
    ]);
  });

  test('of nothing changes nothing', () => {
    const list = [makeSaved()];
    expect(withCopy(list, 'gone', 'b')).toBe(list);
  });
});

test('where there are too many, the oldest that was only put aside goes first', () => {
  const list = Array.from({ length: MOST_SAVED }, (_, at) =>
    makeSaved({ id: String(at), aside: at === 40 }),
  );
  const next = withSaved(list, makeSaved({ id: 'new' }));
  expect(next).toHaveLength(MOST_SAVED);
  expect(next[0]?.id).toBe('new');
  expect(next.some(({ id }) => id === '40')).toBe(false);
  expect(next.at(-1)?.id).toBe(String(MOST_SAVED - 1));
});
