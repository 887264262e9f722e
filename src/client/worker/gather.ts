import type { SiteFile } from './edition.ts';
import { fetchFile } from './fetch-file.ts';
import { editionCacheNames, editionCacheName, Store } from './store.ts';

/** Requests at a time: enough to fill a slow line, few enough not to crowd out the reader's own. */
const AT_A_TIME = 6;

/** Stores of all other editions on this device: what did not change is copied from them. */
export async function otherStores(root: string, edition: string): Promise<Store[]> {
  const names = await editionCacheNames(root);
  const others = names.filter((name) => name !== editionCacheName(root, edition));
  return Promise.all(others.map(async (name) => new Store(await caches.open(name), root)));
}

/** Puts one listed file into the store: left where it is, copied from another edition, or fetched. */
async function gatherFile(file: SiteFile, store: Store, others: Store[], root: string) {
  const [path, hash] = file;
  const here = await store.find(path);
  if (here?.hash === hash) {
    if (here.why === 'read') await store.take(path, here, 'listed');
    return;
  }
  for (const other of others) {
    const there = await other.find(path);
    if (there?.hash === hash) return store.take(path, there, 'listed');
  }
  const { bytes, type, hash: found } = await fetchFile(file, root);
  await store.put(path, bytes, { type, hash: found, why: 'listed' });
}

/**
 * Gathers listed files into the store, telling after each one how many bytes are there.
 * Throws at the first that can't be had or kept, when those under way have ended.
 */
export async function gather(
  files: readonly SiteFile[],
  { store, others, root }: { store: Store; others: Store[]; root: string },
  onProgress: (bytes: number) => void = () => undefined,
): Promise<void> {
  const waiting = [...files];
  const failures: unknown[] = [];
  let done = 0;
  const line = async () => {
    for (let file = waiting.shift(); file && failures.length === 0; file = waiting.shift()) {
      try {
        await gatherFile(file, store, others, root);
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
