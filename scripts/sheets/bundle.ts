import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  bundledSheets,
  downloadExtent,
  occupationDownloads,
  rubricSheets,
  sheetDownloads,
  type Download,
  type Extent,
} from '../../src/formats/downloads.ts';
import type { Occupation } from '../../src/model/occupation.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import { sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import { openKeptFiles, type KeptFiles } from './kept-files.ts';
import { renderSheets } from './render.ts';

export type BundleOptions = {
  occupations: Iterable<Occupation>;
  /** How many they are: it says how much is written (`downloadExtent`). */
  occupationCount: number;
  /** The site's root; files go to `downloads/`. */
  outDir: string;
  siteUrl?: string | undefined;
  /** Where files of unchanged occupations are taken from and kept for the next build. */
  cacheDir?: string | undefined;
  onProgress?: ((message: string) => void) | undefined;
};

/** The files that were written with their sizes, by path from the site's root. */
export type BundleResult = { downloads: Map<string, number> };

/**
 * Writes the sheets of a site's occupations: for each a PDF of its sheets, its rubrics for Canvas and its statements
 * for Moodle; and where the occupations are few, each sheet in every format that is a file of its own.
 * Throws where a sheet can't be set: its data has been checked, so that is a fault of Levelbook.
 */
export async function writeSheetBundles({
  occupations,
  occupationCount,
  outDir,
  siteUrl,
  cacheDir,
  onProgress = () => undefined,
}: BundleOptions): Promise<BundleResult> {
  const extent = downloadExtent(occupationCount);
  const kept = await openKeptFiles(cacheDir, { siteUrl: siteUrl ?? null, extent });
  const downloads = new Map<string, number>();
  let done = 0;
  for (const occupation of occupations) {
    onProgress(`sheets ${done}/${occupationCount} occupations`);
    const files = await filesOf(occupation, { extent, siteUrl, kept });
    for (const [path, bytes] of files) {
      const target = join(outDir, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
      downloads.set(path, bytes.length);
    }
    done += 1;
  }
  onProgress(`sheets ${done}/${occupationCount} occupations`);
  await kept.close();
  return { downloads };
}

type Wanted = { extent: Extent; siteUrl: string | undefined; kept: KeptFiles };

type FileMap = Map<string, Uint8Array>;

async function filesOf(
  occupation: Occupation,
  { extent, siteUrl, kept }: Wanted,
): Promise<FileMap> {
  const before = await kept.find(occupation);
  if (before) return before;
  const options = siteUrl === undefined ? {} : { siteUrl };
  const files: FileMap = new Map();
  for (const { download, sheets } of plan(occupation, extent)) {
    const { path, format } = download;
    const file = await renderSheets(format.id, occupation, sheets, options);
    if (!file.ok) throw new Error(`${path} could not be written: ${file.reason}`);
    files.set(path, file.content);
  }
  await kept.keep(occupation, files);
  return files;
}

type Planned = { download: Download; sheets: RubricSheet[] };

function plan(occupation: Occupation, extent: Extent): Planned[] {
  const all = sheetsOf(occupation);
  const sheetsIn = (download: Download) =>
    download.format.id === 'canvas' ? rubricSheets(all) : bundledSheets(all, extent);
  return [
    ...occupationDownloads(occupation.soc, extent).map((download) => ({
      download,
      sheets: sheetsIn(download),
    })),
    ...all.flatMap((sheet) =>
      sheetDownloads(sheet, extent).map((download) => ({ download, sheets: [sheet] })),
    ),
  ];
}
