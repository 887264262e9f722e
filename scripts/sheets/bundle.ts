import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  downloadExtent,
  frameworkDownloads,
  sheetDownloads,
  type Download,
} from '../../src/formats/downloads.ts';
import type { Extent, RenderOptions } from '../../src/formats/format.ts';
import type { SheetLogo } from '../../src/formats/sheet-logo.ts';
import type { Framework } from '../../src/model/framework/framework.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import { sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import { openKeptFiles, type KeptFiles } from './kept-files.ts';
import { dateOf, renderFile } from './render-file.ts';

export type BundleOptions = {
  frameworks: Iterable<Framework>;
  /** How many they are: it says how much is written (`downloadExtent`). */
  frameworkCount: number;
  /** The site's root; files go to `downloads/`. */
  outDir: string;
  siteUrl?: string | undefined;
  logo?: SheetLogo | null | undefined;
  /** Where files of unchanged frameworks are taken from and kept for the next build. */
  cacheDir?: string | undefined;
  onProgress?: ((message: string) => void) | undefined;
};

/** The files that were written with their sizes, by path from the site's root. */
export type BundleResult = { downloads: Map<string, number> };

/**
 * Writes the sheets of a site's frameworks: for each a PDF of its sheets, its rubrics for Canvas and its statements
 * for Moodle; and where the frameworks are few, each sheet in every format that is a file of its own.
 * Throws where a sheet can't be set: its data has been checked, so that is a fault of Levelbook.
 */
export async function writeSheetBundles({
  frameworks,
  frameworkCount,
  outDir,
  siteUrl,
  logo = null,
  cacheDir,
  onProgress = () => undefined,
}: BundleOptions): Promise<BundleResult> {
  const extent = downloadExtent(frameworkCount);
  const kept = await openKeptFiles(cacheDir, {
    siteUrl: siteUrl ?? null,
    extent,
    logo: logo && Buffer.from(logo.bytes).toString('base64'),
  });
  const options = {
    ...(siteUrl === undefined ? {} : { siteUrl }),
    ...(logo === null ? {} : { logo }),
  };
  const downloads = new Map<string, number>();
  let done = 0;
  for (const framework of frameworks) {
    onProgress(`sheets ${done}/${frameworkCount} frameworks`);
    const files = await filesOf(framework, { extent, options, kept });
    for (const [path, bytes] of files) {
      const target = join(outDir, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
      downloads.set(path, bytes.length);
    }
    done += 1;
  }
  onProgress(`sheets ${done}/${frameworkCount} frameworks`);
  await kept.close();
  return { downloads };
}

type Wanted = { extent: Extent; options: RenderOptions; kept: KeptFiles };

type FileMap = Map<string, Uint8Array>;

async function filesOf(framework: Framework, { extent, options, kept }: Wanted): Promise<FileMap> {
  const before = await kept.find(framework);
  if (before) return before;
  const dated = { ...dateOf(framework), ...options };
  const files: FileMap = new Map();
  for (const { download, sheets } of plan(framework, extent)) {
    const { path, format } = download;
    const file = await renderFile(format.id, { framework, sheets }, dated);
    if (!file.ok) throw new Error(`${path} could not be written: ${file.reason}`);
    files.set(path, file.content);
  }
  await kept.keep(framework, files);
  return files;
}

type Planned = { download: Download; sheets: RubricSheet[] };

function plan(framework: Framework, extent: Extent): Planned[] {
  const all = sheetsOf(framework);
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
