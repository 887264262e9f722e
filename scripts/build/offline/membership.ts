import { isLeftOut } from '../../../src/client/worker/paths.ts';

/** Where a file of the site belongs: the shell, an occupation (by its code), the book as a whole, the search index. */
export type Membership = 'shell' | 'book' | 'search' | { soc: string };

const SHELL_PAGES = new Set(['index.html', 'search.html', 'offline.html']);
const SHELL_FILES = new Set(['manifest.webmanifest', 'icons/icon.svg']);

/** Never asked for over http, or of no use without a network: `file://` copies of the index, other icons, lists. */
const OF_NO_USE = [/^404\.html$/u, /^icons\//u, /^offline\//u, /^search-index\/file\//u];

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
  if (path.startsWith('assets/')) return 'shell';
  if (path.startsWith('search-index/')) {
    const soc = fragmentOwners.get(path);
    return soc === undefined ? 'search' : { soc };
  }
  const soc = /^occupations\/([^/]+)\/./u.exec(path)?.[1];
  return soc === undefined ? 'book' : { soc };
}
