import { isLeftOut } from '../../../src/client/worker/paths.ts';

/** Groups that belong to no single occupation. */
export type SharedGroup = 'book' | 'search' | 'builder';

/** Where a file of the site belongs: to the shell, to a shared group, or to an occupation, by its code. */
export type Membership = 'shell' | SharedGroup | { soc: string };

const SHELL_PAGES = new Set(['index.html', 'search.html', 'offline.html']);
const SHELL_FILES = new Set(['manifest.webmanifest', 'icons/icon.svg']);

/**
 * Never kept: what nobody asks for over http (`file://` copies of the index, the lists themselves), what the system has
 * copies of (icons), and the words that only spelling suggestions need.
 */
const OF_NO_USE = [
  /^404\.html$/u,
  /^icons\//u,
  /^offline\//u,
  /^search-index\/file\//u,
  /^search-index\/words\.json$/u,
];

/** The rubric builder with what it alone loads: its script is larger than all others together, so a group of its own. */
const BUILDER = /^(?:rubric-builder\.html|assets\/builder\.(?:css|js))$/u;

/**
 * Where a file belongs, or null for a file that is never kept. Search fragments of an occupation's pages go with the
 * occupation: `fragmentOwners` knows them by path.
 */
export function membershipOf(
  path: string,
  fragmentOwners: ReadonlyMap<string, string> = new Map(),
): Membership | null {
  if (isLeftOut(path)) return null;
  if (SHELL_PAGES.has(path) || SHELL_FILES.has(path)) return 'shell';
  if (OF_NO_USE.some((pattern) => pattern.test(path))) return null;
  if (BUILDER.test(path)) return 'builder';
  if (path.startsWith('assets/')) return 'shell';
  if (path.startsWith('search-index/')) {
    const soc = fragmentOwners.get(path);
    return soc === undefined ? 'search' : { soc };
  }
  const soc = /^occupations\/([^/]+)\/./u.exec(path)?.[1];
  return soc === undefined ? 'book' : { soc };
}
