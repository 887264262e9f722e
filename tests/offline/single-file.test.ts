import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { inlineParts } from '../../src/site/single-file/inline-parts.ts';
import { singleFile } from '../../src/markup/single-file/single-file.ts';
import { statementsOf } from '../../src/model/framework/places.ts';
import { statementNotices } from '../../src/model/notices.ts';
import { makeAreasOnly } from '../formats/made-up.ts';
import { makeFramework } from './made-up-framework.ts';

const framework = makeFramework();
const parts = await inlineParts();
const html = singleFile(framework, parts);
const page = parse(html);

test('every statement stands in the file once, at its anchor, with its sources', () => {
  const shown = page.querySelectorAll('[data-statement]').map((element) => ({
    code: element.getAttribute('data-statement'),
    id: element.id,
    sources: element
      .querySelectorAll('[data-source]')
      .map((mark) => mark.getAttribute('data-source')),
  }));
  expect(shown).toEqual(
    statementsOf(framework).map(({ code, id, citations }) => ({
      code,
      id,
      sources: citations.map(({ source }) => source),
    })),
  );
});

test('text from the exports is text, whatever it holds', () => {
  const first = page.querySelector('[data-statement="EM-01"] p');
  expect(first?.innerHTML).toContain('trim &amp; light each &lt;lamp&gt; at dusk.');
  expect(page.querySelector('lamp')).toBeNull();
});

test('every link within the file leads to an id in it, and every id is there once', () => {
  const ids = page.querySelectorAll('[id]').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of page.querySelectorAll('a')) {
    const address = link.getAttribute('href') ?? '';
    expect(address).toMatch(/^#/u);
    expect(ids).toContain(address.slice(1));
  }
});

test('each place has a checklist with a row for each of its statements', () => {
  const sheets = page.querySelectorAll('[data-sheet="checklist"]');
  expect(sheets.map((sheet) => sheet.querySelectorAll('tbody tr[data-criterion]').length)).toEqual([
    2, 2, 2, 2, 1, 1,
  ]);
});

test('the notices that the content needs are in the file', () => {
  for (const notice of statementNotices(framework, 'file')) {
    expect(page.querySelector('body > footer')?.text).toContain(notice);
  }
});

test('the file asks for nothing: no address but its own anchors, and a policy that forbids the rest', () => {
  expect(html).not.toMatch(/<(?:link|img|iframe|script src)|url\(|@import/u);
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
    "default-src 'none'",
  );
});

test('a sheet that is printed brings its notices from the foot of the file, and repeats none', () => {
  expect(page.querySelector('[data-sheet]')?.text).not.toContain('Used under the CC BY 4.0');
  expect(parts.style).toMatch(/body:has\(\.printable:target\)>:not\(main,footer\)/u);
});

test.each(['https://example.org/book/', 'https://example.org/book'])(
  'with the site’s address as %s, the file links its occupation and each sheet says where it is from',
  (siteUrl) => {
    const linked = parse(singleFile(framework, parts, siteUrl));
    expect(linked.querySelector('footer a')?.getAttribute('href')).toBe(
      'https://example.org/book/occupations/11-1111.11/index.html',
    );
    expect(linked.querySelector('#sheet-EM')?.text).toContain(
      'https://example.org/book/occupations/11-1111.11/rubrics/emerging-checklist.html',
    );
  },
);

test('an occupation without AI statements, domains, description or version has a file all the same', () => {
  const [levels] = framework.groups;
  const bare = makeFramework({
    groups: [levels!],
    occupation: null,
    version: null,
    contextCovered: null,
  });
  const file = parse(singleFile(bare, parts));
  expect(file.querySelectorAll('[data-statement]')).toHaveLength(8);
  const body = file.querySelector('main');
  expect(body?.text).toContain('No version stated');
  expect(body?.text).not.toMatch(/\bnull\b|undefined/u);
});

test('a framework of areas alone has a file that says nothing of levels', () => {
  const file = parse(singleFile(makeAreasOnly(), parts, 'https://example.org'));
  expect(file.querySelectorAll('[data-statement]')).toHaveLength(2);
  expect(file.querySelector('main')?.text).not.toMatch(/level/iu);
  expect(file.querySelector('footer a')?.text).toBe('this framework on the site');
});
