import { expect, test } from 'vitest';
import { builderReady, pick, rowCodes, SOC } from './builder-page.ts';
import { newOfflineReader } from './offline-reader.ts';

test('once it was used, the builder finds, makes and keeps a sheet without a network', async () => {
  const { page, host, visit, kept } = await newOfflineReader();
  await visit('index.html');
  await kept();
  await visit('rubric-builder.html');
  await builderReady(page);
  await pick(page, 'EM-01');
  const keeps = () =>
    page.evaluate(async (path) => {
      const address = new URL(path, location.href).href;
      return (await caches.match(address, { ignoreSearch: true })) !== undefined;
    }, `occupations/${SOC}/statements.js`);
  await expect.poll(keeps, { timeout: 20_000 }).toBe(true);
  await host.stop();
  await visit('index.html');
  await visit('rubric-builder.html');
  await builderReady(page);
  await pick(page, 'COM-02');
  expect(await rowCodes(page)).toEqual(['EM-01', 'COM-02']);
});
