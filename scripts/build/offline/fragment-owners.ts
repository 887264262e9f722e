import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const FRAGMENT = /^pagefind\/fragment\/.+\.pf_fragment$/u;
/** What Pagefind puts before the JSON of a fragment. */
const SIGNATURE = 'pagefind_dcd';

/** Which occupation each fragment of the search index belongs to, by the fragment's path. */
export async function fragmentOwners(
  siteDir: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const owners = new Map<string, string>();
  for (const path of paths.filter((candidate) => FRAGMENT.test(candidate))) {
    const soc = ownerOf(await readFile(join(siteDir, path)));
    if (soc !== null) owners.set(path, soc);
  }
  return owners;
}

/** The occupation whose page a fragment is about; null where it is about none, or can't be read. */
export function ownerOf(fragment: Uint8Array): string | null {
  try {
    const text = gunzipSync(fragment).toString();
    const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
    return /(?:^|\/)occupations\/([^/]+)\/./u.exec(url)?.[1] ?? null;
  } catch {
    return null;
  }
}
