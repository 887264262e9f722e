import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * A hash of the contents of files and folders, given from `root`, with their names; what isn't there counts as empty.
 * `keep` says of a path whether it counts.
 */
export async function hashOfFiles(
  root: string,
  paths: readonly string[],
  keep: (path: string) => boolean = () => true,
): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) await addPath(hash, root, path, keep);
  return hash.digest('hex');
}

async function addPath(
  hash: Hash,
  root: string,
  path: string,
  keep: (path: string) => boolean,
): Promise<void> {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(
    () => null,
  );
  const files =
    entries === null
      ? [path]
      : entries
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
          .map((file) => file.split(sep).join('/').replace(/^\//u, ''))
          .toSorted();
  for (const file of files.filter(keep)) {
    const content = await readFile(join(root, file)).catch(() => null);
    if (content === null) continue;
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
}
