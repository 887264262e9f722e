import { pathToFileURL } from 'node:url';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { serveSite, type SiteServer } from '../../scripts/serve/site-server.ts';
import { READ_LAST_KEY } from '../../src/model/read-last.ts';
import { manySite } from '../site/harness/many-site.ts';
import { manyFrameworks } from '../site/sites/many-frameworks.ts';
import { axeViolationsInBothColours } from './harness/axe.ts';
import { newReader, openPage } from './harness/reader.ts';

const COUNT = 300;
const [first, other] = manyFrameworks(COUNT);
const WORD = first?.title.split(' ')[0] ?? '';

describe('with many occupations', () => {
  let site = '';
  let server: SiteServer;
  beforeAll(async () => {
    site = await manySite(COUNT);
    server = await serveSite(site, { host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.close());
  const visit = async (path: string) => (await newReader({ home: server.address })).visit(path);

  test('a list is narrowed while one types, and a group with none of them goes away', async () => {
    const page = await visit('sources/pathsmith.html');
    await page.getByLabel(`Filter ${COUNT} occupations by name or code`).fill(WORD.toLowerCase());
    await page.getByText(`1 of ${COUNT}`).waitFor();
    expect(await page.locator('.units li:visible').allTextContents()).toEqual([
      expect.stringContaining(first?.title ?? '?'),
    ]);
    expect(await page.locator('[data-unit-group]:visible').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.units li:visible').count()).toBe(COUNT);
  });

  test('a list that nothing is left of says where else to look', async () => {
    const page = await visit('occupations/index.html');
    await page.getByRole('searchbox', { name: 'Filter' }).fill('qqqq');
    await page.getByText('looks into all occupations, too').waitFor();
  });

  test('the contents page finds one by its code, opened from a folder as well', async () => {
    const page = await (
      await newReader({ home: `${pathToFileURL(site).href}/` })
    ).visit('index.html');
    await page.getByLabel('by name or code').fill(other?.id.slice(0, 7) ?? '');
    const link = page.locator('[data-unit-found] a').first();
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(`${other?.path ?? '?'}/index.html`);
  });

  test('the contents page offers what was read last, and forgets it', async () => {
    const page = await visit('index.html');
    expect(await page.getByText('You read last').isVisible()).toBe(false);
    await page.goto(`${server.address}${first?.path ?? ''}/index.html`);
    // Whoever stays for a moment reads.
    await page.waitForFunction((key) => localStorage.getItem(key) !== null, READ_LAST_KEY);
    await page.goto(`${server.address}index.html`);
    const link = page.locator('[data-read-last] a');
    expect(await link.textContent()).toBe(first?.title);
    await link.click();
    await page.getByRole('heading', { level: 1, name: first?.title ?? '?' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Forget them' }).click();
    expect(await page.getByText('You read last').isVisible()).toBe(false);
    expect(await page.evaluate((key) => localStorage.getItem(key), READ_LAST_KEY)).toBeNull();
  });

  test.each(['index.html', 'occupations/index.html', 'data-notes.html'])(
    '%s has no fault that axe finds',
    async (path) => {
      expect(await axeViolationsInBothColours(await visit(path))).toEqual([]);
    },
  );
});

test('an old link to a data note is led on to the note on its own page', async () => {
  const page = await openPage('data-notes.html#43-3011.00-income-by-experience');
  await page.waitForURL('**/occupations/43-3011.00/data-notes.html#income-by-experience');
  expect(await page.locator(':target').getAttribute('data-note')).not.toBeNull();
});
