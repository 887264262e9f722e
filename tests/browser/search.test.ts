import { describe, expect, test } from 'vitest';
import { newReader, openPage } from './harness/reader.ts';
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

describe('finding', () => {
  test('a statement is found by its words and opens at itself, with those words marked', async () => {
    const page = await openPage('search.html');
    expect(await search(page, 'hardship')).toBe('results');
    const [first] = await shownHits(page);
    expect(first?.address).toMatch(/^occupations\/.+\.html\?highlight=hardship#.+/u);
    await hits(page).first().click();
    await page.waitForURL(/#/u);
    const target = page.locator(':target');
    expect(await target.getAttribute('data-statement')).toMatch(/^[A-Z]{2,3}-\d{2}$/u);
    expect(
      await target.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    ).toBe(true);
    await expect.poll(() => markedWords(page)).toContain('hardship');
  });

  test.each([
    ['EM-03', 'emerging'],
    ['em03', 'emerging'],
    ['43-3011.00/EM-03', 'emerging'],
    ['AI-07', 'ai-at-work'],
    ['com 2', 'communication'],
  ])('the code %s leads to its statement first', async (code, place) => {
    const page = await openPage(`search.html?q=${encodeURIComponent(code)}`);
    await answered(page, code);
    const [first] = await shownHits(page);
    expect(first?.address).toContain(`/${place}.html`);
    expect(first?.address).toContain(`#${place}-`);
  });

  test.each(['FDCPA', 'AR', 'skip tracing', '43-3011.00', 'onet', 'O*NET', 'SAFI', 'negotiat'])(
    '%s finds something',
    async (query) => {
      const page = await openPage('search.html');
      expect(await search(page, query)).toBe('results');
      expect(await hits(page).count()).toBeGreaterThan(0);
    },
  );

  test('an occupation’s title or code leads to its page first', async () => {
    const page = await openPage('search.html');
    for (const query of ['bill collector', '43-3011.00']) {
      expect(await search(page, query)).toBe('results');
      const [first] = await shownHits(page);
      expect(first?.address).toBe('occupations/43-3011.00/index.html');
    }
  });

  test('a source’s name leads to its page, and to all that cites it', async () => {
    const page = await openPage('search.html?q=SAFI');
    await answered(page, 'SAFI');
    expect((await shownHits(page))[0]?.address).toContain('sources/safi.html');
    await page.getByRole('link', { name: 'All statements that cite SAFI' }).click();
    await expect.poll(() => hits(page).count()).toBe(6);
    expect(page.url()).toMatch(/\?source=safi&kind=/u);
  });

  test('a synonym is searched too, which is said and can be turned off', async () => {
    const page = await openPage('search.html');
    await search(page, 'FDCPA');
    const withSynonyms = await hits(page).count();
    const also = page.locator('[data-search-also]');
    expect(await also.textContent()).toContain('Fair Debt Collection Practices Act');
    await also.getByRole('link').click();
    await expect.poll(() => hits(page).count()).toBeLessThan(withSynonyms);
    expect(page.url()).toContain('exact=1');
    await page.reload();
    await answered(page, 'FDCPA');
    expect(await hits(page).count()).toBeLessThan(withSynonyms);
  });

  test('each hit is a real link to an anchor that is there', async () => {
    const page = await openPage('search.html');
    await search(page, 'customer');
    const addresses = (await shownHits(page)).map(({ address }) => address);
    expect(addresses.length).toBeGreaterThan(20);
    for (const path of new Set(addresses.map((address) => address.replace(/[?#].*$/u, '')))) {
      const answer = await page.request.get(new URL(path, page.url()).href);
      const ids = [...(await answer.text()).matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
      const anchors = addresses
        .filter((address) => address.startsWith(`${path}?`) && address.includes('#'))
        .map((address) => decodeURIComponent(address.replace(/^[^#]*#/u, '')));
      expect(ids).toEqual(expect.arrayContaining(anchors));
    }
  });

  test('the query is in the address, and stays there on the way back from a hit', async () => {
    const page = await openPage('search.html');
    await search(page, 'repayment schedule');
    expect(page.url()).toMatch(/\?q=repayment\+schedule$/u);
    const before = await shownHits(page);
    await hits(page).first().click();
    await page.waitForURL(/#/u);
    await page.goBack();
    await answered(page, 'repayment schedule');
    expect(await box(page).inputValue()).toBe('repayment schedule');
    expect(await shownHits(page)).toEqual(before);
  });

  test('the search box of another page leads here', async () => {
    const page = await openPage('sources/index.html');
    await box(page).fill('empathy');
    await box(page).press('Enter');
    await page.waitForURL(/search\.html\?q=empathy$/u);
    expect(await answered(page, 'empathy')).toBe('results');
  });
});

describe('narrowing down', () => {
  test('a facet lists statements before anything is typed, as many as its number says', async () => {
    const page = await openPage('search.html');
    const advanced = facet(page, 'level', 'advanced');
    const number = page
      .locator('label', { has: advanced })
      .locator('[data-facet-count] > :first-child');
    await number.waitFor();
    const count = Number(await number.textContent());
    await advanced.check();
    await answered(page, '');
    await expect.poll(() => hits(page).count()).toBe(count);
    expect(page.url()).toMatch(/\?level=advanced$/u);
  });

  test('a source narrows to the statements that cite it', async () => {
    const page = await openPage('search.html?source=safi');
    expect(await answered(page, '')).toBe('results');
    const codes = await hits(page).locator('.code').allTextContents();
    expect(codes).toHaveLength(6);
    expect(codes.every((code) => code.startsWith('AI-'))).toBe(true);
  });

  test('facets and words together, restored from the address', async () => {
    const page = await openPage('search.html?q=negotiation&level=proficient&level=advanced');
    await answered(page, 'negotiation');
    expect(await facet(page, 'level', 'proficient').isChecked()).toBe(true);
    const addresses = (await shownHits(page)).map(({ address }) => address);
    expect(
      addresses.every((address) => /\/levels\/(?:proficient|advanced)\.html/u.test(address)),
    ).toBe(true);
    await facet(page, 'level', 'proficient').uncheck();
    await expect
      .poll(async () =>
        (await shownHits(page)).every(({ address }) => address.includes('/advanced.html')),
      )
      .toBe(true);
  });

  test('what leaves nothing says so, and offers the results without it', async () => {
    const page = await openPage(
      'search.html?q=negotiation&source=wef-skills-taxonomy&level=emerging',
    );
    expect(await answered(page, 'negotiation')).toBe('empty');
    await page.getByRole('button', { name: 'Show them' }).click();
    await hits(page).first().waitFor();
    expect(page.url()).toMatch(/\?q=negotiation$/u);
  });

  test('on a phone the facets are folded away above the results', async () => {
    const page = await openPage('search.html', { viewport: { width: 360, height: 740 } });
    expect(await facet(page, 'level', 'emerging').isVisible()).toBe(false);
    await page.getByText('Narrow down', { exact: false }).first().click();
    await facet(page, 'level', 'emerging').check();
    await answered(page, '');
    expect(await page.locator('summary').textContent()).toContain('1 chosen');
  });
});

describe('keys', () => {
  test('a slash leads to the box, from anywhere', async () => {
    for (const path of ['search.html', 'sources/index.html']) {
      const page = await openPage(path);
      await page.locator('main').press('/');
      expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.type('a/b');
      expect(await box(page).inputValue()).toBe('a/b');
    }
  });

  test('arrows go through the hits and back, Enter opens', async () => {
    const page = await openPage('search.html');
    await search(page, 'negotiation');
    const focused = () =>
      hits(page).evaluateAll((links) => links.findIndex((link) => link === document.activeElement));
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    const address = await hits(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href.endsWith(address ?? '-'));
  });

  test('Enter in the box opens the first hit', async () => {
    const page = await openPage('search.html');
    await search(page, 'AI-07');
    await box(page).press('Enter');
    await page.waitForURL(/ai-at-work\.html\?highlight=.*#ai-at-work-/u);
  });

  test('Escape goes back to the box, clears it, then leaves it', async () => {
    const page = await openPage('search.html');
    await search(page, 'negotiation');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await answered(page, '');
    expect(await box(page).inputValue()).toBe('');
    expect(await results(page).getAttribute('data-search-state')).toBe('idle');
    await page.keyboard.press('Escape');
    expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(false);
  });
});

describe('what is said', () => {
  test('the number of results is announced once it stands still', async () => {
    const page = await openPage('search.html');
    await search(page, 'negotiation');
    const summary = page.locator('[data-search-summary]');
    await expect
      .poll(() => summary.textContent())
      .toMatch(/^\d+ results on \d+ pages for negotiation$/u);
    await expect
      .poll(() => page.locator('[data-search-announcement]').textContent())
      .toMatch(/^\d+ results on \d+ pages$/u);
    const number = /^\d+/u.exec((await summary.textContent()) ?? '')?.[0];
    expect(await hits(page).count()).toBe(Number(number));
  });

  test('before anyone types, examples say what can be found, and each finds something', async () => {
    const page = await openPage('search.html');
    expect(await results(page).getAttribute('data-search-state')).toBe('idle');
    const examples = await page.locator('[data-search-view=idle] a').allTextContents();
    expect(examples.length).toBeGreaterThanOrEqual(4);
    for (const example of examples) {
      await page.goto(`${page.url().replace(/\?.*$/u, '')}?q=${encodeURIComponent(example)}`);
      expect(await answered(page, example), example).toBe('results');
    }
  });

  test('an example is searched for without a new page', async () => {
    const page = await openPage('search.html');
    await page.evaluate(() => Object.assign(window, { samePage: true }));
    const example = page.locator('[data-search-view=idle] a').first();
    const query = (await example.textContent()) ?? '';
    await example.click();
    await answered(page, query);
    expect(await page.evaluate(() => 'samePage' in window)).toBe(true);
  });

  test('a misspelt word is corrected, which is said, and can be had as it was written', async () => {
    const page = await openPage('search.html');
    expect(await search(page, 'xcompliance')).toBe('results');
    const corrected = page.locator('[data-search-corrected]');
    expect(await corrected.textContent()).toMatch(/^Showing results for compliance\./u);
    await corrected.getByRole('link').click();
    await page.locator('[data-search-state=empty]').waitFor();
    expect(page.url()).toContain('exact=1');
  });

  test('nothing found: a word near it is offered, and where everything is listed', async () => {
    const page = await openPage('search.html');
    await page.goto(`${page.url()}?q=xcompliance&exact=1`);
    expect(await answered(page, 'xcompliance')).toBe('empty');
    await page.getByRole('link', { name: 'compliance', exact: true }).click();
    expect(await answered(page, 'compliance')).toBe('results');
    expect(await search(page, 'xyzzyqwv')).toBe('empty');
    expect(await page.locator('[data-search-view=empty] a').count()).toBeGreaterThanOrEqual(4);
  });

  test('without JavaScript, the page says so and leads on', async () => {
    const page = await openPage('search.html', { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toContain('Search needs JavaScript');
    await page.locator('noscript a').first().click();
    await page.waitForURL(/occupations\/index\.html$/u);
  });
});

describe('hostile queries', () => {
  test.each([
    ['markup', '<script>window.hacked=1</script><img src=x onerror="window.hacked=1">'],
    ['a pattern', '.*(a+)+$'],
    ['right-to-left text', 'مرحبا \u202E بالعالم'],
    ['10,000 letters', 'a'.repeat(10_000)],
  ])('%s is shown as text', async (_, query) => {
    const page = await openPage('search.html');
    await page.goto(`${page.url()}?q=${encodeURIComponent(query)}`);
    const state = await answered(page, query.slice(0, 300));
    expect(['results', 'empty']).toContain(state);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('[data-search-state] img, [data-search-state] script').count()).toBe(
      0,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
  });

  test('an address with facets that are none is read as far as it makes sense', async () => {
    const page = await openPage('search.html?level=%3Cb%3E&source=nothing&q=call&exact=maybe');
    expect(await answered(page, 'call')).toBe('empty');
  });
});

test('a browser that forbids to change the address still searches', async () => {
  const { page, visit } = await newReader();
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
  });
  await visit('search.html');
  expect(await search(page, 'negotiation')).toBe('results');
});
