import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { pathToFileURL } from 'node:url';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readGiven } from '../../src/client/make/read-given.ts';
import { templateWorkbook } from '../../src/formats/table/template.ts';
import { placesOf, statementsOf } from '../../src/model/framework/places.ts';
import type { Framework } from '../../src/model/framework/framework.ts';
import { newReader } from './harness/reader.ts';
import { give, openMake, shownCodes, taken, weldingCsv } from './make-page.ts';

const GIVEN = { name: 'welding.csv', content: weldingCsv() };

function read(name: string, bytes: Uint8Array): Framework {
  const { framework, problems } = readGiven({ name, bytes }, {});
  if (!framework) throw new Error(JSON.stringify(problems));
  return framework;
}

describe.each([
  ['over http', false],
  ['from the folder itself', true],
])('%s', (_where, fromFile) => {
  test('the single file opens by itself and shows every statement', async () => {
    const { page } = await openMake({ fromFile });
    await give(page, GIVEN);
    await page.getByLabel('Title').fill('Welding & more');
    const { name, bytes } = await taken(page, 'single-file');
    expect(name).toBe('welding.html');
    const folder = await mkdtemp(join(tmpdir(), 'levelbook-made-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await writeFile(join(folder, name), bytes);
    const { page: other, trouble } = await newReader();
    await other.goto(pathToFileURL(join(folder, name)).href);
    expect(await other.title()).toContain('Welding & more');
    expect(await shownCodes(other)).toEqual(await shownCodes(page));
    await other.getByRole('searchbox').fill('master seams');
    expect(await other.locator('[data-statement]:visible').count()).toBe(2);
    // The file is no page of the site; nothing else may be complained of.
    expect(trouble.filter((what) => !what.includes(name))).toEqual([]);
    trouble.splice(0);
  });

  test('the cleaned table reads back equal', async () => {
    const { page } = await openMake({ fromFile });
    await give(page, GIVEN);
    const { name, bytes } = await taken(page, 'table');
    expect(name).toBe('welding.xlsx');
    const before = read(GIVEN.name, new TextEncoder().encode(GIVEN.content));
    const after = read(name, bytes);
    expect(statementsOf(after)).toEqual(statementsOf(before));
    expect(placesOf(after).map(({ place }) => place.fullName)).toEqual(
      placesOf(before).map(({ place }) => place.fullName),
    );
  });
});

test('the sheets are written as they are chosen: all of a kind, or one', async () => {
  const { page } = await openMake();
  await give(page, GIVEN);
  const all = await taken(page, 'csv');
  expect(all.name).toBe('welding-checklist.csv');
  const codes = (bytes: Uint8Array) =>
    parseCsv(strFromU8(bytes), { bom: true })
      .map(([code = '']) => code)
      .filter((code) => /^(?:HE|WE|MA)-/u.test(code));
  expect(codes(all.bytes)).toHaveLength(12);
  await page.getByLabel('About').selectOption({ label: 'Master level' });
  const one = await taken(page, 'csv');
  expect(one.name).toBe('welding-MA-CL.csv');
  expect(codes(one.bytes)).toEqual(['MA-01', 'MA-02', 'MA-03', 'MA-04']);
  expect(await page.locator('[data-took]').textContent()).toBe('welding-MA-CL.csv is made.');
});

test('the document for Word holds the sheets that are chosen; its script is all that is loaded', async () => {
  const { page, requests } = await openMake();
  await give(page, GIVEN);
  const { name, bytes } = await taken(page, 'docx');
  expect(name).toBe('welding-checklist.docx');
  const text = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(text).toContain('HE-01');
  expect(text).toContain('MA-04');
  expect(requests.map((address) => address.split('/').at(-1))).toEqual(['word.js']);
  requests.splice(0);
});

test('the files for learning platforms hold every statement', async () => {
  const { page } = await openMake();
  await give(page, GIVEN);
  const codes = await shownCodes(page);
  const canvas = await taken(page, 'canvas');
  expect(canvas.name).toBe('welding.canvas.csv');
  expect(strFromU8(canvas.bytes).startsWith('Rubric Name,Criteria Name')).toBe(true);
  const moodle = await taken(page, 'moodle');
  expect(moodle.name).toBe('welding.moodle.csv');
  for (const code of codes) {
    expect(strFromU8(canvas.bytes)).toContain(`${code} Topic`);
    expect(strFromU8(moodle.bytes)).toContain(`welding/${code}`);
  }
});

test('the template is a workbook that the page reads, and its example is shown without a file', async () => {
  const { page } = await openMake();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download a template' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('framework.xlsx');
  await page.getByRole('button', { name: 'Show the template’s example' }).click();
  await page.locator('[data-make-state=ready]').waitFor();
  const shown = await shownCodes(page);
  await give(page, { name: 'framework.xlsx', content: templateWorkbook() });
  expect(await shownCodes(page)).toEqual(shown);
  expect(shown).toEqual(['BE-01', 'IN-01']);
});

test('markup in a table stays text in the page and in the single file', async () => {
  const { page } = await openMake();
  const content =
    'Statement,Topic,Note\n"<img src=x onerror=alert(1)>","<i>a</i>","</style><script>"\n';
  await give(page, { name: 'own.csv', content });
  expect(await page.locator('[data-statement] p').textContent()).toBe(
    '<i>a</i> — <img src=x onerror=alert(1)>',
  );
  const file = parse(strFromU8((await taken(page, 'single-file')).bytes));
  expect(file.querySelectorAll('img')).toHaveLength(0);
  expect(file.querySelectorAll('script')).toHaveLength(1);
});
