/** What the build tells the service worker, and the worker tells the pages: an edition of the site as lists of files. */

/** A file of the site: its path from the site's root, the start of its SHA-256, its size. */
export type SiteFile = readonly [path: string, hash: string, bytes: number];

/** A page in a group's list has its title too, so that a reader can be told what is kept. */
export type ListedFile = readonly [path: string, hash: string, bytes: number, title?: string];

/** One state of the whole site. */
export type Edition = {
  /** Differs as soon as one file that can be kept differs. */
  id: string;
  /** Kept on the first visit, all of it or nothing. */
  shell: SiteFile[];
  /** Groups that are kept without being asked: all of them where the site has one framework. */
  keptByDefault: string[];
};

/** Groups that belong to no single framework: pages of the whole book, the search index, the two large tools. */
export const SHARED_GROUPS = ['book', 'search', 'builder', 'make'] as const;
export type SharedGroup = (typeof SHARED_GROUPS)[number];

/** Files that are kept and removed together. */
export type Group = {
  /** A framework's id, or that of a shared group. */
  id: string;
  title: string;
  /** Where reading it starts; null where it holds no page. */
  page: string | null;
  files: number;
  bytes: number;
  /** Ids of groups that this one needs beside itself. */
  needs: string[];
  /** The file that lists its files (`ListedFile[]`). */
  list: SiteFile;
  /** All its files in one, see `pack.ts`; null where that would be too large. */
  pack: SiteFile | null;
};

/** Where lists and packs stand. */
export const LISTS_FOLDER = 'offline';

/** Where the table of groups (`Group[]`) stands; it is part of the shell. */
export const GROUPS_FILE = `${LISTS_FOLDER}/groups.json`;

/** Where a group's list and its pack stand. */
export function groupFiles(id: string): { list: string; pack: string } {
  return { list: `${LISTS_FOLDER}/${id}.json`, pack: `${LISTS_FOLDER}/${id}.pack` };
}

/** A table or a list as a file. */
export function editionFile(content: readonly Group[] | readonly ListedFile[]): string {
  return `${JSON.stringify(content)}\n`;
}

/** The groups in the table of groups. */
export function readGroupTable(text: string): Group[] {
  return JSON.parse(text) as Group[];
}

/** The files in a group's list. */
export function readFileList(text: string): ListedFile[] {
  return JSON.parse(text) as ListedFile[];
}

/** The page that answers for pages that are not kept; part of the shell. */
export const OFFLINE_PAGE = 'offline.html';

/** The worker's script: at the root, so that the whole site is in its scope. */
export const WORKER_FILE = 'service-worker.js';

/** Length of a hash, in hexadecimal digits: enough to tell editions apart, not a seal. */
export const HASH_LENGTH = 16;
