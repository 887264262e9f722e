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
  /** Groups that are kept without being asked: all of them where the site has one occupation. */
  keptByDefault: string[];
};

/** Files that are kept and removed together: an occupation, the pages of the whole book, the search index. */
export type Group = {
  /** O*NET-SOC code of an occupation; `book`; `search`. */
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

/** Where the table of groups (`Group[]`) stands; it is part of the shell. */
export const GROUPS_FILE = 'offline/groups.json';

/** The page that answers for pages that are not kept; part of the shell. */
export const OFFLINE_PAGE = 'offline.html';

/** Length of a hash, in hexadecimal digits: enough to tell editions apart, not a seal. */
export const HASH_LENGTH = 16;
