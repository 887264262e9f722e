import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { manySite } from './harness/many-site.ts';
import { manyFrameworks } from './sites/many-frameworks.ts';

/** O*NET has so many occupations. */
const COUNT = 1016;
const MOST_BYTES = 25_000;

describe(`with ${COUNT} occupations`, () => {
  let site = '';
  beforeAll(async () => {
    site = await manySite(COUNT);
  });
  const page = (path: string) => parse(readFileSync(join(site, path), 'utf8'));

  test('no page about all of them is larger than 25 KB compressed', () => {
    // O*NET's own titles take 8.2 bytes each.
    const titles = manyFrameworks(COUNT).map(({ title }) => title);
    expect(brotliCompressSync(titles.join('\n')).length / COUNT).toBeGreaterThan(8.2);
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(30);
    const sizes = pages.map((path) => [
      path,
      brotliCompressSync(readFileSync(join(site, path))).length,
    ]);
    expect(sizes.filter(([, size]) => Number(size) > MOST_BYTES)).toEqual([]);
  });

  test.each([
    ['occupations/index.html', 'index.html'],
    ['sources/pathsmith.html', 'sources/pathsmith.html'],
    ['data-notes.html', 'data-notes.html'],
    ['durable-skills/communication.html', 'durable-skills/communication.html'],
  ])('%s leads to each, once, to its own page about that', (path, own) => {
    const addresses = page(path)
      .querySelectorAll('.units a')
      .map((link) => link.getAttribute('href') ?? '');
    expect(new Set(addresses).size).toBe(COUNT);
    expect(addresses.filter((address) => !address.endsWith(`/${own}`))).toEqual([]);
  });

  test('the contents page leads to each group, and names no occupation', () => {
    const list = page('occupations/index.html');
    const links = page('index.html').querySelectorAll('.units a');
    expect(links).toHaveLength(22);
    for (const link of links) {
      const anchor = link.getAttribute('href')?.split('#')[1] ?? 'none';
      expect(list.querySelector(`[id="${anchor}"]`)?.textContent.trim()).toBe(link.textContent);
    }
  });
});
