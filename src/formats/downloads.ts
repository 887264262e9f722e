import type { RubricSheet } from '../model/sheets/rubric-sheet.ts';
import { frameworkFileName, sheetFileName } from './file-names.ts';
import type { Extent } from './format.ts';
import { FORMATS, type ListedFormat } from './registry.ts';

/** Which files of sheets a build writes. Pages link to them by the same functions, so that no link goes nowhere. */

/** A file that can be fetched: its path from the site's root, and what a link to it says. */
export interface Download {
  path: string;
  name: string;
  format: ListedFormat;
}

/** A file a sheet in each format is about 2 MB and some seconds of work a framework: good for some, too much for a thousand. */
const MOST_WITH_EVERY_SHEET = 25;

/** How much a build of so many frameworks writes, with or without PDFs. */
export function downloadExtent(frameworks: number, pdf = true): Extent {
  return { everySheet: frameworks <= MOST_WITH_EVERY_SHEET, pdf };
}

/** The files about a whole framework: its sheets to print, and its statements and rubrics for learning platforms. */
export function frameworkDownloads(frameworkId: string, extent: Extent): Download[] {
  return FORMATS.flatMap((format) =>
    format.fileForFramework && isWritten(format, extent)
      ? [
          {
            path: `downloads/${frameworkFileName(frameworkId, format)}`,
            name: format.fileForFramework.name(extent),
            format,
          },
        ]
      : [],
  );
}

const isWritten = ({ id }: ListedFormat, { pdf }: Extent): boolean => pdf || id !== 'pdf';

/** The files of one sheet; none where the build writes only those of whole frameworks. */
export function sheetDownloads(sheet: RubricSheet, extent: Extent): Download[] {
  if (!extent.everySheet) return [];
  return FORMATS.filter(
    (format) =>
      format.fileForEachSheet && isWritten(format, extent) && (format.takes?.(sheet) ?? true),
  ).map((format) => ({
    path: `downloads/${sheet.framework.id}/${sheetFileName(sheet, format)}`,
    name: format.name,
    format,
  }));
}
