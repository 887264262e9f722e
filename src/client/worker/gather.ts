import type { SiteFile } from '../../model/contracts/edition.ts';
import { fetchFile } from './fetch-file.ts';
import { editionCacheNames, editionCacheName, Store } from './store.ts';

/** Where files are gathered: the store of an edition, and those of others to copy from. */
export type Ground = { store: Store; others: readonly Store[]; root: string };

/** Requests at a time: enough to fill a slow line, few enough not to crowd out the reader's own. */
const AT_A_TIME = 6;

/** Stores of all other editions on this device: what did not change is copied from them. */
export async function otherStores(root: string, edition: string): Promise<Store[]> {
  const names = await editionCacheNames(root);
  const others = names.filter((name) => name !== editionCacheName(root, edition));
  return Promise.all(others.map(async (name) => new Store(await caches.open(name), root)));
}

/** Whether a listed file is in the store now, because it was there already or another edition had the same. */
async function hasOrCopies([path, hash]: SiteFile, { store, others }: Ground): Promise<boolean> {
  const here = await store.find(path);
  if (here?.hash === hash) return true;
  for (const other of others) {
    const there = await other.find(path);
    if (there?.hash !== hash) continue;
    await store.take(path, there, 'listed');
    return true;
  }
  return false;
}

/** Takes what this device has already, and answers with the files that are missing. */
export async function takeKnown(files: readonly SiteFile[], ground: Ground): Promise<SiteFile[]> {
  const missing: SiteFile[] = [];
  for (const file of files) {
    if (!(await hasOrCopies(file, ground))) missing.push(file);
  }
  return missing;
}

/**
 * Fetches files into the store, telling after each one how many bytes are there.
 * Throws at the first that can't be had or kept, when those under way have ended.
 */
export async function fetchMissing(
  missing: readonly SiteFile[],
  { store, root }: Ground,
  onProgress: (bytes: number) => void = () => undefined,
): Promise<void> {
  const waiting = [...missing];
  const failures: unknown[] = [];
  let done = 0;
  const line = async () => {
    for (let file = waiting.shift(); file && failures.length === 0; file = waiting.shift()) {
      try {
        const { bytes, type, hash } = await fetchFile(file, root);
        await store.put(file[0], bytes, { type, hash, why: 'listed' });
        done += file[2];
        onProgress(done);
      } catch (thrown) {
        failures.push(thrown);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, line));
  if (failures.length > 0) throw failures[0];
}

/** Gathers listed files: copies what is known, fetches the rest. */
export async function gather(files: readonly SiteFile[], ground: Ground): Promise<void> {
  await fetchMissing(await takeKnown(files, ground), ground);
}
