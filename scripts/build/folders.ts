import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stagingFolder } from './staging.ts';

/** Where a build reads and writes, all absolute. */
export interface BuildFolders {
  /** The checkout. */
  root: string;
  data: string;
  /** Frameworks as the import writes them. */
  content: string;
  /** Everything that is kept from build to build. */
  cacheRoot: string;
  /** What Astro keeps while developing: one for each pair of data and site, so that none sees another's. */
  cache: string;
  /** What is kept of sheets: one for all builds, because an archive's name says all that its files depend on. */
  sheetCache: string;
  /** Compiled units, by what decides their bytes. */
  unitStore: string;
  /** The finished site. */
  out: string;
  /** Where the site grows: beside `out`, so that a rename puts it in place. */
  staging: string;
}

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Works out the folders. With `data` given, nothing in the checkout but its ignored cache is written. */
export function buildFolders(data: string | undefined, out: string | undefined): BuildFolders {
  const folders = {
    root: ROOT,
    data: data === undefined ? join(ROOT, 'data') : resolve(data),
    out: resolve(out ?? join(ROOT, 'dist')),
  };
  // Astro keeps entries by their id: two folders of content under one cache would be one entry twice.
  const work = join(
    cacheRoot(),
    'builds',
    nameOf(`${data === undefined ? 'own' : folders.data}\n${folders.out}`),
  );
  return {
    ...folders,
    cacheRoot: cacheRoot(),
    content: data === undefined ? join(ROOT, 'content', 'frameworks') : join(work, 'frameworks'),
    cache: join(work, 'astro'),
    sheetCache: join(cacheRoot(), 'sheets'),
    unitStore: join(cacheRoot(), 'units'),
    staging: stagingFolder(folders.out),
  };
}

/** Why the folder may not be replaced by a site, as one sentence; null where it may. */
export function outProblem(out: string): string | null {
  if (!existsSync(out)) return null;
  if (!statSync(out).isDirectory()) return `${out} is a file: name a folder.`;
  const entries = readdirSync(out);
  const isSite = ['index.html', '404.html', 'data-notes.html'].every((page) =>
    entries.includes(page),
  );
  if (entries.length === 0 || isSite) return null;
  return `${out} holds other things than a site of Levelbook, and would be replaced: choose an empty or a new folder.`;
}

/**
 * The folder that LEVELBOOK_CACHE names, else the checkout's own cache, or one among the machine's temporary files where
 * the checkout can't be written.
 */
function cacheRoot(): string {
  const named = process.env['LEVELBOOK_CACHE'];
  if (named) return resolve(named);
  const own = join(ROOT, '.cache');
  try {
    mkdirSync(own, { recursive: true });
    accessSync(own, constants.W_OK);
    return own;
  } catch {
    return join(tmpdir(), `levelbook-${nameOf(ROOT)}`);
  }
}

function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
