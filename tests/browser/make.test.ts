import { zipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { templateWorkbook } from '../../src/formats/table/template.ts';
import { readGiven } from '../../src/client/make/read-given.ts';
import { casePackage } from '../table/case-package.ts';
import { workbook } from '../table/made-up.ts';
import { give, openMake, shownCodes, shownProblems, weldingCsv } from './make-page.ts';

describe.each([
  ['over http', false],
  ['from the folder itself', true],
])('%s', (_where, fromFile) => {
  test('a table becomes a level guide, and its sheets, without a request', async () => {
    const { page } = await openMake({ fromFile });
    expect(await page.locator('[data-make]').getAttribute('data-make-state')).toBe('idle');
    await give(page, { name: 'Welding at sea.csv', content: weldingCsv() });
    expect(await page.locator('[data-said]').textContent()).toBe(
      'Welding at sea.csv is read: 12 statements · 3 levels · 2 areas · no version stated.',
    );
    expect(await page.getByLabel('Title').inputValue()).toBe('Welding at sea');
    expect(await page.locator('[data-place] h3').allTextContents()).toEqual([
      expect.stringContaining('Helper level'),
      expect.stringContaining('Welder level'),
      expect.stringContaining('Master level'),
    ]);
    const codes = await shownCodes(page);
    expect(codes).toHaveLength(12);
    expect(codes[0]).toBe('HE-01');
    const first = page.locator('[data-statement="HE-01"]');
    expect(await first.getAttribute('id')).toBe('helper-topic-1');
    expect(await first.locator('p').textContent()).toBe('Topic 1 — A helper does Safety 1.');

    await page.getByLabel('Sheets').check();
    const sheets = page.locator('[data-sheet]');
    expect(await sheets.count()).toBe(3);
    expect(await sheets.first().getAttribute('data-sheet-code')).toBe('welding-at-sea/HE-CL');
    expect(await page.locator('tr[data-criterion]').count()).toBe(12);
    // It stands on no site, so it names no address there.
    expect(await sheets.first().textContent()).not.toMatch(/on the site|\.html/u);
    await page.getByLabel('About').selectOption({ label: 'Welder level' });
    expect(await sheets.count()).toBe(1);
    await page.getByLabel('Kind').selectOption({ label: 'Analytic sheet' });
    expect(await page.locator('[data-sheet=analytic]').count()).toBe(1);
  });
});

test('no letter of a table makes the page ask for a font', async () => {
  const { page } = await openMake();
  await give(page, { name: 'own.csv', content: 'Topic,Statement\nSet 100,Sets 10 to 0.\n' });
  expect(await shownCodes(page)).toEqual(['ST-01']);
  await page.evaluate(() => document.fonts.ready);
});

test('problems stand by their cells, in the order and the words of the command', async () => {
  const content = await workbook({
    Statements: [
      ['Level', 'Code', 'Statement'],
      ['Helper', 'W-1', 'Holds the torch.'],
      ['Helper', 'W-1', 'Cleans the seam.'],
      ['Helper', 'W-2', ''],
      ['Helper', '', { formula: 'A1/0', result: { error: '#DIV/0!' } }],
    ],
    Levels: [['Name'], ['Helper']],
  });
  const { page } = await openMake();
  await give(page, { name: 'welding.xlsx', content }, 'problems');
  expect(await shownProblems(page)).toEqual([
    'Statements!B3 DUPLICATE_CODE',
    'Statements!C4 STATEMENT_MISSING',
    'Statements!C5 ERROR_VALUE',
    'Statements!C5 FORMULA',
  ]);
  const { problems } = readGiven({ name: 'welding.xlsx', bytes: content }, {});
  const texts = await page.locator('[data-problem]').allTextContents();
  for (const [at, { message, hint }] of problems.entries()) {
    expect(texts[at]).toContain(message);
    expect(texts[at]).toContain(hint);
  }
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toContain(
    '3 errors, 1 warning in welding.xlsx',
  );
  expect(await page.locator('[data-made]').isVisible()).toBe(false);
  expect(await page.locator('[data-said]').textContent()).toContain('3 errors, 1 warning');

  await give(page, { name: 'welding.csv', content: weldingCsv() });
  expect(await page.locator('[data-problem]').count()).toBe(0);
  expect(await shownCodes(page)).toHaveLength(12);
});

test('warnings are shown with what was read in spite of them', async () => {
  const content = 'Statement,Rating\nHolds the torch.,5\n';
  const { page } = await openMake();
  await give(page, { name: 'torch.csv', content });
  expect(await shownProblems(page)).toEqual(['line 1 COLUMN_LEFT_OUT']);
  expect(await page.locator('[data-severity=warning]').isVisible()).toBe(true);
  expect(await shownCodes(page)).toEqual(['ST-01']);
});

describe('bad files', () => {
  test.each([
    ['an old workbook', 'a.xlsx', 'OTHER_FORMAT', oldWorkbook()],
    ['an OpenDocument table', 'a.ods', 'OTHER_FORMAT', zipSync({ 'content.xml': strToU8('<x/>') })],
    ['a broken zip', 'a.xlsx', 'DAMAGED', templateWorkbook().slice(0, 2000)],
    ['an empty file', 'a.csv', 'EMPTY_FILE', ''],
    ['no JSON', 'a.json', 'NOT_JSON', 'x'],
    ['JSON that is no package', 'a.json', 'NOT_A_PACKAGE', '{}'],
    ['a table in UTF-16', 'a.csv', 'NOT_UTF8', Buffer.from('\ufeffStatement', 'utf16le')],
  ])('%s is told for what it is', async (_what, name, code, content) => {
    const { page } = await openMake();
    await give(page, { name, content }, 'problems');
    expect(await shownProblems(page)).toEqual([
      expect.stringMatching(new RegExp(`^(?:line 1)? ${code}$`, 'u')),
    ]);
  });

  function oldWorkbook(): Uint8Array {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from('Workbook', 'utf16le'), 1024);
    return bytes;
  }
});

describe('columns', () => {
  test('where none is named so, the reader says which holds the statements, the level and the area', async () => {
    const content = 'Competency;Stage;Field\nHolds the torch.;1;Fire\nCleans the seam.;2;Seams\n';
    const { page } = await openMake();
    await give(page, { name: 'own.csv', content }, 'problems');
    expect(await shownProblems(page)).toEqual(['line 1 NO_STATEMENT_COLUMN']);
    const statement = page.getByRole('combobox', { name: 'Statement', exact: true });
    expect(await statement.locator('option').allTextContents()).toEqual([
      'Choose a column',
      'A: Competency (Holds the torch.)',
      'B: Stage (1)',
      'C: Field (Fire)',
    ]);
    await statement.focus();
    await statement.selectOption('Competency');
    await page.locator('[data-make-state=ready]').waitFor();
    expect(await statement.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByRole('combobox', { name: 'Level', exact: true }).selectOption('Stage');
    await page.getByText('2 statements · 2 stages · no version stated').first().waitFor();
    await page.getByLabel('Field', { exact: true }).check();
    await page.locator('.verse-facts').first().waitFor();
    expect(await page.locator('.verse-facts').allTextContents()).toEqual([
      expect.stringMatching(/Field\s+Fire/u),
      expect.stringMatching(/Field\s+Seams/u),
    ]);
  });

  test('where two may be it, the reader says which one', async () => {
    const content = 'Statement,Statement\nOld words.,New words.\n';
    const { page } = await openMake();
    await give(page, { name: 'own.csv', content }, 'problems');
    expect(await shownProblems(page)).toContain('line 1 COLUMN_TWICE');
    await page.getByRole('combobox', { name: 'Statement', exact: true }).selectOption('B');
    await page.locator('[data-make-state=ready]').waitFor();
    expect(await page.locator('[data-statement] p').textContent()).toBe('New words.');
    expect(await page.locator('[data-problem]').count()).toBe(0);
  });

  test('where two worksheets may be it, the reader says which one', async () => {
    const content = await workbook({
      First: [['Statement'], ['From the first.']],
      Second: [['Statement'], ['From the second.']],
    });
    const { page } = await openMake();
    await give(page, { name: 'own.xlsx', content }, 'problems');
    expect(await shownProblems(page)).toEqual([' NO_WORKSHEET']);
    await page.getByLabel('The worksheet with the statements').selectOption('Second');
    await page.locator('[data-make-state=ready]').waitFor();
    expect(await page.locator('[data-statement] p').textContent()).toBe('From the second.');
  });
});

test('a CASE package becomes areas and statements with their codes', async () => {
  const content = JSON.stringify(
    casePackage(
      [
        { code: 'A', text: 'Number' },
        { code: 'A.1', text: 'Counts to *ten*', parent: 'A' },
        { code: 'A.2', text: 'Adds', parent: 'A' },
        { code: 'B', text: 'Shape' },
        { code: 'B.1', text: 'Names a circle', parent: 'B' },
      ],
      { document: { title: 'Maths' } },
    ),
  );
  const { page } = await openMake();
  await give(page, { name: 'CFPackage.json', content });
  expect(await shownCodes(page)).toEqual(['A.1', 'A.2', 'B.1']);
  expect(await page.getByLabel('Title').inputValue()).toBe('Maths');
  expect(await page.locator('[data-choice]').isVisible()).toBe(false);
  expect(await page.locator('[data-guide-name]').textContent()).toBe('Statements');
  await page.getByLabel('Sheets').check();
  // The file's name says nothing, so the id is made of the title.
  expect(await page.locator('[data-sheet]').first().getAttribute('data-sheet-code')).toMatch(
    /^maths\//u,
  );
});

test('a file that is dropped on the page is read, and the page stays', async () => {
  const { page } = await openMake();
  await page.evaluate((csv) => {
    const data = new DataTransfer();
    data.items.add(new File([csv], 'dropped.csv'));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const event = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    }
  }, weldingCsv());
  await page.locator('[data-make-state=ready]').waitFor();
  expect(await shownCodes(page)).toHaveLength(12);
  expect(await page.locator('[data-make]').getAttribute('data-dragging')).toBeNull();
});

test('a title that is written in the page stands on the sheets', async () => {
  const { page } = await openMake();
  await give(page, { name: 'statements.csv', content: weldingCsv() });
  expect(await page.getByLabel('Title').inputValue()).toBe('My framework');
  await page.getByLabel('Title').fill('Welding <b>');
  await page.getByLabel('Sheets').check();
  expect(await page.locator('[data-sheet]').first().textContent()).toContain('Welding <b>');
  expect(await page.locator('[data-made-title]').textContent()).toBe('Welding <b>');
});

test('a second file brings its own title, also where its columns are chosen first', async () => {
  const { page } = await openMake();
  await give(page, { name: 'first.csv', content: weldingCsv() });
  await page.getByLabel('Title').fill('Mine');
  await page.getByLabel('Sheets').check();
  await give(page, { name: 'second.csv', content: 'Words,Level\nWelds.,1\n' }, 'problems');
  await page.getByRole('combobox', { name: 'Statement', exact: true }).selectOption('Words');
  await page.locator('[data-make-state=ready]').waitFor();
  expect(await page.getByLabel('Title').inputValue()).toBe('Second');
  expect(await shownCodes(page)).toHaveLength(1);
  await page.getByLabel('Title').fill('Mine again');
  await page.getByRole('combobox', { name: 'Level', exact: true }).selectOption('None');
  await page.getByText('1 statement · no version stated').first().waitFor();
  expect(await page.getByLabel('Title').inputValue()).toBe('Mine again');
});

test('nothing is kept: a reload begins anew, and no storage holds any of it', async () => {
  const { page, requests, trouble } = await openMake();
  await give(page, { name: 'own.csv', content: weldingCsv() });
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(kept).toEqual([0, 0]);
  await page.reload({ waitUntil: 'networkidle' });
  requests.splice(0);
  // That the test keeps the service worker out.
  trouble.splice(0);
  expect(await page.locator('[data-make]').getAttribute('data-make-state')).toBe('idle');
  expect(await shownCodes(page)).toEqual([]);
});
