import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OFFLINE_PAGE } from '../../../src/client/worker/edition.ts';
import { isLeftOut } from '../../../src/client/worker/paths.ts';
import type { Occupation } from '../../../src/model/occupation.ts';
import { describeEdition, type BookEntry } from './edition.ts';
import { fragmentOwners } from './fragment-owners.ts';
import { chooseZipText, fillSize } from './offline-page.ts';
import { singleFile } from './single-file/single-file.ts';
import { filesIn, listedFile, listFiles } from './site-files.ts';
import { WORKER_FILE, workerScript } from './worker-script.ts';
import { writeZip } from './zip.ts';

export const ZIP_FILE = 'downloads/levelbook.zip';
export const singleFilePath = (soc: string) => `downloads/${soc}.html`;

export type OfflineOptions = {
  /** The rendered site, with its search index. */
  siteDir: string;
  occupations: Iterable<Occupation>;
  /** The site's public address, where it is known. */
  siteUrl?: string | undefined;
  onProgress?: ((message: string) => void) | undefined;
};

/** What was written: sizes by path, and the edition's id. */
export type OfflineResult = { edition: string; downloads: Map<string, number> };

/**
 * Makes a rendered site installable, readable without a network, and small to take away: single files, the worker with
 * its lists, the zip, and the sizes on `offline.html`. The last step that changes the folder.
 */
export async function writeOffline(options: OfflineOptions): Promise<OfflineResult> {
  const { siteDir, onProgress = () => undefined } = options;
  const page = (await readFile(join(siteDir, OFFLINE_PAGE))).toString();
  const { entries, sizes, date } = await writeSingleFiles(options);

  onProgress('list files');
  const paths = (await filesIn(siteDir)).filter(
    (path) => path !== ZIP_FILE && path !== WORKER_FILE,
  );
  const kept = paths.filter((path) => path !== OFFLINE_PAGE && !isLeftOut(path));
  const owners =
    entries.length > 1 ? await fragmentOwners(siteDir, paths) : new Map<string, string>();
  const listed = await listFiles(siteDir, kept);
  const pageWithSizes = [...sizes].reduce((html, [file, size]) => fillSize(html, file, size), page);

  /** The files that differ between the folder that is hosted and the one in the zip. */
  const finish = async (html: string) => {
    const bytes = new TextEncoder().encode(html);
    const files = [...listed, listedFile(OFFLINE_PAGE, bytes)];
    const { edition, files: lists } = describeEdition(files, entries, owners);
    const own = new Map([
      ...lists,
      [OFFLINE_PAGE, bytes],
      [WORKER_FILE, await workerScript(edition)],
    ]);
    return { edition, own };
  };

  const inZip = await finish(chooseZipText(pageWithSizes, 'unpacked'));
  const folderSizes = await fileSizes(siteDir, paths);
  for (const [path, bytes] of inZip.own) folderSizes.set(path, bytes.length);
  const zip = await writeZip(
    join(siteDir, ZIP_FILE),
    { folder: siteDir, files: folderSizes, replaced: inZip.own, name: 'levelbook', date },
    (done) => onProgress(`zip ${done}/${folderSizes.size} files`),
  );
  if (zip.written) sizes.set(ZIP_FILE, zip.bytes);

  const hosted = await finish(
    zip.written
      ? fillSize(chooseZipText(pageWithSizes, 'offered'), ZIP_FILE, zip.bytes)
      : chooseZipText(pageWithSizes, 'too-large'),
  );
  await mkdir(join(siteDir, 'offline'), { recursive: true });
  for (const [path, bytes] of hosted.own) await writeFile(join(siteDir, path), bytes);
  return { edition: hosted.edition.id, downloads: sizes };
}

async function writeSingleFiles({ siteDir, occupations, siteUrl, onProgress }: OfflineOptions) {
  await mkdir(join(siteDir, 'downloads'), { recursive: true });
  const entries: BookEntry[] = [];
  const sizes = new Map<string, number>();
  let latest = '';
  for (const occupation of occupations) {
    const bytes = new TextEncoder().encode(await singleFile(occupation, siteUrl));
    const path = singleFilePath(occupation.soc);
    await writeFile(join(siteDir, path), bytes);
    sizes.set(path, bytes.length);
    entries.push({ soc: occupation.soc, title: occupation.title });
    if (occupation.framework.exportedAt > latest) latest = occupation.framework.exportedAt;
    onProgress?.(`single file ${entries.length}: ${occupation.soc}`);
  }
  return { entries, sizes, date: zipDate(latest) };
}

/** The date of all files in the zip: that of the latest export. A zip holds local times, hence no time zone here. */
function zipDate(exportedAt: string): Date {
  const at = new Date(exportedAt);
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1980) return new Date(1980, 0, 1);
  return new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
}

async function fileSizes(folder: string, paths: readonly string[]): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const path of paths) sizes.set(path, (await stat(join(folder, path))).size);
  return sizes;
}
