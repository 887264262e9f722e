import { addressOf, pathInSite } from './paths.ts';

/**
 * Caches of the site at `root`. Their names carry the root's path, because all sites of an origin share one storage,
 * and `#` ends it, so that `/a/` never takes `/a/b/` for its own.
 */
const prefixOf = (root: string) => `levelbook ${new URL(root).pathname} #`;
export const editionCacheName = (root: string, edition: string) => prefixOf(root) + edition;
export const stateCacheName = (root: string) => `levelbook ${new URL(root).pathname} state`;

/** Names of all editions' caches of the site at `root`. */
export async function editionCacheNames(root: string): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(prefixOf(root)));
}

/** Names of all caches of the site at `root`: its editions, and what outlives them. */
export async function cacheNamesOf(root: string): Promise<string[]> {
  return [...(await editionCacheNames(root)), stateCacheName(root)];
}

const HASH = 'x-levelbook-hash';
const WHY = 'x-levelbook-kept';

/** `listed`: part of the edition's lists, so always current. `read`: kept because it was read. */
export type WhyKept = 'listed' | 'read';

/** What is kept of a file. */
export type Kept = { response: Response; hash: string | null; why: WhyKept };

/** The files of one edition that are kept on this device. */
export class Store {
  readonly #cache: Cache;
  readonly #root: string;

  constructor(cache: Cache, root: string) {
    this.#cache = cache;
    this.#root = root;
  }

  async find(path: string): Promise<Kept | null> {
    const response = await this.#cache.match(addressOf(path, this.#root));
    if (!response) return null;
    const why = response.headers.get(WHY) === 'listed' ? 'listed' : 'read';
    return { response, hash: response.headers.get(HASH), why };
  }

  /**
   * Keeps a file. The response is made anew from its body: one that was redirected could not answer a navigation.
   * Rejects with `QuotaExceededError` where storage is full.
   */
  async put(path: string, body: BodyInit, about: { type: string; hash: string; why: WhyKept }) {
    const headers = { 'content-type': about.type, [HASH]: about.hash, [WHY]: about.why };
    await this.#cache.put(addressOf(path, this.#root), new Response(body, { headers }));
  }

  /** Takes a kept file over from another edition as it is, or as part of this edition's lists. */
  async take(path: string, kept: Kept, why: WhyKept = kept.why): Promise<void> {
    const type = kept.response.headers.get('content-type') ?? '';
    await this.put(path, await kept.response.blob(), { type, hash: kept.hash ?? '', why });
  }

  async remove(path: string): Promise<void> {
    await this.#cache.delete(addressOf(path, this.#root));
  }

  /** Paths of everything that is kept, oldest first. */
  async paths(): Promise<string[]> {
    const requests = await this.#cache.keys();
    return requests.flatMap((request) => pathInSite(request.url, this.#root) ?? []);
  }
}

/** Opens (and makes, where there is none) the store of an edition. */
export async function openStore(root: string, edition: string): Promise<Store> {
  return new Store(await caches.open(editionCacheName(root, edition)), root);
}
