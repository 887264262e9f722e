import { join } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, inject, test } from 'vitest';
import { readGroupTable } from '../../src/model/contracts/edition.ts';
import { offeredTexts, shownText } from './harness/offered-texts.ts';
import { siteFile, sitePage, sitePages } from './harness/pages.ts';

/** A site of one table with areas and no levels, which has a name, a logo and ratings of its own. */
const site = inject('testSites')['own-framework']!;
const TITLE = 'Bakery at Mill Lane';
const NOTICE = '© Mill Lane College. Free to copy for teaching.';

/** Words of the tool, of the example that it comes with, and of steps that this framework has none of. */
const OTHERS_WORDS = /levelbook|O\*NET|LER\.me|occupation|emerging|\blevels?\b|independent\b/giu;

/** Each word with what stands around it, so that a failure says where to look. */
const foundIn = (text: string) =>
  [...text.matchAll(OTHERS_WORDS)].map(({ index }) =>
    text.slice(Math.max(0, index - 40), index + 40),
  );

describe('nothing speaks of the tool, of its example, or of levels that are not there:', () => {
  test.each(sitePages(site))('%s', (path) => {
    expect(foundIn(shownText(sitePage(path, site)))).toEqual([]);
  });

  const offered = offeredTexts(site);
  test.each([...offered.keys()])('%s', (path) => {
    const text = offered.get(path) ?? '';
    expect(text).not.toBe('');
    expect(foundIn(text)).toEqual([]);
    expect(path).not.toMatch(/levelbook/iu);
  });

  test('the list of words that is searched, and the app that is installed', () => {
    expect(foundIn(siteFile('manifest.webmanifest', site))).toEqual([]);
    expect(siteFile('manifest.webmanifest', site)).toContain(TITLE);
  });
});

describe('the site has its own', () => {
  test.each(sitePages(site))('name and notice on %s', (path) => {
    const page = sitePage(path, site);
    expect(page.querySelector('title')?.textContent).toContain(TITLE);
    expect(page.textContent).toContain(NOTICE);
  });

  test('guide, which leads to its pages', () => {
    const guide = sitePage('guides/how-we-bake.html', site);
    expect(guide.querySelector('main a[href="../occupations/index.html"]')).not.toBeNull();
  });

  test('ratings on every sheet, and in every file that holds any', () => {
    const sheets = sitePages(site).filter((path) => /\/rubrics\/(?!index)/u.test(path));
    expect(sheets.length).toBeGreaterThanOrEqual(10);
    for (const path of sheets) {
      const marks = sitePage(path, site).querySelectorAll('.sheet-legend dt');
      expect(marks.map(({ textContent }) => textContent)).toEqual(['2', '1', 'x']);
    }
    expect(offeredTexts(site).get('downloads/baking.moodle.csv')).toContain('Together,Alone');
  });

  test('logo on every sheet: linked on pages, once in the single file, and safe', () => {
    const logo = siteFile('icons/logo.svg', site);
    expect(logo).toContain('<path');
    expect(logo).not.toMatch(/alert|script|onload/u);
    const pictures = sitePage(
      'frameworks/baking/rubrics/dough-checklist.html',
      site,
    ).querySelectorAll('.sheet img');
    expect(pictures.map((one) => [one.getAttribute('src'), one.getAttribute('alt')])).toEqual([
      ['../../../icons/logo.svg', ''],
    ]);
    const single = siteFile('downloads/baking.html', site);
    expect(single.match(/data:image\/svg\+xml/gu)).toHaveLength(1);
    expect(single.match(/<use href="#site-logo">/gu)).toHaveLength(2);
    const pdf = readFileSync(join(site, 'downloads/baking-sheets.pdf')).toString('latin1');
    expect(pdf).toContain('<pdfuaid:part>1<');
  });

  test('logo in Word, with words for those who do not see it', () => {
    const folder = join(site, 'downloads/baking');
    const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
    expect(files).toHaveLength(10);
    for (const name of files) {
      const parts = unzipSync(readFileSync(join(folder, name)));
      const svg = Object.keys(parts).filter((part) => part.endsWith('.svg'));
      expect(svg).toHaveLength(1);
      expect(strFromU8(parts['word/document.xml']!)).toContain('Logo of Mill Lane College');
    }
  });
});

test('without a network, the logo is there from the first visit, and Word with the page for own tables', () => {
  expect(siteFile('service-worker.js', site)).toContain('icons/logo.svg');
  const groups = readGroupTable(siteFile('offline/groups.json', site));
  const make = groups.find(({ id }) => id === 'make')!;
  const kept = groups
    .filter(({ id }) => id === 'make' || make.needs.includes(id))
    .map(({ list: [path] }) => siteFile(path, site));
  expect(kept.join()).toContain('make.html');
  expect(kept.join()).toContain('assets/word.js');
});
