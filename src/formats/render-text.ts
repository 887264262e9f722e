import type { RubricSheet } from '../model/sheets/rubric-sheet.ts';
import { canvasCsv } from './canvas.ts';
import { classroomJson } from './classroom.ts';
import { csvSheet } from './csv.ts';
import type { SheetFormatId } from './formats.ts';
import { htmlTables } from './html-table.ts';
import { moodleRubricCsv } from './moodle-rubric.ts';
import type { Rendering } from './rendering.ts';

/** The formats that are text and made of a single sheet; the same in Node and in the browser. */
export type TextFormatId = Extract<
  SheetFormatId,
  'csv' | 'canvas' | 'moodle-rubric' | 'classroom' | 'html'
>;

/** One sheet in a text format. */
export function renderText(
  id: TextFormatId,
  sheet: RubricSheet,
  options: { siteUrl?: string } = {},
): Rendering {
  switch (id) {
    case 'csv':
      return csvSheet(sheet, options);
    case 'canvas':
      return canvasCsv([sheet]);
    case 'moodle-rubric':
      return moodleRubricCsv(sheet);
    case 'classroom':
      return classroomJson(sheet);
    case 'html':
      return htmlTables([sheet], options);
  }
}
