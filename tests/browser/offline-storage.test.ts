import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { newOfflineReader } from './offline-reader.ts';

const LEVEL = 'occupations/43-3011.00/levels/emerging.html';

/** Lets the browser give the site no more room than this. */
async function limitStorage(page: Page, origin: string, bytes: number | undefined): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(bytes === undefined ? {} : { quotaSize: bytes }),
  });
}

test('where storage is full from the start, pages read, and the offline page says what to do', async () => {
  const { page, host, visit } = await newOfflineReader();
  await page.goto('about:blank');
  await limitStorage(page, new URL(host.address()).origin, 1_000);
  await visit(LEVEL);
  expect(await page.locator('[data-statement]').count()).toBeGreaterThan(1);
  await visit('offline.html');
  await page.locator('[data-device]').getByText('Storage is full').waitFor();
});

test('where there is room for the shell only, keeping says that storage is full, and works once there is room', async () => {
  const { page, host, visit } = await newOfflineReader();
  const { origin } = new URL(host.address());
  await page.goto('about:blank');
  await limitStorage(page, origin, 300_000);
  await visit('offline.html');
  const row = page.locator('[data-keep="43-3011.00"]');
  await row.getByText('Storage is full').waitFor();
  await limitStorage(page, origin, undefined);
  await row.getByRole('button', { name: 'Try again' }).click();
  await row.getByText('Kept on this device').waitFor();
  await host.stop();
  await visit(LEVEL);
  expect(await page.locator('[data-statement]').count()).toBeGreaterThan(1);
});

test('what is kept can be removed, and kept again', async () => {
  const { page, visit, kept } = await newOfflineReader();
  await visit('offline.html');
  await kept();
  const row = page.locator('[data-keep="43-3011.00"]');
  await row.getByText('Kept on this device').waitFor();
  await row.getByRole('button', { name: 'Remove it' }).click();
  await row.getByText('Not kept on this device').waitFor();
  expect(await keptPaths(page)).not.toContain(`/${LEVEL}`);
  await row.getByRole('button', { name: /Keep it offline \(.*B\)/u }).click();
  await row.getByText('Kept on this device').waitFor();
  expect(await keptPaths(page)).toContain(`/${LEVEL}`);
});

test('everything can be removed, and does not come back by itself', async () => {
  const { page, visit, kept } = await newOfflineReader();
  await visit('offline.html');
  await kept();
  await page.getByRole('button', { name: 'Remove everything from this browser' }).click();
  await page.getByText('Nothing is kept: you removed it.').waitFor();
  await visit(LEVEL);
  await visit('offline.html');
  await page.getByText('Nothing is kept: you removed it.').waitFor();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.getByRole('button', { name: 'Keep it again' }).click();
  await page.locator('[data-keep="43-3011.00"]').getByText('Kept on this device').waitFor();
});

test('where the browser has no service workers, pages read and the offline page says so', async () => {
  const { page, visit } = await newOfflineReader();
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
  });
  await visit(LEVEL);
  expect(await page.locator('[data-statement]').count()).toBeGreaterThan(1);
  await visit('offline.html');
  await page.getByText('keeps no pages').waitFor();
});

test('where storage throws at every touch, pages read and the offline page says so', async () => {
  const { page, visit } = await newOfflineReader();
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    Object.defineProperty(Window.prototype, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'caches', { get: refuse });
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('No', 'SecurityError'));
  });
  await visit(LEVEL);
  expect(await page.locator('[data-statement]').count()).toBeGreaterThan(1);
  await visit('offline.html');
  await page.locator('[data-device]').getByText('refuses to store').waitFor();
});

const keptPaths = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes('#'));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
