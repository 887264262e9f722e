import type { FacetCounts } from '../search/counts.ts';

/** The files of the search index: where they stand, and those that Levelbook adds to Pagefind's. */

/** The folder of the index within the site. Its name is no page's name, with or without ".html". */
export const INDEX_FOLDER = 'search-index';

/**
 * A site of several frameworks has an index a framework, one of the pages that are about none, and one over all of them
 * that finds the frameworks to look in. Each is a folder within the index folder; what they share stands beside them.
 * None of these names is one of an index’s own folders, and no framework’s id can be one of them.
 */
export const UNITS_INDEX = 'units';
export const SITE_INDEX = 'site';

/** The folder of a framework’s index. */
export function unitIndex(id: string): string {
  return `unit/${id}`;
}

/** The framework whose index a file of the index folder belongs to; null where that is none. */
export function unitOfIndexFile(path: string): string | null {
  return /^unit\/([^/]+)\//u.exec(path)?.[1] ?? null;
}

/** What there is to be found (`SearchOverview`), within the index folder. */
export const OVERVIEW_FILE = 'overview.json';

export interface SearchOverview {
  pages: number;
  /** Statements and other entries, and pages that have none. */
  hits: number;
  counts: FacetCounts;
  /** Every framework, by its id. */
  frameworks: Record<string, { title: string; path: string }>;
}

/** The words of all pages, commonest first (`string[]`): what there is, and what a misspelt word may have been meant to be. */
export const WORDS_FILE = 'words.json';

/** So many words are listed at most: enough to find what was meant, few enough to load. With that many, some are missing. */
export const MOST_WORDS = 3000;

/** The folder, within the index, of the copies that pages opened from `file://` load. */
const TWIN_FOLDER = 'file';

/** Where the copy of an index file stands, both as paths within the index. */
export function twinPath(path: string): string {
  return `${TWIN_FOLDER}/${path}.js`;
}

/** Whether an index file is such a copy. */
export function isTwin(path: string): boolean {
  return path.startsWith(`${TWIN_FOLDER}/`);
}

/** What a copy calls with the file's bytes in base64. */
export const TWIN_RECEIVER = 'levelbookBytes';

/**
 * A file of the index as a script that hands its bytes over: browsers run scripts beside a page that is opened
 * from a folder, but let it read no other files. The page that appends the script knows which file it is.
 */
export function twinScript(base64: string): string {
  return `${TWIN_RECEIVER}("${base64}")`;
}
