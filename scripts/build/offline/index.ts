import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipFile } from '../../../src/model/contracts/downloads.ts';
import {
  OFFLINE_PAGE,
  WORKER_FILE,
  type Edition,
  type ListedFile,
  type SiteFile,
} from '../../../src/model/contracts/edition.ts';
import { areMany } from '../../../src/model/unit/unit-groups.ts';
import type { Settings } from '../../../src/settings/schema.ts';
import { SOFTWARE } from '../../../src/model/software.ts';
import { folderName, siteIdentity } from '../../../src/settings/site-identity.ts';
import type { Gathered } from '../link/gather.ts';
import { editionOf, foldersOf, sortFiles, type BookEntry } from './edition.ts';
import { fragmentOwners } from './fragment-owners.ts';
import { chooseZipText, fillSizes } from './offline-page.ts';
import { filesIn, listedFile, listFiles } from './site-files.ts';
import { isLeftOut } from '../../../src/client/worker/paths.ts';
import { workerScript } from './worker-script.ts';
import { packGroup } from './pack-group.ts';
import { writeGroups, type PackAll } from './write-groups.ts';
import { writeZip, zipDate } from './zip.ts';

export type OfflineOptions = {
  /** The rendered site, with its search index and everything that can be taken away but the zip. */
  siteDir: string;
  /** The frameworks and what is known of their files. */
  gathered: Pick<Gathered, 'entries' | 'singleFiles' | 'exportedAt' | 'listed'>;
  /** What levelbook.yml says. */
  settings?: Settings | undefined;
  packAll: PackAll;
  onProgress?: ((message: string) => void) | undefined;
};

/** The edition that was written, and the downloads with their sizes, by path. */
export type OfflineResult = { edition: Edition; downloads: Map<string, number> };

/**
 * Makes a rendered site readable without a network, installable, and small to take away: the lists and packs of what
 * can be kept, the zip, the worker, and the sizes on `offline.html`.
 * This is the last step that changes the folder. Throws where `offline.html` has no place for what it must say.
 */
export async function writeOffline({
  siteDir,
  gathered,
  settings = {},
  packAll,
  onProgress = () => undefined,
}: OfflineOptions): Promise<OfflineResult> {
  const site = siteIdentity(settings);
  const { entries, exportedAt, listed: known } = gathered;
  const sizes = new Map(gathered.singleFiles);
  const template = (await readFile(join(siteDir, OFFLINE_PAGE))).toString();
  // Of many, each offers itself on its own page.
  const page = areMany(entries) ? template : fillSizes(template, sizes);
  const shell = await writeLists({
    siteDir,
    siteTitle: site.title,
    entries,
    known,
    packAll,
    onProgress,
  });

  const name = folderName(site.title);
  const zipPath = zipFile(name);
  const inZip = await finish(chooseZipText(page, 'unpacked'), shell, entries);
  const zip = await writeZip(join(siteDir, zipPath), {
    folder: siteDir,
    files: await sizesOf(siteDir, zipPath, inZip.files),
    replaced: inZip.files,
    name,
    date: zipDate(exportedAt),
    onProgress,
  });
  if (zip.written) sizes.set(zipPath, zip.bytes);

  const hosted = zip.written
    ? fillSizes(chooseZipText(page, 'offered'), new Map([[zipPath, zip.bytes]]))
    : chooseZipText(page, 'too-large');
  const { edition, files } = await finish(hosted, shell, entries);
  for (const [path, bytes] of files) await writeFile(join(siteDir, path), bytes);
  return { edition, downloads: sizes };
}

/** Writes the lists and packs of everything that can be kept, and answers with the shell, without `offline.html`. */
async function writeLists({
  siteDir,
  siteTitle,
  entries,
  known = new Map(),
  packAll,
  onProgress,
}: {
  siteDir: string;
  siteTitle: string;
  entries: readonly BookEntry[];
  known?: ReadonlyMap<string, ListedFile> | undefined;
  packAll: PackAll;
  onProgress: (message: string) => void;
}): Promise<SiteFile[]> {
  onProgress('list files');
  const paths = (await filesIn(siteDir)).filter(
    (path) => path !== OFFLINE_PAGE && !isLeftOut(path),
  );
  const owners =
    entries.length > 1 ? await fragmentOwners(siteDir, paths, foldersOf(entries)) : undefined;
  const listed = await listFiles(
    siteDir,
    paths.filter((path) => !known.has(path)),
    siteTitle,
  );
  const all = [
    ...listed,
    ...paths.map((path) => known.get(path)).filter((file) => file !== undefined),
  ];
  const { shell, groups } = sortFiles(all, entries, owners);
  return [...shell, await writeGroups({ siteDir, members: groups }, entries, packAll)];
}

/** The two files that differ between the hosted folder and the one in the zip: the offline page, and the worker. */
async function finish(html: string, shell: readonly SiteFile[], entries: readonly BookEntry[]) {
  const page = new TextEncoder().encode(html);
  const [path, hash, bytes] = listedFile(OFFLINE_PAGE, page);
  const edition = editionOf([...shell, [path, hash, bytes]], entries);
  const files = new Map([
    [OFFLINE_PAGE, page],
    [WORKER_FILE, await workerScript(edition)],
  ]);
  return { edition, files };
}

/** Everything that the zip holds, with sizes: the whole folder but the zip itself. */
async function sizesOf(siteDir: string, zipPath: string, own: ReadonlyMap<string, Uint8Array>) {
  const sizes = new Map<string, number>();
  for (const path of await filesIn(siteDir)) {
    if (path !== zipPath) sizes.set(path, (await stat(join(siteDir, path))).size);
  }
  for (const [path, bytes] of own) sizes.set(path, bytes.length);
  return sizes;
}

/**
 * Writes lists, packs and worker anew, for a folder whose other files have changed since `writeOffline`.
 * Answers with the new edition.
 */
export async function writeEditionAgain(
  siteDir: string,
  entries: readonly BookEntry[],
): Promise<Edition> {
  const shell = await writeLists({
    siteDir,
    siteTitle: SOFTWARE,
    entries,
    packAll: (wanted) =>
      Promise.all(
        wanted.map((group) => packGroup({ siteDir, ...group, strength: 'strongest', kept: null })),
      ),
    onProgress: () => undefined,
  });
  const html = (await readFile(join(siteDir, OFFLINE_PAGE))).toString();
  const { edition, files } = await finish(html, shell, entries);
  for (const [path, bytes] of files) await writeFile(join(siteDir, path), bytes);
  return edition;
}
