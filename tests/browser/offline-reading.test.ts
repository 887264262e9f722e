import { expect, inject, test } from 'vitest';
import { filesIn } from '../../scripts/build/offline/site-files.ts';
import { pageOfEachKind } from '../site/harness/pages.ts';
import { newOfflineReader } from './offline-reader.ts';

const LEVEL = 'occupations/43-3011.00/levels/emerging.html';

test('after one visit and with the server stopped, every page but the large tools is there', async () => {
  const { host, visit, kept, page } = await newOfflineReader();
  await visit('index.html');
  await kept();
  await host.stop();
  const files = await filesIn(inject('siteFolder'));
  const pages = files.filter(
    (path) => path.endsWith('.html') && !/^(?:404|rubric-builder|make|downloads\/)/u.test(path),
  );
  expect(pages.length).toBeGreaterThan(30);
  const missing = await page.evaluate(async (paths) => {
    const answers = paths.map(async (path) => {
      const response = await fetch(path).catch(() => null);
      const text = (await response?.text()) ?? '';
      return text.includes('data-page=') && text.trimEnd().endsWith('</html>') ? [] : [path];
    });
    return (await Promise.all(answers)).flat();
  }, pages);
  expect(missing).toEqual([]);
});

test('with the server stopped, a page of each kind opens as it does with it', async () => {
  const { host, visit, kept, page } = await newOfflineReader();
  await visit('index.html');
  await kept();
  await host.stop();
  for (const { kind, path } of pageOfEachKind()) {
    if (/^(?:404|rubric-builder|make|downloads\/)/u.test(path)) continue;
    await visit(path);
    expect(new URL(page.url()).pathname).toBe(`/${path}`);
    expect(await page.locator('body').getAttribute('data-page')).toBe(kind);
  }
});

test('with the server stopped, a deep link and an address with a query lead to their place', async () => {
  const { host, visit, kept, page } = await newOfflineReader();
  await visit('index.html');
  await kept();
  await host.stop();
  await visit(`${LEVEL}?highlight=records#emerging-collection-activity-notes`);
  expect(await page.locator(':target').getAttribute('data-statement')).toBe('EM-03');
  await visit('');
  expect(await page.locator('body').getAttribute('data-page')).toBe('home');
  await visit('occupations/43-3011.00/levels/');
  expect(await page.locator('body').getAttribute('data-page')).toBe('levels');
});

test('a folder’s address without its slash leads to the folder’s page, so that its links work', async () => {
  const { host, visit, kept, page } = await newOfflineReader();
  await visit('index.html');
  await kept();
  await host.stop();
  await visit('occupations/43-3011.00/levels');
  expect(page.url()).toBe(host.address('occupations/43-3011.00/levels/index.html'));
});

test('with the server stopped, search finds', async () => {
  const { host, visit, kept, page } = await newOfflineReader();
  await visit('index.html');
  await kept();
  await host.stop();
  await visit('search.html?q=overdue');
  const hit = page.locator('a[data-search-hit]').first();
  await hit.waitFor();
  await hit.click();
  await page.waitForURL(/\.html.*#/u);
  expect(await page.locator(':target').count()).toBe(1);
});

test('a page that is not kept says so, offers what is, and keeps its links right', async () => {
  const { host, visit, kept, page } = await newOfflineReader();
  await visit('index.html');
  await kept();
  await host.stop();
  await visit('occupations/99-9999.99/levels/nothing.html?x=1');
  expect(new URL(page.url()).pathname).toBe('/offline.html');
  await page.getByText('That page is not kept on this device').waitFor();
  expect(await page.locator('[data-missing-path]').textContent()).toBe(
    'occupations/99-9999.99/levels/nothing.html',
  );
  const link = page.locator('[data-device] a', { hasText: 'Emerging' }).first();
  await link.click();
  await page.waitForURL(/levels\/emerging\.html$/u);
  expect(await page.locator('[data-statement]').count()).toBeGreaterThan(1);
});

test('keeping the site of one occupation costs at most 540 KB beside the page that was opened, the builder with it', async () => {
  const unkept = await newOfflineReader();
  await unkept.page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
  });
  await unkept.visit('index.html');
  await unkept.page.waitForLoadState('networkidle');
  const { host, visit, kept } = await newOfflineReader();
  await visit('index.html');
  await kept();
  expect(host.sentBytes - unkept.host.sentBytes).toBeLessThanOrEqual(540_000);
  expect(host.requests.filter((path) => path.startsWith('downloads/'))).toEqual([]);
});

test('the rubric builder is kept with the occupation', async () => {
  const { host, visit, kept, page } = await newOfflineReader();
  await visit('index.html');
  await kept();
  await host.stop();
  await visit('rubric-builder.html');
  expect(await page.locator('body').getAttribute('data-page')).toBe('rubric-builder');
});
