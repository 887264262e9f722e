import type { RubricSheet } from '../model/sheets/rubric-sheet.ts';

/** Every format a sheet is given out in. What is written where, and what nobody could check, stands here once. */

export type SheetFormatId =
  'pdf' | 'docx' | 'xlsx' | 'csv' | 'canvas' | 'moodle' | 'moodle-rubric' | 'classroom' | 'html';

export type SheetFormat = {
  id: SheetFormatId;
  /** What a download is called: "Word document". */
  name: string;
  /** Behind a file's stem: `.canvas.csv`. */
  fileEnding: string;
  mediaType: string;
  /** Whom it is for, in a few words. */
  audience: string;
  /** What to know before using it, shown beside the download; what could not be verified is said here. */
  note: string;
  /** One sheet a file, several sheets in one file, or all statements of an occupation in one file. */
  covers: 'sheet' | 'sheets' | 'occupation';
};

export const SHEET_FORMATS: SheetFormat[] = [
  {
    id: 'pdf',
    name: 'PDF',
    fileEnding: '.pdf',
    mediaType: 'application/pdf',
    audience: 'For printing as it is',
    note: 'Tagged for screen readers. Rows to write in are at least 14 mm high.',
    covers: 'sheets',
  },
  {
    id: 'docx',
    name: 'Word document',
    fileEnding: '.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    audience: 'For changing before use, or filling in on screen',
    note: 'The boxes can be ticked on screen. Checked by reading the file back, not in every word processor.',
    covers: 'sheets',
  },
  {
    id: 'xlsx',
    name: 'Spreadsheet',
    fileEnding: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    audience: 'For keeping records in Excel or a program like it',
    note: 'A worksheet a sheet; support is picked from a list. Checked by reading the file back, not in every program.',
    covers: 'sheets',
  },
  {
    id: 'csv',
    name: 'CSV for people',
    fileEnding: '.csv',
    mediaType: 'text/csv;charset=utf-8',
    audience: 'For opening in any spreadsheet program',
    note: 'Made for reading, not for import: a mark at the start names its encoding, and a cell that could be taken for a formula begins with an apostrophe.',
    covers: 'sheet',
  },
  {
    id: 'canvas',
    name: 'Canvas rubric CSV',
    fileEnding: '.canvas.csv',
    mediaType: 'text/csv;charset=utf-8',
    audience: 'For Canvas: Rubrics, Import rubric',
    note: 'Written to the rules in Canvas’s own importer; not tried on a running Canvas. Canvas needs points on every rating, so “not observed” is left out: leave such a line unrated, and don’t let the total count as a grade. Rubrics arrive as drafts.',
    covers: 'sheets',
  },
  {
    id: 'moodle',
    name: 'Moodle competency framework CSV',
    fileEnding: '.moodle.csv',
    mediaType: 'text/csv;charset=utf-8',
    audience: 'For Moodle: Site administration, Competencies, Import',
    note: 'Written to the rules in Moodle’s own importer; not tried on a running Moodle. It holds the statements of an occupation, not a rubric. Support given is its scale: the framework’s levels are parents in the tree.',
    covers: 'occupation',
  },
  {
    id: 'moodle-rubric',
    name: 'Moodle rubric CSV (third-party plugin)',
    fileEnding: '.moodle-rubric.csv',
    mediaType: 'text/csv;charset=utf-8',
    audience: 'For Moodle with a plugin that imports rubrics',
    note: 'Moodle itself imports no rubric CSV; this is the layout of a third-party plugin (local_customgradingform_renderer), not tried on a running Moodle. Moodle wants a choice on every line, so “not observed” is there with the lowest score. The plugin asks that the assignment’s maximum grade equals the sum of the highest scores.',
    covers: 'sheet',
  },
  {
    id: 'classroom',
    name: 'Google Classroom rubric (API)',
    fileEnding: '.classroom.json',
    mediaType: 'application/json',
    audience: 'For somebody who sends rubrics through Classroom’s API',
    note: 'The shape of Classroom’s API, not tried against it. The layout of Classroom’s spreadsheet import could not be verified, so there is no file for that. Where “not observed” is on the scale, no level carries points: Classroom wants points on all levels or on none.',
    covers: 'sheet',
  },
  {
    id: 'html',
    name: 'Plain table (HTML)',
    fileEnding: '.html',
    mediaType: 'text/html;charset=utf-8',
    audience: 'For pasting into Blackboard, Brightspace or a page of your own',
    note: 'Neither Blackboard nor Brightspace has a rubric import that could be verified: open the file, copy the table, paste it into an item’s text.',
    covers: 'sheets',
  },
];

/** The format with this id. Throws where there is none. */
export function sheetFormat(id: SheetFormatId): SheetFormat {
  const format = SHEET_FORMATS.find((candidate) => candidate.id === id);
  if (!format) throw new Error(`No sheet format has the id "${id}".`);
  return format;
}

/** The name of a sheet's file in a format: `43-3011.00-EM-CL.canvas.csv`. */
export function sheetFileName(
  sheet: Pick<RubricSheet, 'code' | 'occupation'>,
  id: SheetFormatId,
): string {
  return fileStem(`${sheet.occupation.soc}-${sheet.code}`) + sheetFormat(id).fileEnding;
}

/** The name of a file about a whole occupation in a format: `43-3011.00.moodle.csv`. */
export function occupationFileName(soc: string, id: SheetFormatId): string {
  return fileStem(soc) + sheetFormat(id).fileEnding;
}

/** A name that every file system takes; codes are such names already. */
function fileStem(name: string): string {
  return name.replace(/[^\w.-]+/gu, '-').replace(/^[-.]+|[-.]+$/gu, '') || 'sheet';
}
