import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { indexSite } from '../../scripts/build/search-index/index.ts';
import { manyPages, writePages } from '../search/made-up-site.ts';
import { copySite, openFolder } from './file-protocol-folder.ts';
import { newReader } from './harness/reader.ts';
import { answered, box, hits, results, search } from './search-page.ts';

/** A reader for whom some files of the index come otherwise than they are; what the browser says of it is expected. */
async function readerWith(pattern: RegExp, answer: (route: Route) => Promise<void>) {
  const { page, visit, trouble } = await newReader({ serviceWorkers: 'block' });
  await page.route(pattern, answer);
  await visit('search.html');
  return { page, forgive: () => trouble.splice(0) };
}

const notFound = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });
const cutOff = async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: (await response.body()).subarray(0, 40) });
};
const anotherPage = (route: Route) =>
  route.fulfill({
    status: 200,
    contentType: 'text/html',
    body: '<!doctype html><title>Home</title>',
  });

const failure = (page: Page, reason: string) => page.locator(`[data-search-failure=${reason}]`);

describe('while the index loads', () => {
  test('a slow answer shows that it is on its way, and nothing jumps', async () => {
    const held = Promise.withResolvers<undefined>();
    const { page, forgive } = await readerWith(/\.pf_meta$/u, async (route) => {
      await held.promise;
      await route.continue();
    });
    const place = () => results(page).evaluate((element) => element.getBoundingClientRect().top);
    const before = await place();
    await box(page).fill('negotiation');
    await page.locator('[data-search-state=loading]').waitFor();
    expect(await results(page).getAttribute('aria-busy')).toBe('true');
    expect(await page.locator('[data-search-view=loading]').isVisible()).toBe(true);
    expect(await place()).toBe(before);
    held.resolve(undefined);
    expect(await answered(page, 'negotiation')).toBe('results');
    expect(await place()).toBe(before);
    expect(await results(page).getAttribute('aria-busy')).toBe('false');
    forgive();
  });
});

describe('when the index can’t be read', () => {
  test.each([
    ['pagefind.js is missing', /search-index\/pagefind\.js$/u, 'missing', 'pagefind.js'],
    ['the entry file is missing', /pagefind-entry\.json/u, 'missing', 'pagefind-entry.json'],
    ['the entry names a file that is not there', /\.pf_meta$/u, 'missing', '.pf_meta'],
    ['the WebAssembly is missing', /wasm\./u, 'missing', 'wasm.'],
    ['a part of the index is missing', /\.pf_index$/u, 'missing', '.pf_index'],
    ['every page of the index is missing', /\.pf_fragment$/u, 'missing', '.pf_fragment'],
  ])('%s: the page says which file, and what to do', async (_, pattern, reason, file) => {
    const { page, forgive } = await readerWith(pattern, notFound);
    expect(await search(page, 'negotiation')).toBe('error');
    expect(await failure(page, reason).isVisible()).toBe(true);
    expect(await failure(page, reason).textContent()).toContain(file);
    expect(await page.locator('[data-search-failure]:visible').count()).toBe(1);
    expect(await page.locator('[data-search-view=error] a:visible').count()).toBeGreaterThan(3);
    forgive();
  });

  test.each([
    ['the list of pages', /\.pf_meta$/u],
    ['the WebAssembly', /wasm\./u],
    ['a part of the index', /\.pf_index$/u],
    ['the entry file', /pagefind-entry\.json/u],
  ])('%s is cut off: the page says that it is damaged', async (_, pattern) => {
    const { page, forgive } = await readerWith(pattern, cutOff);
    expect(await search(page, 'negotiation')).toBe('error');
    expect(await failure(page, 'damaged').isVisible()).toBe(true);
    forgive();
  });

  test('a host that answers with a page for what is missing: damaged, too', async () => {
    const { page, forgive } = await readerWith(/\.pf_meta$/u, anotherPage);
    expect(await search(page, 'negotiation')).toBe('error');
    expect(await failure(page, 'damaged').isVisible()).toBe(true);
    forgive();
  });

  test('no network: the page says so, and tries again when asked', async () => {
    let isDown = true;
    const { page, forgive } = await readerWith(/\.pf_meta$/u, (route) =>
      isDown ? route.abort('internetdisconnected') : route.continue(),
    );
    expect(await search(page, 'negotiation')).toBe('error');
    expect(await failure(page, 'unreachable').isVisible()).toBe(true);
    isDown = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await hits(page).first().waitFor();
    expect(await results(page).getAttribute('data-search-state')).toBe('results');
    forgive();
  });

  test('one page that can’t be loaded: the others are shown, and it is told', async () => {
    let isFirst = true;
    const { page, forgive } = await readerWith(/\.pf_fragment$/u, async (route) => {
      const fails = isFirst;
      isFirst = false;
      await (fails ? notFound(route) : route.continue());
    });
    expect(await search(page, 'negotiation')).toBe('results');
    expect(await page.getByText('Some results could not be loaded').isVisible()).toBe(true);
    expect(await hits(page).count()).toBeGreaterThan(0);
    forgive();
  });

  test('numbers for the facets are missing: search works without them', async () => {
    const { page, forgive } = await readerWith(/(?:overview|words)\.json$/u, notFound);
    expect(await search(page, 'negotiation')).toBe('results');
    expect(await search(page, 'xyzzyqwv')).toBe('empty');
    forgive();
  });

  test.each([
    ['is not there', () => Reflect.deleteProperty(globalThis, 'WebAssembly')],
    [
      'is refused',
      () => {
        const refuse = () => {
          throw new WebAssembly.CompileError('Refused by policy');
        };
        Object.assign(WebAssembly, { Module: refuse, compile: refuse, instantiate: refuse });
      },
    ],
  ])('WebAssembly %s: the page says that it is the browser', async (_, change) => {
    const { page, visit } = await newReader();
    await page.addInitScript(change);
    await visit('search.html');
    expect(await search(page, 'negotiation')).toBe('error');
    expect(await failure(page, 'no-wasm').isVisible()).toBe(true);
  });

  test('the script of the page itself is missing: the page says so after a while', async () => {
    const { page, trouble } = await newReader({ serviceWorkers: 'block' });
    await page.route(/assets\/search\.js$/u, notFound);
    await page.goto(new URL('search.html', inject('siteAddress')).href);
    await page.getByText('If nothing happens when you type').waitFor();
    trouble.splice(0);
  });
});

describe('every state is open to all', () => {
  const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    const found = await page.evaluate<AxeResults>(`axe.run({ resultTypes: ['violations'] })`);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  }

  test.each(['light', 'dark'] as const)('axe finds nothing in %s colours', async (colorScheme) => {
    const { page, visit } = await newReader({ colorScheme });
    await visit('search.html?q=FDCPA&level=emerging');
    await answered(page, 'FDCPA');
    expect(await violations(page), 'empty').toEqual([]);
    await visit('search.html?q=FDCPA');
    await answered(page, 'FDCPA');
    expect(await violations(page), 'results').toEqual([]);
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    await visit('search.html?q=FDCPA');
    expect(await answered(page, 'FDCPA')).toBe('error');
    expect(await violations(page), 'error').toEqual([]);
  });

  test.each(['negotiation', 'xyzzyqwv', ''])(
    'at 320 px nothing is wider for “%s”',
    async (query) => {
      const { page, visit } = await newReader({ viewport: { width: 320, height: 640 } });
      await visit(`search.html?q=${query}`);
      if (query !== '') await answered(page, query);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
  );

  test('in forced colours, what matched and what is chosen stay told apart', async () => {
    const { page, visit } = await newReader({ forcedColors: 'active' });
    await visit('search.html?q=negotiation');
    await answered(page, 'negotiation');
    const colours = await page
      .locator('.hit mark')
      .first()
      .evaluate((mark) => [
        getComputedStyle(mark).backgroundColor,
        getComputedStyle(mark.parentElement ?? mark).backgroundColor,
      ]);
    expect(colours[0]).not.toBe(colours[1]);
  });
});

describe('an index of hundreds of occupations', () => {
  test('the first pages are shown, more on demand, and occupations are found by typing', async () => {
    const site = await copySite();
    await writePages(site.folder, manyPages(120));
    await indexSite(site.folder);
    const { page } = await openFolder(site, 'search.html');
    expect(await search(page, 'first calls')).toBe('results');
    const shown = await hits(page).count();
    expect(shown).toBeLessThan(20);
    expect(await page.locator('[data-search-summary]').textContent()).toMatch(/of 1\d\d pages/u);
    await expect.poll(() => page.getByText('Numbers count pages.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => hits(page).count()).toBeGreaterThan(shown);

    await page.getByLabel('Filter the occupations').fill('number 77');
    const occupation = page.getByLabel(/Occupation number 77/u);
    await occupation.check();
    await expect.poll(() => hits(page).count()).toBe(1);
    expect(page.url()).toMatch(/occupation=\d\d-\d{4}\.00$/u);
    await page.reload();
    await answered(page, 'first calls');
    await expect.poll(() => occupation.isChecked()).toBe(true);
  });
});
