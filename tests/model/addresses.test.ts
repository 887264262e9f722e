import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTo, pagePath, relativePath, type PageRef } from '../../src/model/addresses.ts';
import { expectedFrameworkPages, expectedSitePages } from '../../src/model/expected-pages.ts';
import { siteFacts } from '../../src/model/unit/site-facts.ts';
import { unitRecord } from '../../src/model/unit/unit-record.ts';
import { frameworkOf } from '../import/builders.ts';

const guides = readdirSync('content/guides').map((name) => name.replace(/\.mdx$/u, ''));
const framework = frameworkOf();
const pages: PageRef[] = [
  ...expectedSitePages(guides, siteFacts([unitRecord(framework)])),
  ...expectedFrameworkPages(framework),
  { page: 'overview', framework: 'frameworks/welding' },
  { page: 'group', framework: 'frameworks/welding', group: 'tools', one: true },
  { page: 'place', framework: 'frameworks/welding', group: 'areas', place: 'safety' },
];

/** Where the folder may stand: a domain's root, a path on it, and a folder of a machine with an odd name. */
const ROOTS = [
  'https://example.org/',
  'https://example.org/some/path/',
  'file:///media/B%C3%BCcher%20%26%20%C3%9Cbungen%20(1)/dist/',
];

describe('the relative address from one page to another', () => {
  test.each(ROOTS)('leads there for every pair of pages, under %s', (root) => {
    const paths = pages.map(pagePath);
    for (const from of paths) {
      for (const to of paths) {
        const arrived = new URL(relativePath(from, to), root + from).href;
        if (arrived !== root + to) expect.fail(`${from} → ${to} arrives at ${arrived}`);
      }
    }
  });

  test('is never absolute, and ends in a file', () => {
    for (const from of pages) {
      for (const to of pages) {
        const address = linkTo(from, to);
        expect(address).toMatch(/^(?![a-z]+:|\/).*[^/]\.html$/u);
      }
    }
  });

  test('leads there from any file to any file', () => {
    const part = fc.stringMatching(/^[a-z0-9-]{1,6}$/u);
    const file = fc
      .tuple(fc.array(part, { maxLength: 4 }), part)
      .map(([folders, name]) => [...folders, `${name}.html`].join('/'));
    fc.assert(
      fc.property(file, file, fc.constantFrom(...ROOTS), (from, to, root) => {
        expect(new URL(relativePath(from, to), root + from).href).toBe(root + to);
      }),
    );
  });

  test('carries an anchor behind the file', () => {
    const from: PageRef = { page: 'source', source: 'onet' };
    const to: PageRef = {
      page: 'place',
      framework: 'occupations/43-3011.00',
      group: 'levels',
      place: 'emerging',
    };
    expect(linkTo(from, to, 'emerging-notes')).toBe(
      '../occupations/43-3011.00/levels/emerging.html#emerging-notes',
    );
  });

  test('no two pages have one address', () => {
    const paths = pages.map(pagePath);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
