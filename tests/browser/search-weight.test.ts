import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { newReader } from './harness/reader.ts';
import { hits } from './search-page.ts';

/** Text is compressed by hosts; fonts are optional and told apart in the budget of pages. */
const COMPRESSED = /\.(?:html|css|js|json|svg|webmanifest)$/u;

// Searching several indexes as one, for sites of several frameworks, is 3 KB of it.
test('the scripts of search are at most 68 KB together, uncompressed', () => {
  const bytes = ['assets/search.js', 'search-index/pagefind.js'].map(
    (path) => readFileSync(join(inject('siteFolder'), path)).length,
  );
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(68_000);
});

test.each(['negotiation', 'FDCPA', 'EM-03', 'customer'])(
  'the first result for “%s” costs at most 138 KB on the wire',
  async (query) => {
    const { page, trouble } = await newReader({ serviceWorkers: 'block' });
    // Nothing may run on between the first result and the count.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('a[data-search-hit]')) return;
        observer.disconnect();
        Object.assign(window, {
          loadedBefore: performance.getEntriesByType('resource').map(({ name }) => name),
        });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(new URL(`search.html?q=${query}`, inject('siteAddress')).href);
    await hits(page).first().waitFor();
    const loaded = await page.evaluate(
      () => (window as unknown as { loadedBefore: string[] }).loadedBefore,
    );
    const files = [...loaded.map((address) => new URL(address).pathname.slice(1)), 'search.html'];
    const bytes = files
      .filter((path) => !path.endsWith('.woff2'))
      .map((path) => {
        const content = readFileSync(join(inject('siteFolder'), path));
        return COMPRESSED.test(path) ? brotliCompressSync(content).length : content.length;
      });
    expect(files.some((path) => path.endsWith('.pf_fragment'))).toBe(true);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(138_000);
    // That the test keeps the service worker out.
    trouble.splice(0);
  },
);
