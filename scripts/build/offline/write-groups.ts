import * as words from '#words/offline.ts';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pagePath } from '../../../src/model/addresses.ts';
import {
  editionFile,
  groupFiles,
  GROUPS_FILE,
  LISTS_FOLDER,
  SHARED_GROUPS,
  type Group,
  type ListedFile,
  type SiteFile,
} from '../../../src/model/contracts/edition.ts';
import { withoutTitle, type BookEntry } from './edition.ts';
import type { PackJob } from './pack-group.ts';
import { listedFile } from './site-files.ts';

/** Up to here, the search index goes along with a framework; a larger one is a choice of its own. */
const SEARCH_GOES_ALONG = 2_000_000;

type Ground = { siteDir: string; members: ReadonlyMap<string, ListedFile[]> };

/** Makes the packs of groups, in their order; null for each that is too large for one. */
export type PackAll = (
  groups: readonly Pick<PackJob, 'list' | 'pack'>[],
) => Promise<(SiteFile | null)[]>;

/** A group of which only the pack is missing. */
type Unpacked = Omit<Group, 'pack'>;

/**
 * Writes `offline/`: for each group of files its list and its pack, and the table of all groups.
 * Answers with the table as a file of the shell.
 */
export async function writeGroups(
  ground: Ground,
  frameworks: readonly BookEntry[],
  packAll: PackAll,
): Promise<SiteFile> {
  requireOwnNames(frameworks);
  await rm(join(ground.siteDir, LISTS_FOLDER), { recursive: true, force: true });
  await mkdir(join(ground.siteDir, LISTS_FOLDER));
  const builder = await writeList(ground, {
    id: 'builder',
    title: words.rubricBuilder,
    page: 'rubric-builder.html',
    needs: [],
  });
  const make = await writeList(ground, {
    id: 'make',
    title: words.yourOwnFrameworkFrom,
    page: 'make.html',
    // For the script that makes Word files.
    needs: [builder.id],
  });
  const shared = frameworks.length > 1 ? await writeSharedLists(ground) : [];
  const needs = [
    ...shared
      .filter(({ id, bytes }) => id !== 'search' || bytes <= SEARCH_GOES_ALONG)
      .map(({ id }) => id),
    builder.id,
  ];
  const groups: Unpacked[] = [];
  for (const { id, title, path } of frameworks) {
    const page = pagePath({ page: 'overview', framework: path });
    groups.push(await writeList(ground, { id, title, page, needs }));
  }
  const all = [...groups, ...shared, builder, make];
  const packs = await packAll(
    all.map(({ id }) => ({ list: groupFiles(id).list, pack: groupFiles(id).pack })),
  );
  const table = all.map((group, at): Group => ({ ...group, pack: packs[at] ?? null }));
  return writeFileOf(ground.siteDir, GROUPS_FILE, encoded(table));
}

/** A framework named like a group that all share would be kept in its place. */
function requireOwnNames(frameworks: readonly BookEntry[]): void {
  const taken = frameworks.find(({ id }) => (SHARED_GROUPS as readonly string[]).includes(id));
  if (taken) {
    throw new Error(
      `No framework can have the id "${taken.id}": files that are kept offline have it. Rename its folder.`,
    );
  }
}

/** What belongs to no single framework of several. */
async function writeSharedLists(ground: Ground): Promise<Unpacked[]> {
  const title = words.guidesSourcesAndPages;
  const book = { id: 'book', title, page: 'guides/index.html', needs: [] };
  const search = { id: 'search', title: words.search, page: null, needs: [] };
  return [await writeList(ground, book), await writeList(ground, search)];
}

async function writeList(
  { siteDir, members }: Ground,
  about: Pick<Group, 'id' | 'title' | 'page' | 'needs'>,
): Promise<Unpacked> {
  const files = members.get(about.id) ?? [];
  const list = await writeFileOf(siteDir, groupFiles(about.id).list, encoded(files));
  const bytes = files.reduce((sum, file) => sum + file[2], list[2]);
  return { ...about, files: files.length, bytes, list };
}

async function writeFileOf(siteDir: string, path: string, bytes: Uint8Array): Promise<SiteFile> {
  await writeFile(join(siteDir, path), bytes);
  return withoutTitle(listedFile(path, bytes));
}

const encoded = (content: Parameters<typeof editionFile>[0]) =>
  new TextEncoder().encode(editionFile(content));
