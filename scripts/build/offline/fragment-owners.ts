import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFragment } from '../search-index/pagefind-files.ts';

const FRAGMENT = /^search-index\/fragment\/.+\.pf_fragment$/u;

/** The occupation whose page has this address in the search index; null where the page is about none. */
export function ownerOf(url: string): string | null {
  return /(?:^|\/)occupations\/([^/]+)\/./u.exec(url)?.[1] ?? null;
}

/** Which occupation each fragment of the search index belongs to, by the fragment's path. */
export async function fragmentOwners(
  siteDir: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const owners = new Map<string, string>();
  for (const path of paths.filter((candidate) => FRAGMENT.test(candidate))) {
    const { url } = readFragment({ path, content: await readFile(join(siteDir, path)) });
    const soc = ownerOf(url);
    if (soc !== null) owners.set(path, soc);
  }
  return owners;
}
