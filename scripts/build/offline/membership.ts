import { isLeftOut } from '../../../src/client/worker/paths.ts';
import {
  LISTS_FOLDER,
  OFFLINE_PAGE,
  type SharedGroup,
} from '../../../src/model/contracts/edition.ts';
import { FRAMEWORK_LIST_FILE } from '../../../src/model/contracts/framework-list.ts';
import {
  INDEX_FOLDER,
  isTwin,
  unitOfIndexFile,
} from '../../../src/model/contracts/search-files.ts';

/** Where a file of the site belongs: to the shell, to a shared group, or to a framework, by its id. */
export type Membership = 'shell' | SharedGroup | { framework: string };

/** Ids of frameworks, by what is theirs: folders, or files. */
export type Owners = ReadonlyMap<string, string>;

const SHELL_PAGES = new Set(['index.html', 'search.html', OFFLINE_PAGE]);
/** The logo of a site that has one stands on every page; the contents page finds frameworks by their list. */
const SHELL_FILES = new Set([
  FRAMEWORK_LIST_FILE,
  'manifest.webmanifest',
  'icons/icon.svg',
  'icons/logo.svg',
  'icons/logo.png',
]);

/**
 * Never kept: what nobody asks for over http (`file://` copies of the index, the lists themselves), and what the system
 * has copies of (icons).
 */
const OF_NO_USE = [/^404\.html$/u, /^icons\//u, /^SHA256SUMS$/u];
const isOfNoUse = (path: string) =>
  OF_NO_USE.some((pattern) => pattern.test(path)) ||
  path.startsWith(`${LISTS_FOLDER}/`) ||
  (path.startsWith(`${INDEX_FOLDER}/`) && isTwin(path.slice(INDEX_FOLDER.length + 1)));

/** The rubric builder with what it alone loads: larger than all else together, so a group of its own, which frameworks need. */
const BUILDER = new Set([
  'rubric-builder.html',
  'assets/builder.css',
  'assets/builder.js',
  // What makes files of a sheet, Word's and Excel's apart: the files themselves are never kept.
  'assets/files.js',
  'assets/word.js',
  'assets/excel.js',
]);

/** Making a framework of one's own, for the same reason. */
const MAKE = new Set(['make.html', 'assets/make.css', 'assets/make.js']);

/** The framework in whose folder a file stands; null where that is none of these. A framework's folder is two deep. */
export function ownerOf(path: string, folders: Owners): string | null {
  const [first, second, ...rest] = path.split('/');
  return rest.length === 0 ? null : (folders.get(`${first}/${second}`) ?? null);
}

/**
 * Where a file belongs, or null for a file that is never kept. What stands in a framework's folder goes with it; so do
 * its own search index, or, where a site has but one index, the fragments of its pages in it: `fragmentOwners` knows them
 * by path.
 */
export function membershipOf(
  path: string,
  folders: Owners,
  fragmentOwners: Owners = new Map(),
): Membership | null {
  if (isLeftOut(path)) return null;
  if (SHELL_PAGES.has(path) || SHELL_FILES.has(path)) return 'shell';
  if (isOfNoUse(path)) return null;
  if (BUILDER.has(path)) return 'builder';
  if (MAKE.has(path)) return 'make';
  if (path.startsWith('assets/')) return 'shell';
  if (path.startsWith(`${INDEX_FOLDER}/`)) {
    const framework =
      unitOfIndexFile(path.slice(INDEX_FOLDER.length + 1)) ?? fragmentOwners.get(path);
    return framework === undefined ? 'search' : { framework };
  }
  const framework = ownerOf(path, folders);
  return framework === null ? 'book' : { framework };
}
