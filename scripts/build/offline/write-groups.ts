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

type Describe = { siteDir: string; members: ReadonlyMap<string, ListedFile[]> };

/**
 * Writes `offline/`: for each group of files its list and its pack, and the table of all groups.
 * Answers with the table as a file of the shell.
 */
export async function writeGroups(
  ground: Describe,
  occupations: readonly BookEntry[],
  onProgress: (message: string) => void,
): Promise<SiteFile> {
  await rm(join(ground.siteDir, 'offline'), { recursive: true, force: true });
  await mkdir(join(ground.siteDir, 'offline'));
  const search = await writeGroup(ground, {
    id: 'search',
    title: 'Search',
    page: null,
    needs: [],
  });
  const book = await writeGroup(ground, {
    id: 'book',
    title: 'Guides, sources and pages about all occupations',
    page: 'guides/index.html',
    needs: [],
  });
  const needs = search.bytes <= SEARCH_GOES_ALONG ? ['book', 'search'] : ['book'];
  const groups: Group[] = [];
  for (const { soc, title } of occupations) {
    const page = `occupations/${soc}/index.html`;
    groups.push(await writeGroup(ground, { id: soc, title, page, needs }));
    onProgress(`pack ${groups.length}/${occupations.length} occupations`);
  }
  return writeFileOf(ground.siteDir, GROUPS_FILE, jsonBytes([...groups, book, search]));
}

async function writeGroup(
  { siteDir, members }: Describe,
  about: Pick<Group, 'id' | 'title' | 'page' | 'needs'>,
): Promise<Group> {
  const files = members.get(about.id) ?? [];
  const list = await writeFileOf(siteDir, `offline/${about.id}.json`, jsonBytes(files));
  const contents = files.map(async ([path]) => ({
    path,
    content: await readFile(join(siteDir, path)),
  }));
  const pack = await makePack(await Promise.all(contents));
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
