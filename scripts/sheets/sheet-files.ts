import { frameworkDownloads, sheetDownloads, type Download } from '../../src/formats/downloads.ts';
import type { Extent } from '../../src/formats/format.ts';
import type { SheetLogo } from '../../src/formats/sheet-logo.ts';
import type { Framework } from '../../src/model/framework/framework.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import { sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import { openKeptFiles } from './kept-files.ts';
import { dateOf, renderFile } from './render-file.ts';

/** What decides a framework's files beside the framework itself. */
export interface SheetFileOptions {
  /** How much is written. */
  extent: Extent;
  siteUrl?: string | undefined;
  logo?: SheetLogo | null | undefined;
  /** Where files of unchanged frameworks are taken from and kept for the next build. */
  cacheDir?: string | undefined;
}

/**
 * The sheets of a framework as files, by their paths from the site's root: a PDF of its sheets, its rubrics for Canvas
 * and its statements for Moodle; and where frameworks are few, each sheet in every format that is a file of its own.
 * Throws where a sheet can't be set: its data has been checked, so that is a fault of Levelbook.
 */
export async function sheetFiles(
  framework: Framework,
  { extent, siteUrl, logo = null, cacheDir }: SheetFileOptions,
): Promise<Map<string, Uint8Array>> {
  const kept = await openKeptFiles(cacheDir, {
    siteUrl: siteUrl ?? null,
    extent,
    logo: logo && Buffer.from(logo.bytes).toString('base64'),
  });
  const before = await kept.find(framework);
  if (before) return before;
  const options = {
    ...dateOf(framework),
    ...(siteUrl === undefined ? {} : { siteUrl }),
    ...(logo === null ? {} : { logo }),
  };
  const files = new Map<string, Uint8Array>();
  for (const { download, sheets } of plan(framework, extent)) {
    const { path, format } = download;
    const file = await renderFile(format.id, { framework, sheets }, options);
    if (!file.ok) throw new Error(`${path} could not be written: ${file.reason}`);
    files.set(path, file.content);
  }
  await kept.keep(framework, files);
  return files;
}

type Planned = { download: Download; sheets: RubricSheet[] };

function plan(framework: Framework, extent: Extent): Planned[] {
  const all = sheetsOf(framework);
  // An occupation of which only O*NET's facts are known has no statement to put on a sheet.
  if (all.length === 0) return [];
  return [
    ...frameworkDownloads(framework.id, extent).map((download) => ({
      download,
      sheets: download.format.fileForFramework?.sheets(all, extent) ?? [],
    })),
    ...all.flatMap((sheet) =>
      sheetDownloads(sheet, extent).map((download) => ({ download, sheets: [sheet] })),
    ),
  ];
}
