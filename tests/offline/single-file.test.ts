import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { singleFile } from '../../scripts/build/offline/single-file/single-file.ts';
import { statementNotices } from '../../src/model/notices.ts';
import { statementsOf } from '../../src/model/sheets/sheets-of.ts';
import { makeOccupation } from './made-up-occupation.ts';

const occupation = makeOccupation();
const html = await singleFile(occupation, undefined);
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
    statementsOf(occupation).map(({ code, id, citations }) => ({
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
  expect(sheets.map((sheet) => sheet.querySelectorAll('tbody tr').length)).toEqual([
    2, 2, 2, 2, 1, 1,
  ]);
});

test('the notices that the content needs are in the file', () => {
  for (const notice of statementNotices(occupation, 'file')) {
    expect(page.querySelector('footer')?.text).toContain(notice);
  }
});

test('the file asks for nothing: no address but its own anchors, and a policy that forbids the rest', () => {
  expect(html).not.toMatch(/<(?:link|img|iframe|script src)|url\(|@import/u);
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
    "default-src 'none'",
  );
});

test('with the site’s address, the file links its occupation and each sheet says where it is from', async () => {
  const linked = parse(await singleFile(occupation, 'https://example.org/book/'));
  expect(linked.querySelector('footer a')?.getAttribute('href')).toBe(
    'https://example.org/book/occupations/11-1111.11/index.html',
  );
  expect(linked.querySelector('#sheet-EM')?.text).toContain(
    'https://example.org/book/occupations/11-1111.11/rubrics/emerging-checklist.html',
  );
});

test('an occupation without AI statements, domains, description or version has a file all the same', async () => {
  const bare = makeOccupation({ aiAtWork: null, durableSkills: null, description: null });
  bare.framework.version = null;
  bare.framework.contextCovered = null;
  const file = parse(await singleFile(bare, undefined));
  expect(file.querySelectorAll('[data-statement]')).toHaveLength(8);
  const body = file.querySelector('main');
  expect(body?.text).toContain('No version stated');
  expect(body?.text).not.toMatch(/\bnull\b|undefined/u);
});
