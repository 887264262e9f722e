import { CANVAS } from './canvas.ts';
import { CLASSROOM } from './classroom.ts';
import { CSV } from './csv.ts';
import { DOCX } from './docx/format.ts';
import type { SheetFormat } from './format.ts';
import { HTML_TABLE } from './html-table.ts';
import { MOODLE_RUBRIC } from './moodle-rubric.ts';
import { MOODLE } from './moodle.ts';
import { PDF } from './pdf.ts';
import { XLSX } from './xlsx/format.ts';

/** Every format that sheets are given out in, in the order in which they are offered. */
const ALL = [PDF, DOCX, XLSX, CSV, CANVAS, MOODLE, MOODLE_RUBRIC, CLASSROOM, HTML_TABLE] as const;

export type FormatId = (typeof ALL)[number]['id'];
/** The formats whose objects bring no renderer, because it is too heavy. */
export type FormatRenderedApart = Exclude<(typeof ALL)[number], { render: unknown }>['id'];
export type ListedFormat = SheetFormat & { id: FormatId };

export const FORMATS: readonly ListedFormat[] = ALL;

/** The formats that a browser makes of a sheet that was built there. */
export const BROWSER_SHEET_FORMATS = FORMATS.filter(
  ({ runsIn, covers }) => runsIn === 'browser and node' && covers !== 'framework',
);

/** The format with this id. Throws where there is none. */
export function formatOf(id: FormatId): ListedFormat {
  const format = FORMATS.find((candidate) => candidate.id === id);
  if (!format) throw new Error(`No sheet format has the id "${id}".`);
  return format;
}
