import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  GROUPS_FILE,
  type Group,
  type ListedFile,
  type SiteFile,
} from '../../../src/client/worker/edition.ts';
import { withoutTitle, type BookEntry } from './edition.ts';
import { makePack } from './pack.ts';
import { listedFile } from './site-files.ts';

/** Up to here, the search index goes along with an occupation; a larger one is a choice of its own. */
const SEARCH_GOES_ALONG = 2_000_000;

type Ground = { siteDir: string; members: ReadonlyMap<string, ListedFile[]> };

/**
 * Writes `offline/`: for each group of files its list and its pack, and the table of all groups.
 * Answers with the table as a file of the shell.
 */
export async function writeGroups(
  ground: Ground,
  occupations: readonly BookEntry[],
  onProgress: (message: string) => void,
): Promise<SiteFile> {
  await rm(join(ground.siteDir, 'offline'), { recursive: true, force: true });
  await mkdir(join(ground.siteDir, 'offline'));
  const builder = await writeGroup(ground, {
    id: 'builder',
    title: 'Rubric builder',
    page: 'rubric-builder.html',
    needs: [],
  });
  const shared = occupations.length > 1 ? await writeSharedGroups(ground) : [];
  const needs = shared
    .filter(({ id, bytes }) => id !== 'search' || bytes <= SEARCH_GOES_ALONG)
    .map(({ id }) => id);
  const groups: Group[] = [];
  for (const { soc, title } of occupations) {
    onProgress(`pack ${groups.length + 1}/${occupations.length} occupations`);
    const page = `occupations/${soc}/index.html`;
    groups.push(await writeGroup(ground, { id: soc, title, page, needs }));
  }
  return writeFileOf(ground.siteDir, GROUPS_FILE, jsonBytes([...groups, ...shared, builder]));
}

/** What belongs to no single occupation of several. */
async function writeSharedGroups(ground: Ground): Promise<Group[]> {
  const title = 'Guides, sources and pages about all occupations';
  const book = { id: 'book', title, page: 'guides/index.html', needs: [] };
  const search = { id: 'search', title: 'Search', page: null, needs: [] };
  return [await writeGroup(ground, book), await writeGroup(ground, search)];
}

async function writeGroup(
  { siteDir, members }: Ground,
  about: Pick<Group, 'id' | 'title' | 'page' | 'needs'>,
): Promise<Group> {
  const files = members.get(about.id) ?? [];
  const listBytes = jsonBytes(files);
  const list = await writeFileOf(siteDir, `offline/${about.id}.json`, listBytes);
  const contents = await Promise.all(files.map(([path]) => readFile(join(siteDir, path))));
  const pack = await makePack(listBytes, contents);
  return {
    ...about,
    files: files.length,
    bytes: files.reduce((sum, [, , bytes]) => sum + bytes, list[2]),
    list,
    pack: pack && (await writeFileOf(siteDir, `offline/${about.id}.pack`, pack)),
  };
}

async function writeFileOf(siteDir: string, path: string, bytes: Uint8Array): Promise<SiteFile> {
  await writeFile(join(siteDir, path), bytes);
  return withoutTitle(listedFile(path, bytes));
}

const jsonBytes = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value)}\n`);
