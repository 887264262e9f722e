import { expect, test } from 'vitest';
import { newOfflineReader } from './offline-reader.ts';

const LEVEL = 'occupations/43-3011.00/levels/emerging.html';

test('under a base path, the site is kept, found and read without a network', async () => {
  const { page, host, visit, kept } = await newOfflineReader({ basePath: '/some/path/' });
  await visit(LEVEL);
  await kept();
  await host.stop();
  await visit('');
  expect(await page.locator('body').getAttribute('data-page')).toBe('home');
  await visit('search.html?q=overdue');
  await page.locator('a[data-search-hit]').first().click();
  await page.waitForURL(/\/some\/path\/occupations\//u);
  await visit('no/such/page.html');
  expect(new URL(page.url()).pathname).toBe('/some/path/offline.html');
});

test('two sites under one origin keep apart what they keep', async () => {
  const { page, host, visit, kept } = await newOfflineReader({ basePath: '/a/' });
  await visit('index.html');
  await kept();
  const names = await page.evaluate(() => caches.keys());
  expect(names.length).toBeGreaterThan(0);
  expect(names.every((name) => name.startsWith('levelbook /a/ '))).toBe(true);
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  );
  expect(scopes).toEqual([host.address()]);
});

test('on a host with clean addresses, every kind of address works with and without the network', async () => {
  const { page, host, visit, kept } = await newOfflineReader({ cleanAddresses: true });
  await visit(LEVEL);
  await kept();
  const clean = LEVEL.replace('.html', '');
  for (const path of [LEVEL, clean, `${clean}?a=1#emerging-collection-activity-notes`]) {
    await visit(path);
    expect(await page.locator('[data-statement="EM-03"]').count(), path).toBe(1);
  }
  await host.stop();
  for (const path of [LEVEL, clean, `${clean}?a=1#emerging-collection-activity-notes`]) {
    await visit(path);
    expect(await page.locator('[data-statement="EM-03"]').count(), path).toBe(1);
  }
  await visit('occupations/43-3011.00/levels/');
  await page.locator('main a[href$="developing.html"]').first().click();
  await page.waitForURL(/developing/u);
  expect(await page.locator('[data-statement="DE-01"]').count()).toBe(1);
});
