import { existsSync } from 'node:fs';
import { firefox, type Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { unlikePages } from '../site/harness/pages.ts';
import { copySite, openFolder } from './file-protocol-folder.ts';
import { openPage } from './harness/reader.ts';
import {
  answered,
  box,
  facet,
  hits,
  markedWords,
  results,
  search,
  shownHits,
} from './search-page.ts';

/** Follows every link, style, script and picture of a page on disk, and answers with those that lead nowhere. */
async function deadAddresses(page: Page): Promise<string[]> {
  const addresses = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[href], [src]')].map(
      (element) => (element as HTMLAnchorElement).href || (element as HTMLImageElement).src,
    ),
  );
  return [...new Set(addresses)].filter(
    (address) =>
      address.startsWith('file:') && !existsSync(new URL(address.replace(/[?#].*$/u, ''))),
  );
}

describe('from a folder with an odd name, without a server', () => {
  test('pages of every kind open, and all that it names is there', async () => {
    const site = await copySite({ withDownloads: true });
    const { page } = await openFolder(site, 'index.html');
    // Of every page, verify has followed each link already.
    for (const path of unlikePages()) {
      await page.goto(site.address(path));
      expect(await page.locator('h1').count(), path).toBe(1);
      expect(await deadAddresses(page), path).toEqual([]);
    }
  }, 240_000);

  test('a query finds the same as over http, in the same order, with the same numbers', async () => {
    const site = await copySite();
    const { page: local } = await openFolder(site, 'search.html');
    const served = await openPage('search.html');
    for (const query of [
      'negotiation',
      'FDCPA',
      'em03',
      'skip tracing',
      'customer call',
      'xyzzyqwv',
    ]) {
      const states = [await search(local, query), await search(served, query)];
      expect(states[0], query).toBe(states[1]);
      const counts = (page: Page) => page.locator('[data-facet-count]').allTextContents();
      await expect.poll(() => shownHits(local)).toEqual(await shownHits(served));
      await expect.poll(() => counts(local)).toEqual(await counts(served));
    }
  });

  test('a query loads what it needs, and a second one only what is missing', async () => {
    const site = await copySite();
    const { page } = await openFolder(site, 'search.html');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await search(page, 'EM-03');
    const parts = loaded.filter((address) => address.includes('/file/'));
    expect(parts.filter((address) => address.includes('.pf_index')).length).toBe(1);
    const fragments = await site.count(/file\/fragment\//u);
    const loadedFragments = parts.filter((address) => address.includes('.pf_fragment')).length;
    expect(loadedFragments).toBeLessThan(fragments / 2);
    loaded.length = 0;
    await search(page, 'em 3');
    expect(loaded).toEqual([]);
  });

  test('facets, the query in the address, deep links and marked words', async () => {
    const site = await copySite();
    const { page } = await openFolder(site, 'search.html?q=negotiation');
    expect(await answered(page, 'negotiation')).toBe('results');
    await facet(page, 'level', 'proficient').check();
    await expect
      .poll(async () =>
        (await shownHits(page)).every(({ address }) => address.includes('/proficient.html')),
      )
      .toBe(true);
    expect(page.url()).toBe(site.address('search.html?q=negotiation&level=proficient'));
    await hits(page).first().click();
    await page.waitForURL(/proficient\.html\?highlight=.*#proficient-/u);
    expect(await page.locator(':target').getAttribute('data-statement')).toMatch(/^PR-\d+$/u);
    await expect.poll(() => markedWords(page)).toContain('negotiation');
    await page.goBack();
    expect(await answered(page, 'negotiation')).toBe('results');
    expect(await facet(page, 'level', 'proficient').isChecked()).toBe(true);
  });

  test('keys: slash, arrows, Enter, Escape', async () => {
    const site = await copySite();
    const { page } = await openFolder(site, 'sources/index.html');
    await page.locator('main').press('/');
    await page.keyboard.type('AI-07');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\.html\?q=AI-07$/u);
    await answered(page, 'AI-07');
    await box(page).press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await answered(page, '');
    await search(page, 'AI-07');
    await box(page).press('Enter');
    await page.waitForURL(/ai-at-work\.html\?.*#ai-at-work-/u);
  });

  test('a sheet prints', async () => {
    const site = await copySite();
    const sheet = unlikePages().find((path) => path.endsWith('emerging-checklist.html'));
    const { page } = await openFolder(site, sheet ?? 'index.html');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
});

describe('a folder that is not whole', () => {
  test.each([
    ['the entry file', /file\/pagefind-entry\.json\.js$/u],
    ['the WebAssembly', /file\/wasm\..*\.js$/u],
    ['the list of pages, which the entry names', /file\/.*\.pf_meta\.js$/u],
    ['Pagefind itself', /search-index\/pagefind\.js$/u],
  ])('without %s: the page says which file, and what to do', async (_, pattern) => {
    const site = await copySite();
    const name = (await site.find(pattern)).replace(/^search-index\//u, '');
    await site.remove(pattern);
    const { page, forgive } = await openFolder(site, 'search.html');
    expect(await search(page, 'negotiation')).toBe('error');
    const words = page.locator('[data-search-failure=missing]');
    expect(await words.isVisible()).toBe(true);
    expect(await words.textContent()).toContain(name);
    forgive();
  });

  test.each([
    ['the WebAssembly', /file\/wasm\..*\.js$/u],
    ['the list of pages', /file\/.*\.pf_meta\.js$/u],
  ])('with %s cut off: the page says that it is damaged', async (_, pattern) => {
    const site = await copySite();
    await site.cut(pattern, 60);
    const { page, forgive } = await openFolder(site, 'search.html');
    expect(await search(page, 'negotiation')).toBe('error');
    expect(await page.locator('[data-search-failure=damaged]').isVisible()).toBe(true);
    forgive();
  });

  test('updated by half: an entry from another edition names what is not there', async () => {
    const site = await copySite();
    await site.replace(/file\/pagefind-entry\.json\.js$/u, (text) => {
      const entry = /\("(.*)"\)/u.exec(text)?.[1] ?? '';
      const other = Buffer.from(entry, 'base64')
        .toString()
        .replace(/"hash":"en_[^"]*"/u, '"hash":"en_0123456789"');
      return `levelbookBytes("${Buffer.from(other).toString('base64')}")`;
    });
    const { page, forgive } = await openFolder(site, 'search.html');
    expect(await search(page, 'negotiation')).toBe('error');
    expect(await page.locator('[data-search-failure=missing]').textContent()).toContain(
      'en_0123456789',
    );
    await page.locator('[data-search-view=error] a').first().click();
    await page.waitForURL(/occupations\/index\.html$/u);
    expect(await page.locator('h1').isVisible()).toBe(true);
    forgive();
  });
});

/** Debian's Firefox, or one that FIREFOX names. */
const FIREFOX = [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path !== undefined && existsSync(path),
);

describe.skipIf(FIREFOX === undefined)(
  FIREFOX === undefined
    ? 'in Firefox (left out: there is no firefox-esr on this machine, and FIREFOX names none)'
    : `in Firefox (${FIREFOX})`,
  () => {
    test('search, deep link and marked words work from a folder', async () => {
      const site = await copySite();
      const fox = await firefox.launch({
        channel: 'moz-firefox',
        ...(FIREFOX === undefined ? {} : { executablePath: FIREFOX }),
      });
      onTestFinished(() => fox.close());
      const page = await fox.newPage();
      const exceptions: string[] = [];
      page.on('pageerror', ({ message }) => exceptions.push(message));
      await page.goto(site.address('search.html?q=negotiation'));
      expect(await answered(page, 'negotiation')).toBe('results');
      expect(await search(page, 'FDCPA')).toBe('results');
      expect(await results(page).getAttribute('data-search-state')).toBe('results');
      await facet(page, 'domain', 'character').check();
      await expect.poll(() => hits(page).count()).toBe(1);
      await hits(page).first().click();
      await page.waitForURL(/character\.html\?highlight=.*#character-/u);
      await expect.poll(() => markedWords(page)).toContain('fair');
      expect(exceptions).toEqual([]);
    });
  },
);
