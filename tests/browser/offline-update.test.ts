import { expect, test } from 'vitest';
import { writeEditionAgain } from '../../scripts/build/offline/index.ts';
import { changeFile, copyOfSite, newOfflineReader } from './offline-reader.ts';

const LEVEL = 'occupations/43-3011.00/levels/emerging.html';
const ENTRIES = [
  {
    id: '43-3011.00',
    title: 'Bill and Account Collectors',
    path: 'occupations/43-3011.00',
  },
];

/** A reader who keeps the site, and a new edition of it in which one page has another heading. */
async function readerBeforeUpdate() {
  const folder = await copyOfSite();
  const reader = await newOfflineReader({ folder });
  await reader.visit(LEVEL);
  await reader.kept();
  const publish = async (path = LEVEL, from = '</h1>', to = ', second edition</h1>') => {
    await changeFile(folder, path, from, to);
    await writeEditionAgain(folder, ENTRIES);
    reader.host.requests = [];
  };
  return { ...reader, folder, publish };
}

test('a new edition is announced, and taken when the reader says so', async () => {
  const { visit, page, publish } = await readerBeforeUpdate();
  await publish();
  await visit(LEVEL);
  await page.getByRole('status').getByText('A new edition is here.').waitFor();
  expect(await page.locator('h1').textContent()).not.toContain('second edition');
  await page.getByRole('button', { name: 'Reload to read it' }).click();
  await page.locator('h1', { hasText: 'second edition' }).waitFor();
  expect(await page.locator('.edition-bar').count()).toBe(0);
});

test('one changed page costs a few small requests', async () => {
  const { visit, page, host, publish } = await readerBeforeUpdate();
  await publish();
  host.sentBytes = 0;
  await visit('occupations/43-3011.00/career.html');
  await page.getByText('A new edition is here.').waitFor();
  expect(new Set(host.requests)).toEqual(
    new Set(['service-worker.js', 'offline/groups.json', 'offline/43-3011.00.json', LEVEL]),
  );
  expect(host.requests.length).toBeLessThanOrEqual(5);
  expect(host.sentBytes).toBeLessThan(20_000);
});

test('“Later” leaves the edition that is being read, without a network too', async () => {
  const { visit, page, host, publish } = await readerBeforeUpdate();
  await publish();
  await visit(LEVEL);
  await page.getByRole('button', { name: 'Later' }).click();
  expect(await page.locator('.edition-bar').count()).toBe(0);
  await host.stop();
  await visit(LEVEL);
  expect(await page.locator('h1').textContent()).not.toContain('second edition');
});

test('another open page is told, and not loaded anew under its reader', async () => {
  const { visit, page, host, publish } = await readerBeforeUpdate();
  const other = await page.context().newPage();
  await other.goto(host.address('occupations/43-3011.00/career.html'));
  await publish();
  await visit(LEVEL);
  await other.evaluate(() => (document.title = 'untouched'));
  await page.getByRole('button', { name: 'Reload to read it' }).click();
  await page.locator('h1', { hasText: 'second edition' }).waitFor();
  await other.getByText('A new edition is here.').waitFor();
  expect(await other.title()).toBe('untouched');
});

test('after a new edition is taken, nothing of the old one is left in the browser', async () => {
  const { visit, page, publish } = await readerBeforeUpdate();
  await publish();
  await visit(LEVEL);
  await page.getByRole('button', { name: 'Reload to read it' }).click();
  await page.locator('h1', { hasText: 'second edition' }).waitFor();
  await expect
    .poll(() =>
      page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('#')).length),
    )
    .toBe(1);
});

test('a half-updated folder is not taken: the edition before it stays, and pages read', async () => {
  const { visit, page, host, publish } = await readerBeforeUpdate();
  // The list names the new stylesheet, but the host still has the old one, cut off.
  await publish('assets/site.css', '@layer', '/* two */@layer');
  host.tampered.set('assets/site.css', { body: '@lay' });
  await visit(LEVEL);
  await expect.poll(() => host.requests, { timeout: 15_000 }).toContain('assets/site.css');
  await visit('offline.html');
  await page.getByText('not the one this edition names').waitFor();
  expect(await page.locator('.edition-bar').count()).toBe(0);
  await host.stop();
  await visit(LEVEL);
  expect(await page.locator('[data-statement]').count()).toBeGreaterThan(1);
});
