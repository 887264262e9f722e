import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
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
import { makePack } from './pack.ts';
import { listedFile } from './site-files.ts';

/** Up to here, the search index goes along with a framework; a larger one is a choice of its own. */
const SEARCH_GOES_ALONG = 2_000_000;

type Ground = { siteDir: string; members: ReadonlyMap<string, ListedFile[]> };

/**
 * Writes `offline/`: for each group of files its list and its pack, and the table of all groups.
 * Answers with the table as a file of the shell.
 */
export async function writeGroups(
  ground: Ground,
  frameworks: readonly BookEntry[],
  onProgress: (message: string) => void,
): Promise<SiteFile> {
  requireOwnNames(frameworks);
  await rm(join(ground.siteDir, LISTS_FOLDER), { recursive: true, force: true });
  await mkdir(join(ground.siteDir, LISTS_FOLDER));
  const builder = await writeGroup(ground, {
    id: 'builder',
    title: 'Rubric builder',
    page: 'rubric-builder.html',
    needs: [],
  });
  const make = await writeGroup(ground, {
    id: 'make',
    title: 'Your own framework, from a table',
    page: 'make.html',
    // For the script that makes Word files.
    needs: [builder.id],
  });
  const shared = frameworks.length > 1 ? await writeSharedGroups(ground) : [];
  const needs = [
    ...shared
      .filter(({ id, bytes }) => id !== 'search' || bytes <= SEARCH_GOES_ALONG)
      .map(({ id }) => id),
    builder.id,
  ];
  const groups: Group[] = [];
  for (const { id, title, path } of frameworks) {
    onProgress(`pack ${groups.length + 1}/${frameworks.length}`);
    const page = pagePath({ page: 'overview', framework: path });
    groups.push(await writeGroup(ground, { id, title, page, needs }));
  }
  return writeFileOf(ground.siteDir, GROUPS_FILE, encoded([...groups, ...shared, builder, make]));
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
async function writeSharedGroups(ground: Ground): Promise<Group[]> {
  const title = 'Guides, sources and pages about everything here';
  const book = { id: 'book', title, page: 'guides/index.html', needs: [] };
  const search = { id: 'search', title: 'Search', page: null, needs: [] };
  return [await writeGroup(ground, book), await writeGroup(ground, search)];
}

async function writeGroup(
  { siteDir, members }: Ground,
  about: Pick<Group, 'id' | 'title' | 'page' | 'needs'>,
): Promise<Group> {
  const files = members.get(about.id) ?? [];
  const names = groupFiles(about.id);
  const listBytes = encoded(files);
  const list = await writeFileOf(siteDir, names.list, listBytes);
  const contents = await Promise.all(files.map(([path]) => readFile(join(siteDir, path))));
  const pack = await makePack(listBytes, contents);
  return {
    ...about,
    files: files.length,
    bytes: files.reduce((sum, [, , bytes]) => sum + bytes, list[2]),
    list,
    pack: pack && (await writeFileOf(siteDir, names.pack, pack)),
  };
}

async function writeFileOf(siteDir: string, path: string, bytes: Uint8Array): Promise<SiteFile> {
  await writeFile(join(siteDir, path), bytes);
  return withoutTitle(listedFile(path, bytes));
}

const encoded = (content: Parameters<typeof editionFile>[0]) =>
  new TextEncoder().encode(editionFile(content));
