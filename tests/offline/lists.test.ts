import { describe, expect, test } from 'vitest';
import type { ListedFile } from '../../src/model/contracts/edition.ts';
import { withNeeds } from '../../src/client/worker/groups.ts';
import { editionOf, sortFiles } from '../../scripts/build/offline/edition.ts';
import { membershipOf, ownerOf } from '../../scripts/build/offline/membership.ts';
import { listedFile } from '../../scripts/build/offline/site-files.ts';

const ONE = { id: '11-1111.11', title: 'One', path: 'occupations/11-1111.11' };
const bytes = (text: string) => new TextEncoder().encode(text);

const FOLDERS = new Map([
  ['occupations/43-3011.00', '43-3011.00'],
  ['frameworks/welding', 'welding'],
]);

describe('where a file belongs', () => {
  test.each([
    ['index.html', 'shell'],
    ['offline.html', 'shell'],
    ['search.html', 'shell'],
    ['assets/site.css', 'shell'],
    ['manifest.webmanifest', 'shell'],
    ['guides/open-it-anywhere.html', 'book'],
    ['occupations/index.html', 'book'],
    ['search-index/pagefind.js', 'search'],
    ['search-index/index/en_1.pf_index', 'search'],
    ['search-index/units/index/en_1.pf_index', 'search'],
    ['search-index/site/fragment/en_1.pf_fragment', 'search'],
    ['rubric-builder.html', 'builder'],
    ['assets/builder.js', 'builder'],
    ['assets/files.js', 'builder'],
    ['assets/word.js', 'builder'],
    ['assets/excel.js', 'builder'],
    ['builder/frameworks.js', 'shell'],
    ['make.html', 'make'],
    ['assets/make.js', 'make'],
    ['occupations/99-9999.99/index.html', 'book'],
  ])('%s belongs to %s', (path, membership) => {
    expect(membershipOf(path, FOLDERS)).toBe(membership);
  });

  test('pages below a framework’s folder, and their search fragments, belong to the framework', () => {
    const owners = new Map([['search-index/fragment/en_1.pf_fragment', '43-3011.00']]);
    const page = membershipOf('occupations/43-3011.00/levels/emerging.html', FOLDERS);
    expect(page).toEqual({ framework: '43-3011.00' });
    expect(membershipOf('frameworks/welding/index.html', FOLDERS)).toEqual({
      framework: 'welding',
    });
    expect(membershipOf('search-index/fragment/en_1.pf_fragment', FOLDERS, owners)).toEqual(page);
  });

  test('a framework’s own search index belongs to it, its copies for file:// to none', () => {
    const file = 'unit/43-3011.00/pagefind-entry.json';
    expect(membershipOf(`search-index/${file}`, FOLDERS)).toEqual({ framework: '43-3011.00' });
    expect(membershipOf(`search-index/file/${file}.js`, FOLDERS)).toBeNull();
  });

  test.each([
    'downloads/levelbook.zip',
    'occupations/43-3011.00/rubrics/emerging-checklist.docx',
    'search-index/file/pagefind-entry.json.js',
    'offline/book.pack',
    'icons/icon-512.png',
    '404.html',
    'service-worker.js',
  ])('%s is never kept', (path) => {
    expect(membershipOf(path, FOLDERS)).toBeNull();
  });
});

test('a framework owns what stands in its folder', () => {
  expect(ownerOf('occupations/43-3011.00/career.html', FOLDERS)).toBe('43-3011.00');
  expect(ownerOf('frameworks/welding/areas/safety.html', FOLDERS)).toBe('welding');
  expect(ownerOf('frameworks/welding-2/index.html', FOLDERS)).toBeNull();
  expect(ownerOf('occupations/index.html', FOLDERS)).toBeNull();
  expect(ownerOf('guides/a.html', FOLDERS)).toBeNull();
});

test('a page is listed with its title as text, without the site’s name', () => {
  const html = '<title>Q&amp;A &lt;one&gt; · Levelbook</title>';
  expect(listedFile('a.html', bytes(html))).toEqual([
    'a.html',
    expect.stringMatching(/^[0-9a-f]{16}$/u),
    bytes(html).length,
    'Q&A <one>',
  ]);
});

test('the only framework of a site takes everything into its group but the first needs and the large tools', () => {
  const paths = [
    'guides/a.html',
    'search-index/pagefind.js',
    'rubric-builder.html',
    'make.html',
    'occupations/11-1111.11/statements.js',
    'search.html',
    'index.html',
  ];
  const files = paths.map((path) => listedFile(path, bytes(path)));
  const { shell, groups } = sortFiles(files, [ONE]);
  expect(shell.map(([path]) => path)).toEqual(['index.html']);
  expect([...groups].map(([id, list]) => [id, list.map(([path]) => path)])).toEqual([
    ['11-1111.11', ['guides/a.html', 'search-index/pagefind.js', 'search.html']],
    ['make', ['make.html']],
    ['builder', ['occupations/11-1111.11/statements.js', 'rubric-builder.html']],
  ]);
});

describe('an edition', () => {
  const files: ListedFile[] = [
    listedFile('index.html', bytes('<title>Home</title>')),
    listedFile('assets/site.css', bytes('a{}')),
  ];
  const shellOf = (list: ListedFile[]) => sortFiles(list, []).shell;

  test('is the same whatever order its files are read in', () => {
    expect(editionOf(shellOf(files.toReversed()), [])).toEqual(editionOf(shellOf(files), []));
  });

  test('is another one when a file changes', () => {
    const changed = [files[0]!, listedFile('assets/site.css', bytes('b{}'))];
    expect(editionOf(shellOf(changed), []).id).not.toBe(editionOf(shellOf(files), []).id);
  });

  test('keeps its only framework unasked, and none of several', () => {
    const two = { id: 'welding', title: 'Two', path: 'frameworks/welding' };
    expect(editionOf([], [ONE]).keptByDefault).toEqual(['11-1111.11']);
    expect(editionOf([], [ONE, two]).keptByDefault).toEqual([]);
  });
});

test('keeping a group keeps what it needs, once, and skips what the edition no longer has', () => {
  const group = (id: string, needs: string[]) => ({
    id,
    title: id,
    page: null,
    files: 1,
    bytes: 1,
    needs,
    list: ['', '', 0] as const,
    pack: null,
  });
  const groups = [
    group('a', ['book']),
    group('b', ['book', 'search']),
    group('book', []),
    group('search', []),
  ];
  expect(withNeeds(['a', 'b', 'gone'], groups).map(({ id }) => id)).toEqual([
    'a',
    'b',
    'book',
    'search',
  ]);
  expect(withNeeds(['a'], groups).map(({ id }) => id)).toEqual(['a', 'book']);
});
