import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  filesMeantBy,
  isLeftOut,
  neverGrowsOld,
  pathInSite,
} from '../../src/client/worker/paths.ts';

const ROOT = 'https://example.org/some/path/';

describe('an address is known by its path', () => {
  test.each([
    ['', 'index.html'],
    ['index.html', 'index.html'],
    ['occupations/43-3011.00/', 'occupations/43-3011.00/index.html'],
    ['search.html?q=overdue', 'search.html'],
    ['search-index/pagefind-entry.json?ts=1', 'search-index/pagefind-entry.json'],
    ['a.html#emerging', 'a.html'],
    ['B%C3%BCcher%20(1)/a.html', 'Bücher (1)/a.html'],
  ])('%s is the file %s', (address, path) => {
    expect(pathInSite(ROOT + address, ROOT)).toBe(path);
  });

  test.each([
    'https://example.org/some/',
    'https://example.org/some/pathology/a.html',
    'https://example.com/some/path/a.html',
    'https://example.org/some/path/%E0%A4%A',
  ])('%s is no file of the site', (address) => {
    expect(pathInSite(address, ROOT)).toBeNull();
  });

  test('any path comes back from its address', () => {
    const segment = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/^\.{1,2}$|\//u.test(text) && text.isWellFormed());
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1 }), (segments) => {
        const path = segments.join('/');
        expect(pathInSite(addressOf(path, ROOT), ROOT)).toBe(path);
      }),
    );
  });
});

test('a path without an ending may mean a page or, redirected, a folder', () => {
  expect(filesMeantBy('levels')).toEqual([
    { path: 'levels', redirect: false },
    { path: 'levels.html', redirect: false },
    { path: 'levels/index.html', redirect: true },
  ]);
});

test.each(['downloads/43-3011.00.html', 'a/b.pdf', 'sheet.docx', 'x.csv', 'service-worker.js'])(
  '%s is never kept',
  (path) => {
    expect(isLeftOut(path)).toBe(true);
  },
);

test('only files of the index that are named by their content never grow old', () => {
  expect(neverGrowsOld('search-index/fragment/en_2151.pf_fragment')).toBe(true);
  expect(neverGrowsOld('search-index/pagefind-entry.json')).toBe(false);
  expect(neverGrowsOld('search-index/file/index/en_1.pf_index.js')).toBe(false);
});
