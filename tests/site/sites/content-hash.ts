import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/build/folders.ts';

/** What decides, with its data, what a site holds. */
const CODE = ['content', 'public', 'scripts', 'src'];
const CODE_FILES = ['astro.config.mjs', 'package-lock.json'];
/** What an import of the checkout's own data writes: a site for tests has its own. */
const WRITTEN = join('content', 'frameworks');

/** A hash of everything that decides what a site of these data holds, short enough for a folder's name. */
export function contentHash(data: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  const add = (path: string, content: Uint8Array) =>
    hash.update(`${path} ${content.length}\n`).update(content);
  for (const path of [...CODE.flatMap(filesIn), ...CODE_FILES]) {
    add(path, readFileSync(join(ROOT, path)));
  }
  for (const [path, content] of data) add(path, content);
  return hash.digest('hex').slice(0, 16);
}

/** The paths of all files of a folder of the checkout, sorted. */
function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .filter((path) => !path.startsWith(WRITTEN))
    .toSorted();
}
