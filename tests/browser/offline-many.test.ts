import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeEditionAgain } from '../../scripts/build/offline/index.ts';
import { copyOfSite, newOfflineReader } from './offline-reader.ts';

const ONE = '43-3011.00';
const OTHER = '11-1111.11';
const LEVEL = 'levels/emerging.html';

/** A reader of a site with two occupations: the one under test, and a copy of it under another code. */
async function readerOfTwo() {
  const folder = await copyOfSite();
  await cp(join(folder, 'occupations', ONE), join(folder, 'occupations', OTHER), {
    recursive: true,
  });
  await writeEditionAgain(folder, [
    { id: ONE, title: 'Bill and Account Collectors', path: `occupations/${ONE}` },
    { id: OTHER, title: 'Others', path: `occupations/${OTHER}` },
  ]);
  return newOfflineReader({ folder });
}

test('with several occupations, the first visit keeps the shell and what was read, and no more', async () => {
  const { page, host, visit, kept } = await readerOfTwo();
  await visit(`occupations/${ONE}/${LEVEL}`);
  await kept();
  await visit(`occupations/${OTHER}/career.html`);
  expect(host.requests.filter((path) => path.endsWith('.pack'))).toEqual([]);
  await page.waitForLoadState('networkidle');
  await host.stop();
  for (const path of [`occupations/${ONE}/${LEVEL}`, `occupations/${OTHER}/career.html`]) {
    await visit(path);
    expect(new URL(page.url()).pathname).toBe(`/${path}`);
  }
  await visit(`occupations/${ONE}/career.html`);
  await page.getByText('That page is not kept on this device').waitFor();
  await page.locator('[data-device] summary', { hasText: 'Read before: 2 pages' }).waitFor();
});

test('one of several occupations can be kept with its search, and the others are not', async () => {
  const { page, host, visit } = await readerOfTwo();
  await visit('offline.html');
  const row = page.locator(`[data-keep="${ONE}"]`);
  await row.getByRole('button', { name: /Keep it offline \(.*B\)/u }).click();
  await row.getByText('Kept on this device').waitFor();
  await host.stop();
  await visit(`occupations/${ONE}/${LEVEL}`);
  expect(await page.locator('[data-statement]').count()).toBeGreaterThan(1);
  await visit('search.html?q=overdue');
  await page.locator('a[data-search-hit]').first().waitFor();
  await visit(`occupations/${OTHER}/${LEVEL}`);
  await page.getByText('That page is not kept on this device').waitFor();
});

test('where an occupation’s pack is cut, its files are fetched one by one', async () => {
  const { page, host, visit } = await readerOfTwo();
  host.tampered.set(`offline/${ONE}.pack`, { body: Buffer.from([31, 139, 8, 0, 1]) });
  await visit('offline.html');
  const row = page.locator(`[data-keep="${ONE}"]`);
  await row.getByRole('button', { name: /Keep it offline/u }).click();
  await row.getByText('Kept on this device').waitFor();
  await host.stop();
  await visit(`occupations/${ONE}/${LEVEL}`);
  expect(await page.locator('[data-statement]').count()).toBeGreaterThan(1);
});

test('when the network goes away while an occupation is fetched, nothing is half kept', async () => {
  const { page, host, visit } = await readerOfTwo();
  host.tampered.set(`offline/${ONE}.pack`, { status: 503 });
  host.tampered.set(`occupations/${ONE}/career.html`, { status: 503 });
  await visit('offline.html');
  const row = page.locator(`[data-keep="${ONE}"]`);
  await row.getByRole('button', { name: /Keep it offline/u }).click();
  await row.getByText('The network went away').waitFor();
  const kept = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes('#'));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().filter(({ url }) => url.includes('/occupations/')).length;
  });
  expect(kept).toBe(0);
});
