import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitAddress, indexedPath } from '../../src/model/search/address.ts';

const name = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/u).filter((text) => !text.endsWith('.'));
const path = fc
  .array(name, { minLength: 1, maxLength: 4 })
  .map((names) => `${names.join('/')}.html`);
const SITES = [
  'https://host.example/',
  'https://host.example/some/path/',
  'file:///C:/B%C3%BC%20(1)/',
];

describe('the address of a hit', () => {
  test('leads from the search page to the page and the anchor, wherever the folder is', () => {
    fc.assert(
      fc.property(
        path,
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.array(fc.string()),
        (page, anchor, words) => {
          for (const site of SITES) {
            const address = hitAddress(`/${page}`, anchor, words);
            const url = new URL(address ?? '', `${site}search.html?q=before#there`);
            expect(url.href.replace(/[?#].*$/u, '')).toBe(`${site}${page}`);
            expect(decodeURIComponent(url.hash.slice(1))).toBe(
              anchor.replace(/\p{Surrogate}/gu, '\uFFFD'),
            );
            expect(url.searchParams.getAll('highlight').length).toBe(Math.min(8, words.length));
          }
        },
      ),
    );
  });

  test('never leads out of the folder, whatever the index holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (url) => {
        const address = hitAddress(url, null, []);
        if (address === null) return;
        const site = 'https://host.example/a/';
        expect(new URL(address, `${site}search.html`).href.startsWith(site)).toBe(true);
      }),
    );
  });

  test.each([
    'javascript:alert(1)//x.html',
    '//evil.example/x.html',
    'https://evil.example/x.html',
    '/../secret.html',
    '/a/../../x.html',
    '/a/./x.html',
    '/.hidden/x.html',
    '/a\\b.html',
    '/a%2e%2e/x.html',
    '/occupations/',
    '/data.json',
    '',
  ])('%s is no page of this site', (url) => {
    const path = indexedPath(url);
    expect(path ?? '').not.toContain(':');
    if (!url.startsWith('//')) expect(path).toBeNull();
  });

  test('ends in a file, with an anchor behind it and words to mark before that', () => {
    expect(hitAddress('/occupations/43-3011.00/index.html', 'a-b', ['fair', 'debt'])).toBe(
      'occupations/43-3011.00/index.html?highlight=fair&highlight=debt#a-b',
    );
    expect(hitAddress('/guides/a.html', null, [])).toBe('guides/a.html');
  });
});
