import type { SheetFormatId } from '../../formats/formats.ts';

/** The formats that a browser makes of a sheet by itself. */
export const OWN_DOWNLOADS = [
  'docx',
  'csv',
  'canvas',
  'moodle-rubric',
  'classroom',
  'html',
] as const satisfies SheetFormatId[];

export type OwnDownload = (typeof OWN_DOWNLOADS)[number];
