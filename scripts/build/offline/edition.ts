import { createHash } from 'node:crypto';
import {
  HASH_LENGTH,
  type Edition,
  type ListedFile,
  type SiteFile,
} from '../../../src/model/contracts/edition.ts';
import type { Framework } from '../../../src/model/framework/framework.ts';
import { isStatementsFile } from '../../../src/model/contracts/packed-statements.ts';
import { membershipOf, type Membership, type Owners } from './membership.ts';

/** A framework, as far as the lists need it. */
export type BookEntry = Pick<Framework, 'id' | 'title' | 'path'>;

/** A site's files by where they belong; files that are never kept are left out. */
export type SortedFiles = { shell: SiteFile[]; groups: Map<string, ListedFile[]> };

/** Parts of the shell that nobody needs before there is a group, and that pack well beside its pages. */
const CAN_WAIT = /^(?:search\.html|assets\/(?:search|sheet)\.(?:css|js))$/u;

/** The folders of some frameworks. */
export const foldersOf = (frameworks: readonly BookEntry[]): Owners =>
  new Map(frameworks.map(({ id, path }) => [path, id]));

/**
 * Sorts files into the shell and the groups, each by path, whatever order they come in. The only framework of a site
 * takes everything into its group that can wait for it, but for the two large tools.
 */
export function sortFiles(
  files: readonly ListedFile[],
  frameworks: readonly BookEntry[],
  fragmentOwners: Owners = new Map(),
): SortedFiles {
  const [only, ...others] = frameworks;
  const onlyId = others.length === 0 ? only?.id : undefined;
  const folders = foldersOf(frameworks);
  const shell: SiteFile[] = [];
  const groups = new Map<string, ListedFile[]>();
  for (const file of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const id = groupOf(file[0], membershipOf(file[0], folders, fragmentOwners), onlyId);
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
function groupOf(path: string, membership: Membership | null, onlyId: string | undefined) {
  if (membership === null || membership === 'builder' || membership === 'make') return membership;
  const id = typeof membership === 'string' ? membership : membership.framework;
  if (onlyId === undefined) return id;
  // The rubric builder alone asks for them. Of several frameworks, each keeps its own.
  if (isStatementsFile(path)) return 'builder';
  return id === 'shell' && !CAN_WAIT.test(path) ? id : onlyId;
}

export const withoutTitle = ([path, hash, bytes]: ListedFile): SiteFile => [path, hash, bytes];

/** The edition whose shell these files are. The only framework of a site is kept without being asked. */
export function editionOf(shell: readonly SiteFile[], frameworks: readonly BookEntry[]): Edition {
  const sorted = [...shell].sort(([a], [b]) => (a < b ? -1 : 1));
  const [only, ...others] = frameworks;
  return {
    // The table of groups is in the shell, and holds the hashes of lists that hold the hashes of all files.
    id: createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, HASH_LENGTH),
    shell: sorted,
    keptByDefault: only && others.length === 0 ? [only.id] : [],
  };
}
