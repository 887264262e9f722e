import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { expect, inject, onTestFinished, test } from 'vitest';
import { newReader } from './harness/reader.ts';

const SINGLE = 'downloads/43-3011.00.html';

/** Opens a file from a folder, and notes every request but the one for the page itself. */
async function openFile(path: string) {
  const { page, trouble } = await newReader({ fromFile: true });
  // The harness counts a folder of its own as home; here it is another.
  onTestFinished(
    () =>
      void trouble.splice(
        0,
        trouble.length,
        ...trouble.filter((line) => !line.startsWith('a request to file:')),
      ),
  );
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const address = pathToFileURL(path).href;
  await page.goto(address);
  return { page, requests: () => requests.filter((url) => url !== address) };
}

test('the single file opens by itself, makes no request, and weighs at most 210 KB', async () => {
  const path = join(inject('siteFolder'), SINGLE);
  expect((await readFile(path)).length).toBeLessThanOrEqual(210_000);
  const { page, requests } = await openFile(path);
  expect(await page.locator('[data-statement]').count()).toBe(128);
  expect(requests()).toEqual([]);
});

test('the single file finds as one types, and Escape brings everything back', async () => {
  const { page } = await openFile(join(inject('siteFolder'), SINGLE));
  const visible = page.locator('[data-statement]:visible');
  await page.keyboard.press('/');
  await page.keyboard.type('overdue notices');
  const found = await visible.count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(20);
  await page
    .getByRole('status')
    .getByText(/statement/u)
    .waitFor();
  for (const text of await visible.allTextContents()) {
    expect(text.toLowerCase()).toMatch(/overdue/u);
  }
  await page.keyboard.press('Escape');
  expect(await visible.count()).toBe(128);
  await page.keyboard.type('COM-02');
  expect(await visible.count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.keyboard.type('no such words at all');
  await page.getByText('No statement holds all these words').waitFor();
});

test('a checklist in the single file shows alone, prints alone, and leads back', async () => {
  const { page } = await openFile(join(inject('siteFolder'), SINGLE));
  await page.locator('a[href="#sheet-EM"]').click();
  expect(await page.locator('[data-sheet]:visible').count()).toBe(1);
  expect(await page.locator('[data-statement]:visible').count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-sheet]:visible').count()).toBe(1);
  expect(await page.locator('#sheet-EM tbody tr').count()).toBe(10);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Back to the statements' }).click();
  expect(await page.locator('[data-statement]:visible').count()).toBe(128);
});

test('the single file reads without a script', async () => {
  const { page, visit } = await newReader({ fromFile: true, javaScriptEnabled: false });
  await visit(SINGLE);
  expect(await page.locator('[data-statement]:visible').count()).toBe(128);
  expect(await page.getByRole('searchbox').count()).toBe(0);
});

test('the zip unpacks to a folder that works from file://, and says that it is that folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'Bücher & Übungen (1) '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const zip = await readFile(join(inject('siteFolder'), 'downloads/levelbook.zip'));
  const files = Object.entries(unzipSync(zip));
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const pages = files.filter(([path]) => path.endsWith('.html')).map(([path]) => path);
  for (const path of pages) {
    for (const link of parse(await readFile(join(folder, path), 'utf8')).querySelectorAll(
      'a[href]',
    )) {
      const address = link.getAttribute('href') ?? '';
      if (/^(?:https?:|mailto:|#)/u.test(address)) continue;
      const target = new URL(address, `https://zip.invalid/${path}`).pathname.slice(1);
      expect(
        files.map(([name]) => name),
        `${path} links ${address}`,
      ).toContain(decodeURI(target));
    }
  }
  const { page } = await openFile(join(folder, 'levelbook/search.html'));
  await page.locator('input[type=search]').first().fill('overdue');
  await page.locator('a[data-search-hit]').first().waitFor();
  await page.goto(pathToFileURL(join(folder, 'levelbook/offline.html')).href);
  await page.getByText('You are reading the unpacked zip').waitFor();
  await page.locator('[data-device]').getByText('needs no network').waitFor();
});
