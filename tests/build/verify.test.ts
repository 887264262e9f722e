import { describe, expect, test } from 'vitest';
import type { ExpectedStatement, SiteModel } from '../../scripts/build/verify/site-model.ts';
import { filesIn } from '../../scripts/build/offline/site-files.ts';
import { verifyPart } from '../../scripts/build/verify/verify-part.ts';
import { makePage, makeSite } from './made-up-site.ts';

/** A site of these pages, that must show these data notes. */
const modelOf = (
  pages: [string, ExpectedStatement[]][],
  notes: [string, string[]][] = [],
): SiteModel => ({ pages: new Map(pages), notes: new Map(notes) });

const NO_STATEMENTS = modelOf([['index.html', []]]);

/** Code, file and line of each violation of a site made of these files. */
async function violationsOf(files: Record<string, string>, model = NO_STATEMENTS) {
  const folder = await makeSite(files);
  const all = await filesIn(folder);
  const { violations } = verifyPart({ folder, files: all, model, owns: () => true });
  return violations.map(({ code, file, line }) => [code, file, line]);
}

/** Codes of the violations of one page with this body. */
async function codesOf(body: string, files: Record<string, string> = {}) {
  const found = await violationsOf({ 'index.html': makePage({ body }), ...files });
  return found.map(([code]) => code);
}

test('a site as the model wants it has no violation', async () => {
  expect(await violationsOf({ 'index.html': makePage() })).toEqual([]);
});

describe('pages', () => {
  test('a page that the model asks for and nobody wrote is missing', async () => {
    const model = modelOf([
      ['index.html', []],
      ['career.html', []],
    ]);
    expect(await violationsOf({ 'index.html': makePage() }, model)).toEqual([
      ['PAGE_MISSING', 'career.html', null],
    ]);
  });

  test('a page that the model does not know is unexpected', async () => {
    expect(
      await violationsOf({
        'index.html': makePage(),
        'old.html': makePage({ title: 'Left over' }),
      }),
    ).toEqual([['PAGE_UNEXPECTED', 'old.html', null]]);
  });
});

describe('titles, headings, language, ids', () => {
  test('two pages with one title are reported once, white space aside', async () => {
    const model = modelOf([
      ['a.html', []],
      ['b.html', []],
    ]);
    const files = {
      'a.html': makePage({ title: 'Same title' }),
      'b.html': makePage({ title: 'Same\n  title' }),
    };
    expect(await violationsOf(files, model)).toEqual([['TITLE_REPEATED', 'b.html', null]]);
  });

  test.each([
    ['an empty title', makePage({ title: ' ' }), 'TITLE_COUNT'],
    ['a second title', makePage({ head: '<title>B</title>' }), 'TITLE_COUNT'],
    ['no main heading', makePage({ heading: '<h2>Heading</h2>' }), 'HEADING_COUNT'],
    ['a second main heading', makePage({ body: '<h1>Another</h1>' }), 'HEADING_COUNT'],
    ['an empty main heading', makePage({ heading: '<h1> </h1>' }), 'HEADING_COUNT'],
    ['no language', makePage({ language: '' }), 'LANGUAGE_MISSING'],
    ['an id on two elements', makePage({ body: '<p id="a">1</p><p id="a">2</p>' }), 'ID_REPEATED'],
    ['an empty id', makePage({ body: '<p id="">1</p>' }), 'ID_REPEATED'],
  ])('%s is a violation', async (_what, html, code) => {
    expect((await violationsOf({ 'index.html': html })).map(([found]) => found)).toEqual([code]);
  });

  test('the title of a picture inside the page is not the title of the page', async () => {
    expect(await codesOf('<svg><title>A plot</title></svg>')).toEqual([]);
  });
});

describe('addresses', () => {
  test.each([
    ['a dead link', '<a href="gone.html">x</a>', 'ADDRESS_DEAD'],
    ['a dead link with a query', '<a href="gone.html?q=1">x</a>', 'ADDRESS_DEAD'],
    ['a missing picture', '<img alt="" src="gone.png">', 'ADDRESS_DEAD'],
    ['a missing picture among sources', '<img alt="" srcset="gone.png 2x">', 'ADDRESS_DEAD'],
    ['a form that leads nowhere', '<form action="gone.html"></form>', 'ADDRESS_DEAD'],
    ['a style that wants a missing picture', '<p style="background:url(no.png)">', 'ADDRESS_DEAD'],
    ['a link from the root', '<a href="/index.html">x</a>', 'ADDRESS_ABSOLUTE'],
    ['a link without a protocol', '<a href="//example.org/">x</a>', 'ADDRESS_ABSOLUTE'],
    ['a link to the own machine', '<a href="http://localhost:4321/">x</a>', 'ADDRESS_ABSOLUTE'],
    ['a link to a folder', '<a href="levels/">x</a>', 'ADDRESS_FOLDER'],
    ['a link to this folder', '<a href=".">x</a>', 'ADDRESS_FOLDER'],
    ['a link to the folder above', '<a href="a/..">x</a>', 'ADDRESS_FOLDER'],
    ['a link out of the site', '<a href="../other.html">x</a>', 'ADDRESS_OUTSIDE'],
    ['an empty link', '<a href="">x</a>', 'ADDRESS_EMPTY'],
    ['a link with a broken escape', '<a href="%zz.html">x</a>', 'ADDRESS_MALFORMED'],
    ['a link to no name', '<a href="#">x</a>', 'ADDRESS_MALFORMED'],
    ['a script as a link', '<a href=" JavaScript:alert(1)">x</a>', 'ADDRESS_PROTOCOL'],
    ['a file link', '<a href="file:///etc/hosts">x</a>', 'ADDRESS_PROTOCOL'],
    ['data as a link', '<a href="data:text/html,x">x</a>', 'ADDRESS_PROTOCOL'],
    ['a picture from elsewhere', '<img alt="" src="https://e.org/a.png">', 'ADDRESS_THIRD_PARTY'],
    [
      'a script from elsewhere',
      '<script src="https://e.org/a.js"></script>',
      'ADDRESS_THIRD_PARTY',
    ],
    ['a frame from elsewhere', '<iframe src="https://e.org"></iframe>', 'ADDRESS_THIRD_PARTY'],
    ['a form to elsewhere', '<form action="https://e.org"></form>', 'ADDRESS_THIRD_PARTY'],
    [
      'a style from elsewhere',
      '<style>@import "https://e.org/a.css";</style>',
      'ADDRESS_THIRD_PARTY',
    ],
    [
      'a connection to elsewhere',
      '<link rel="preconnect" href="https://e.org">',
      'ADDRESS_THIRD_PARTY',
    ],
    [
      'a redirect to elsewhere',
      '<meta http-equiv="refresh" content="0; url=https://e.org">',
      'ADDRESS_THIRD_PARTY',
    ],
  ])('%s is a violation', async (_what, body, code) => {
    expect(await codesOf(body)).toEqual([code]);
  });

  test.each([
    ['a link to another site', '<a href="https://www.onetcenter.org/">x</a>'],
    ['a mail link', '<a href="mailto:someone@example.org">x</a>'],
    ['a licence', '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">'],
    ['a link with query and fragment', '<a href="a%20b.txt?q=1">x</a>'],
    ['a picture in the page', '<img alt="" src="data:image/svg+xml,%3Csvg/%3E">'],
    ['an address in a comment', '<!-- <a href="gone.html">x</a> -->'],
    ['an address in a script', `<script>const a = '<a href="gone.html">';</script>`],
    ['an escaped address', '<a href="a&#32;b.txt">x</a>'],
  ])('%s is none', async (_what, body) => {
    expect(await codesOf(body, { 'a b.txt': '' })).toEqual([]);
  });

  test('a stylesheet is read too, and its addresses start from where it stands', async () => {
    const css = '/* url(no.png) */ @font-face { src: url("a.woff2"), url(../b.woff2) }';
    const files = { 'index.html': makePage(), 'assets/site.css': css, 'assets/a.woff2': '' };
    expect(await violationsOf(files)).toEqual([['ADDRESS_DEAD', 'assets/site.css', null]]);
  });

  test('a violation names its line', async () => {
    const files = { 'index.html': makePage({ body: '<p>\n<a href="gone.html">x</a>' }) };
    expect(await violationsOf(files)).toEqual([['ADDRESS_DEAD', 'index.html', 5]]);
  });
});

describe('fragments', () => {
  const model = modelOf([
    ['a.html', []],
    ['b.html', []],
  ]);

  test('a link to a place that is there on another page is no violation', async () => {
    const files = {
      'a.html': makePage({ title: 'A', body: '<a href="b.html#caf%C3%A9">x</a>' }),
      'b.html': makePage({ title: 'B', body: '<p id="café">x</p>' }),
    };
    expect(await violationsOf(files, model)).toEqual([]);
  });

  test('each place that is not there is reported once, in either order of pages', async () => {
    const files = {
      'a.html': makePage({ title: 'A', body: '<a href="b.html#no">x</a>' }),
      'b.html': makePage({ title: 'B', body: '<a href="a.html#no">x</a><a href="#no">x</a>' }),
    };
    expect(await violationsOf(files, model)).toEqual([
      ['FRAGMENT_DEAD', 'a.html', 4],
      ['FRAGMENT_DEAD', 'b.html', 4],
    ]);
  });
});

describe('statements', () => {
  const model = modelOf([
    ['index.html', [{ code: 'AI-01', id: 'ai-at-work-notes', sources: ['onet', 'safi'] }]],
  ]);
  const citations = '<a data-source="safi"></a><a data-source="onet"></a>';
  const statement = `<p data-statement="AI-01" id="ai-at-work-notes">x ${citations}</p>`;

  test.each([
    ['a statement that is not there', '', 'STATEMENT_MISSING'],
    [
      'a statement that is there twice',
      `${statement}<i data-statement="AI-01"></i>`,
      'STATEMENT_REPEATED',
    ],
    ['a statement under another anchor', statement.replace('-notes', ''), 'STATEMENT_ANCHOR'],
    ['a statement without a citation', statement.replace(/<a.*?<\/a>/u, ''), 'STATEMENT_CITATIONS'],
  ])('%s is a violation', async (_what, body, code) => {
    const found = await violationsOf({ 'index.html': makePage({ body }) }, model);
    expect(found.map(([first]) => first)).toEqual([code]);
  });

  test('a statement as the model has it is none, wherever else it is quoted', async () => {
    const body = `${statement}<p data-statement="COM-02">quoted</p>`;
    expect(await violationsOf({ 'index.html': makePage({ body }) }, model)).toEqual([]);
  });
});

describe('data notes', () => {
  const model = modelOf(
    [
      ['occupations/1/index.html', []],
      ['data-notes.html', []],
    ],
    [['occupations/1', ['outlook', 'job-zone']]],
  );
  const shown = (id: string): string => `<p data-note-id="${id}">Withheld.</p>`;

  test('a note that only the list of all notes shows is a violation', async () => {
    const files = {
      'occupations/1/index.html': makePage({ title: 'One', body: shown('job-zone') }),
      'data-notes.html': makePage({ title: 'Notes', body: shown('outlook') }),
    };
    expect(await violationsOf(files, model)).toEqual([
      ['NOTE_NOT_SHOWN', 'occupations/1/index.html', null],
    ]);
  });

  test('notes that stand on any page of their framework are none', async () => {
    const body = shown('job-zone') + shown('outlook') + shown('outlook');
    const files = {
      'occupations/1/index.html': makePage({ title: 'One', body }),
      'data-notes.html': makePage({ title: 'Notes' }),
    };
    expect(await violationsOf(files, model)).toEqual([]);
  });
});

test('violations come sorted by file and line', async () => {
  const body = '<a href="z.html">x</a>\n<a href="a.html">x</a>';
  const model = modelOf([
    ['b.html', []],
    ['a/b.html', []],
  ]);
  const files = { 'b.html': makePage({ body }), 'a/b.html': makePage({ title: 'Other', body }) };
  expect(await violationsOf(files, model)).toEqual([
    ['ADDRESS_DEAD', 'a/b.html', 4],
    ['ADDRESS_DEAD', 'a/b.html', 5],
    ['ADDRESS_DEAD', 'b.html', 4],
    ['ADDRESS_DEAD', 'b.html', 5],
  ]);
});
