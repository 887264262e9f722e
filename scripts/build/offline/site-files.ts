import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SOFTWARE } from '../../../src/model/software.ts';
import { HASH_LENGTH, type ListedFile } from '../../../src/model/contracts/edition.ts';

/** Paths of all files in a folder, from there, with `/` on every system, sorted the same way on every machine. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** A file as the worker's lists name it; a page with its title, without the site's name behind it. */
export function listedFile(
  path: string,
  bytes: Uint8Array,
  siteTitle: string = SOFTWARE,
): ListedFile {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH);
  if (!path.endsWith('.html')) return [path, hash, bytes.length];
  return [path, hash, bytes.length, titleOf(Buffer.from(bytes).toString(), siteTitle)];
}

/** Reads and lists files, a few at a time, in the order of `paths`. */
export async function listFiles(
  folder: string,
  paths: readonly string[],
  siteTitle: string = SOFTWARE,
): Promise<ListedFile[]> {
  const listed: ListedFile[] = [];
  for (let start = 0; start < paths.length; start += 64) {
    const some = paths.slice(start, start + 64);
    const read = some.map(async (path) =>
      listedFile(path, await readFile(join(folder, path)), siteTitle),
    );
    listed.push(...(await Promise.all(read)));
  }
  return listed;
}

function titleOf(html: string, siteTitle: string): string {
  const title = /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? '';
  return withoutSiteTitle(decodeEntities(title), siteTitle);
}

/** A page's title without the site's name behind it. */
export function withoutSiteTitle(title: string, siteTitle: string): string {
  const end = ` · ${siteTitle}`;
  return title.endsWith(end) ? title.slice(0, -end.length) : title;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decodeEntities = (html: string) =>
  html.replace(/&(amp|lt|gt|quot|#39);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
