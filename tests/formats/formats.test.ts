import type { Extent } from '../../src/formats/format.ts';
import { describe, expect, test } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { downloadExtent, frameworkDownloads, sheetDownloads } from '../../src/formats/downloads.ts';
import {
  frameworkFileName,
  ownSheetFileName,
  sheetFileName,
} from '../../src/formats/file-names.ts';
import { BROWSER_SHEET_FORMATS, formatOf, FORMATS } from '../../src/formats/registry.ts';
import { sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import { makeCriterion, makeFramework, makeSheet } from './made-up.ts';

const FORMATS_FOLDER = 'src/formats';

test('no two formats share an id, a name or an ending', () => {
  for (const key of ['id', 'name', 'fileEnding'] as const) {
    expect(new Set(FORMATS.map((format) => format[key])).size).toBe(FORMATS.length);
  }
});

test('every object of a format in the folder is on the list', () => {
  const files = readdirSync(FORMATS_FOLDER, { recursive: true, encoding: 'utf8' });
  const made = files
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${FORMATS_FOLDER}/${name}`, 'utf8'))
    .filter((code) => code.includes('satisfies SheetFormat'));
  expect(made).toHaveLength(FORMATS.length);
});

test('a browser makes what it can of a sheet of its own', () => {
  expect(BROWSER_SHEET_FORMATS.map(({ id }) => id)).toEqual([
    'docx',
    'xlsx',
    'csv',
    'canvas',
    'moodle-rubric',
    'classroom',
    'html',
  ]);
  for (const { id, render, browserScript } of BROWSER_SHEET_FORMATS) {
    expect(render ?? browserScript, id).toBeDefined();
  }
});

test('every format that an importer reads says what could not be verified', () => {
  const imported = ['canvas', 'moodle', 'moodle-rubric', 'classroom'];
  for (const { id, note } of FORMATS.filter((format) => imported.includes(format.id))) {
    expect(note, id).toMatch(/not tried|not in a live/u);
  }
});

test('a file is named by framework, sheet and format', () => {
  expect(sheetFileName(makeSheet(), formatOf('canvas'))).toBe('11-2222.33-EM-CL.canvas.csv');
  expect(frameworkFileName('11-2222.33', formatOf('moodle'))).toBe('11-2222.33.moodle.csv');
});

test('no code leads out of the folder or into a forbidden name', () => {
  const sheet = makeSheet({ code: '../../OWN:a*b?' });
  expect(sheetFileName(sheet, formatOf('csv'))).toMatch(/^[\w.-]+$/u);
  expect(sheetFileName(sheet, formatOf('csv'))).not.toContain('/');
});

test('no two downloads of a site share a path', () => {
  const framework = makeFramework();
  const paths = [
    ...frameworkDownloads(framework.id, downloadExtent(1)),
    ...sheetsOf(framework).flatMap((sheet) => sheetDownloads(sheet, downloadExtent(1))),
  ].map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('a sheet of empty lines is offered in no format for a learning platform', () => {
  const log = makeSheet({ criteria: [makeCriterion({ code: null, topic: '', text: '' })] });
  expect(sheetDownloads(log, downloadExtent(1)).map(({ format }) => format.id)).toEqual([
    'docx',
    'xlsx',
    'csv',
  ]);
});

const wholeFile = (id: 'pdf' | 'canvas', extent: Extent) =>
  formatOf(id).fileForFramework!.sheets(sheetsOf(makeFramework()), extent);

test('a thousand frameworks get the files about each as a whole, and bundles of checklists', () => {
  const extent = downloadExtent(998);
  expect(sheetDownloads(makeSheet(), extent)).toEqual([]);
  expect(frameworkDownloads('11-2222.33', extent).map(({ path }) => path)).toEqual([
    'downloads/11-2222.33-sheets.pdf',
    'downloads/11-2222.33.canvas.csv',
    'downloads/11-2222.33.moodle.csv',
  ]);
  expect(wholeFile('pdf', extent).map(({ kind }) => kind)).toEqual(Array(4).fill('checklist'));
  expect(downloadExtent(1)).toEqual({ everySheet: true, pdf: true });
});

test('the rubrics of a framework hold no two sheets with the same rows', () => {
  const rows = wholeFile('canvas', downloadExtent(1)).map(({ criteria }) =>
    JSON.stringify(criteria),
  );
  expect(rows.length).toBeGreaterThan(1);
  expect(new Set(rows).size).toBe(rows.length);
});

describe('the file of somebody’s own sheet is called by its title', () => {
  const nameOf = (title: string) =>
    ownSheetFileName(makeSheet({ code: 'OWN-ABCDE' }), title, formatOf('canvas'));

  test.each([
    ['Week 3: first calls', 'Week-3-first-calls.canvas.csv'],
    ['Größe & Maß', 'Größe-Maß.canvas.csv'],
    ['../../etc/passwd', 'etc-passwd.canvas.csv'],
    ['CON', 'CON-sheet.canvas.csv'],
    ['?!', '11-2222.33-OWN-ABCDE.canvas.csv'],
    ['', '11-2222.33-OWN-ABCDE.canvas.csv'],
  ])('%s', (title, name) => expect(nameOf(title)).toBe(name));

  test('and no longer than file systems take', () => {
    expect(nameOf('x'.repeat(500)).length).toBeLessThan(100);
  });
});
