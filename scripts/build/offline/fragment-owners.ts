import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INDEX_FOLDER } from '../../../src/model/contracts/search-files.ts';
import { isFragmentFile } from '../../../src/pagefind-1.6/file-names.ts';
import { readFragment } from '../../../src/pagefind-1.6/write/needed-files.ts';
import { ownerOf, type Owners } from './membership.ts';

/**
 * Which framework each fragment of a site's only search index belongs to, by the fragment's path. An index of a
 * framework's own belongs to it as a whole.
 */
export async function fragmentOwners(
  siteDir: string,
  paths: readonly string[],
  folders: Owners,
): Promise<Owners> {
  const fragments = paths.filter(
    (path) => path.startsWith(`${INDEX_FOLDER}/fragment/`) && isFragmentFile(path),
  );
  const owners = new Map<string, string>();
  for (const path of fragments) {
    const page = readFragment({ path, content: await readFile(join(siteDir, path)) });
    const owner = ownerOf(page.path, folders);
    if (owner !== null) owners.set(path, owner);
  }
  return owners;
}
