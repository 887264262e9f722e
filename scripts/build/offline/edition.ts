import { createHash } from 'node:crypto';
import {
  GROUPS_FILE,
  HASH_LENGTH,
  type Edition,
  type Group,
  type ListedFile,
  type SiteFile,
} from '../../../src/client/worker/edition.ts';
import { membershipOf } from './membership.ts';
import { listedFile } from './site-files.ts';

/** Up to here, the search index goes along with an occupation; a larger one is a choice of its own. */
const SEARCH_GOES_ALONG = 2_000_000;

/** An occupation, as far as the lists need it. */
export type BookEntry = { soc: string; title: string };

/** An edition, and the files that describe it (`offline/….json`), by path. */
export type DescribedEdition = { edition: Edition; files: Map<string, Uint8Array> };

const jsonBytes = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value)}\n`);
const bytesIn = (files: readonly ListedFile[]) =>
  files.reduce((sum, [, , bytes]) => sum + bytes, 0);
const plain = ([path, hash, bytes]: ListedFile): SiteFile => [path, hash, bytes];

/** Sorts a site's files into shell and groups, and describes them. The order of `files` makes no difference. */
export function describeEdition(
  files: readonly ListedFile[],
  occupations: readonly BookEntry[],
  fragmentOwners: ReadonlyMap<string, string>,
): DescribedEdition {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const shell: SiteFile[] = [];
  const members = new Map<string, ListedFile[]>();
  for (const file of sorted) {
    const membership = membershipOf(file[0], fragmentOwners);
    if (membership === null) continue;
    if (membership === 'shell') {
      shell.push(plain(file));
      continue;
    }
    const id = typeof membership === 'string' ? membership : membership.soc;
    const group = members.get(id) ?? [];
    group.push(file);
    members.set(id, group);
  }
  const described = new Map<string, Uint8Array>();
  const groups = describeGroups(members, occupations, described);
  const table = jsonBytes(groups);
  described.set(GROUPS_FILE, table);
  shell.push(plain(listedFile(GROUPS_FILE, table)));
  return { edition: editionOf(shell, occupations), files: described };
}

function describeGroups(
  members: ReadonlyMap<string, ListedFile[]>,
  occupations: readonly BookEntry[],
  described: Map<string, Uint8Array>,
): Group[] {
  const describe = (id: string, title: string, page: string | null, needs: string[]): Group => {
    const files = members.get(id) ?? [];
    const list = jsonBytes(files);
    const path = `offline/${id}.json`;
    described.set(path, list);
    const bytes = bytesIn(files) + list.length;
    const listed = plain(listedFile(path, list));
    return { id, title, page, files: files.length, bytes, needs, list: listed };
  };
  const search = describe('search', 'Search', null, []);
  const book = describe(
    'book',
    'Guides, sources and pages about all occupations',
    'guides/index.html',
    [],
  );
  const needs = search.bytes <= SEARCH_GOES_ALONG ? ['book', 'search'] : ['book'];
  const each = occupations.map(({ soc, title }) =>
    describe(soc, title, `occupations/${soc}/index.html`, needs),
  );
  return [...each, book, search];
}

function editionOf(shell: SiteFile[], occupations: readonly BookEntry[]): Edition {
  const [only, ...others] = occupations;
  return {
    id: createHash('sha256').update(JSON.stringify(shell)).digest('hex').slice(0, HASH_LENGTH),
    shell,
    keptByDefault: only && others.length === 0 ? [only.soc] : [],
  };
}
