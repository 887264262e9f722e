import type { RubricSheet } from '../model/sheets/rubric-sheet.ts';
import { occupationFileName, sheetFileName, sheetFormat, type SheetFormat } from './formats.ts';
import { lmsRubric } from './lms-rubric.ts';

/** Which files of sheets a build writes. Pages link to them by the same functions, so that no link goes nowhere. */

/** A file that can be fetched: its path from the site's root, and what a link to it says. */
export type Download = { path: string; name: string; format: SheetFormat };

/**
 * How much a build writes. A file a sheet in each format is about 2 MB and some seconds of work an occupation:
 * good for some, too much for a thousand. Then there are the files about a whole occupation, and the rest on command.
 */
export type Extent = 'every-sheet' | 'occupation';

const MOST_WITH_EVERY_SHEET = 25;

export function downloadExtent(occupations: number): Extent {
  return occupations <= MOST_WITH_EVERY_SHEET ? 'every-sheet' : 'occupation';
}

/** The bundle of an occupation's sheets to print, and its statements and rubrics for learning platforms. */
export function occupationDownloads(soc: string, extent: Extent): Download[] {
  const bundled = extent === 'every-sheet' ? 'All sheets' : 'All checklists';
  return [
    {
      path: `downloads/${soc}-sheets.pdf`,
      name: `${bundled} in one PDF (A4)`,
      format: sheetFormat('pdf'),
    },
    {
      path: `downloads/${occupationFileName(soc, 'canvas')}`,
      name: 'All rubrics in one Canvas CSV',
      format: sheetFormat('canvas'),
    },
    {
      path: `downloads/${occupationFileName(soc, 'moodle')}`,
      name: sheetFormat('moodle').name,
      format: sheetFormat('moodle'),
    },
  ];
}

const RUBRIC_FORMATS = ['canvas', 'moodle-rubric', 'classroom'] as const;

/** The files of one sheet; none where the build writes only those of whole occupations. */
export function sheetDownloads(sheet: RubricSheet, extent: Extent): Download[] {
  if (extent === 'occupation') return [];
  const rubric = lmsRubric(sheet) === null ? [] : RUBRIC_FORMATS;
  return (['docx', 'xlsx', 'csv', ...rubric] as const).map((id) => ({
    path: `downloads/${sheet.occupation.soc}/${sheetFileName(sheet, id)}`,
    name: sheetFormat(id).name,
    format: sheetFormat(id),
  }));
}

/** The sheets of the bundle: all of them, or where there are many occupations the checklists. */
export function bundledSheets(sheets: RubricSheet[], extent: Extent): RubricSheet[] {
  return extent === 'every-sheet' ? sheets : sheets.filter(({ kind }) => kind === 'checklist');
}

/** The sheets whose rubrics differ: single-point sheets and self-checks have the rows of the checklists. */
export function rubricSheets(sheets: RubricSheet[]): RubricSheet[] {
  return sheets.filter(
    (sheet) =>
      (sheet.kind === 'checklist' || sheet.scope.kind === 'occupation') &&
      lmsRubric(sheet) !== null,
  );
}
