import { expect, test } from 'vitest';
import {
  bundledSheets,
  downloadExtent,
  occupationDownloads,
  rubricSheets,
  sheetDownloads,
} from '../../src/formats/downloads.ts';
import { occupationFileName, SHEET_FORMATS, sheetFileName } from '../../src/formats/formats.ts';
import { sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import { makeCriterion, makeOccupation, makeSheet } from './made-up.ts';

test('no two formats share an id, a name or an ending', () => {
  for (const key of ['id', 'name', 'fileEnding'] as const) {
    expect(new Set(SHEET_FORMATS.map((format) => format[key])).size).toBe(SHEET_FORMATS.length);
  }
});

test('every format that an importer reads says what could not be verified', () => {
  const imported = ['canvas', 'moodle', 'moodle-rubric', 'classroom'];
  for (const { id, note } of SHEET_FORMATS.filter((format) => imported.includes(format.id))) {
    expect(note, id).toMatch(/not tried/u);
  }
});

test('a file is named by occupation, sheet and format', () => {
  expect(sheetFileName(makeSheet(), 'canvas')).toBe('11-2222.33-EM-CL.canvas.csv');
  expect(occupationFileName('11-2222.33', 'moodle')).toBe('11-2222.33.moodle.csv');
});

test('no code leads out of the folder or into a forbidden name', () => {
  const sheet = makeSheet({ code: '../../OWN:a*b?' });
  expect(sheetFileName(sheet, 'csv')).toMatch(/^[\w.-]+$/u);
  expect(sheetFileName(sheet, 'csv')).not.toContain('/');
});

test('no two downloads of a site share a path', () => {
  const occupation = makeOccupation();
  const paths = [
    ...occupationDownloads(occupation.soc, 'every-sheet'),
    ...sheetsOf(occupation).flatMap((sheet) => sheetDownloads(sheet, 'every-sheet')),
  ].map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('a sheet of empty lines is offered in no format for a learning platform', () => {
  const log = makeSheet({ criteria: [makeCriterion({ code: null, topic: '', text: '' })] });
  expect(sheetDownloads(log, 'every-sheet').map(({ format }) => format.id)).toEqual([
    'docx',
    'xlsx',
    'csv',
  ]);
});

test('a thousand occupations get the files about each as a whole, and bundles of checklists', () => {
  const extent = downloadExtent(998);
  expect(sheetDownloads(makeSheet(), extent)).toEqual([]);
  const bundled = bundledSheets(sheetsOf(makeOccupation()), extent);
  expect(bundled.map(({ kind }) => kind)).toEqual(Array(4).fill('checklist'));
  expect(downloadExtent(1)).toBe('every-sheet');
});

test('the rubrics of an occupation hold no two sheets with the same rows', () => {
  const rows = rubricSheets(sheetsOf(makeOccupation())).map(({ criteria }) =>
    JSON.stringify(criteria),
  );
  expect(new Set(rows).size).toBe(rows.length);
});
