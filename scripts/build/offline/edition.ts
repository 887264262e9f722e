import { createHash } from 'node:crypto';
import {
  HASH_LENGTH,
  type Edition,
  type ListedFile,
  type SiteFile,
} from '../../../src/client/worker/edition.ts';
import { membershipOf, type Membership } from './membership.ts';

/** An occupation, as far as the lists need it. */
export type BookEntry = { soc: string; title: string };

/** A site's files by where they belong; files that are never kept are left out. */
export type SortedFiles = { shell: SiteFile[]; groups: Map<string, ListedFile[]> };

/** What the rubric builder alone asks for of an occupation. Of several, each has its own, kept with the occupation. */
const FOR_BUILDER = /^occupations\/(?:list|[^/]+\/statements)\.js$/u;

/** Parts of the shell that nobody needs before there is a group, and that pack well beside its pages. */
const CAN_WAIT = /^(?:search\.html|assets\/(?:search|sheet)\.(?:css|js))$/u;

/**
 * Sorts files into the shell and the groups, each by path, whatever order they come in. The only occupation of a site
 * takes everything into its group that can wait for it, but for the rubric builder.
 */
export function sortFiles(
  files: readonly ListedFile[],
  occupations: readonly BookEntry[],
  fragmentOwners: ReadonlyMap<string, string> = new Map(),
): SortedFiles {
  const [only, ...others] = occupations;
  const onlySoc = others.length === 0 ? only?.soc : undefined;
  const shell: SiteFile[] = [];
  const groups = new Map<string, ListedFile[]>();
  for (const file of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const id = groupOf(file[0], membershipOf(file[0], fragmentOwners), onlySoc);
    if (id === 'shell') shell.push(withoutTitle(file));
    else if (id !== null) {
      const group = groups.get(id) ?? [];
      group.push(file);
      groups.set(id, group);
    }
  }
  return { shell, groups };
}

/** The id of the group that a file is kept with, or "shell"; null where it is never kept. */
function groupOf(path: string, membership: Membership | null, onlySoc: string | undefined) {
  if (membership === null || membership === 'builder') return membership;
  const id = typeof membership === 'string' ? membership : membership.soc;
  if (onlySoc === undefined) return id;
  if (FOR_BUILDER.test(path)) return 'builder';
  return id === 'shell' && !CAN_WAIT.test(path) ? id : onlySoc;
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
