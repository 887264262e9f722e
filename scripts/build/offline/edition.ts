import { createHash } from 'node:crypto';
import {
  HASH_LENGTH,
  type Edition,
  type ListedFile,
  type SiteFile,
} from '../../../src/client/worker/edition.ts';
import { membershipOf } from './membership.ts';

/** An occupation, as far as the lists need it. */
export type BookEntry = { soc: string; title: string };

/** A site's files by where they belong; files that are never kept are left out. */
export type SortedFiles = { shell: SiteFile[]; groups: Map<string, ListedFile[]> };

/** Sorts files into the shell and the groups, each by path, whatever order they come in. */
export function sortFiles(
  files: readonly ListedFile[],
  fragmentOwners: ReadonlyMap<string, string>,
): SortedFiles {
  const shell: SiteFile[] = [];
  const groups = new Map<string, ListedFile[]>();
  for (const file of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const membership = membershipOf(file[0], fragmentOwners);
    if (membership === 'shell') shell.push(withoutTitle(file));
    else if (membership !== null) {
      const id = typeof membership === 'string' ? membership : membership.soc;
      const group = groups.get(id) ?? [];
      group.push(file);
      groups.set(id, group);
    }
  }
  return { shell, groups };
}

export const withoutTitle = ([path, hash, bytes]: ListedFile): SiteFile => [path, hash, bytes];

/** The edition whose shell these files are. The only occupation of a site is kept without being asked. */
export function editionOf(shell: readonly SiteFile[], occupations: readonly BookEntry[]): Edition {
  const sorted = [...shell].sort(([a], [b]) => (a < b ? -1 : 1));
  const [only, ...others] = occupations;
  return {
    // The table of groups is in the shell, and holds the hashes of lists that hold the hashes of all files.
    id: createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, HASH_LENGTH),
    shell: sorted,
    keptByDefault: only && others.length === 0 ? [only.soc] : [],
  };
}
