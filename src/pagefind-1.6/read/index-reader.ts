import type { Selection } from '../../model/search/facets.ts';
import { asFailure, SearchFailure } from '../../model/search/failure.ts';
import type { SearchEngine } from '../../model/search/find-pages.ts';
import type { IndexedPage } from '../../model/search/indexed-page.ts';
import { parseJson, type LoadBytes } from '../../model/search/load-bytes.ts';
import { SIGNATURE, WASM_START } from '../file-names.ts';
import { pagefindFilters, type PagefindFilters } from '../filters.ts';
import { pageOfFragment, type Fragment } from '../fragment.ts';

/** What is used of Pagefind's class, as `../write/patch-script.ts` makes sure that it is there. */
interface PagefindInstance {
  init(language: string, options: { load_wasm: boolean }): Promise<void>;
  search(
    text: string | null,
    options: { filters: PagefindFilters },
  ): Promise<{
    results: {
      id: string;
      score: number;
      words: number[];
      data: () => Promise<Fragment>;
    }[];
    filters: Record<string, Record<string, number>>;
  }>;
  wasm: unknown;
  loadWasm(language: string): Promise<void>;
  throttledFetch(address: string): Promise<Pick<Response, 'json' | 'arrayBuffer'>>;
}
export type PagefindClass = new (options: {
  basePath: string;
  primary: boolean;
  metaCacheTag: string;
}) => PagefindInstance;

/** Stands before each path that Pagefind asks for; the loader knows where the index really is. */
const BASE = 'index:/';

async function unpack(path: string, packed: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  let bytes: ArrayBuffer;
  try {
    bytes = await new Response(stream).arrayBuffer();
  } catch (error) {
    throw new SearchFailure('damaged', path, error);
  }
  const start = new TextDecoder().decode(bytes.slice(0, SIGNATURE.length));
  if (start !== SIGNATURE) throw new SearchFailure('damaged', path);
  return bytes;
}

/** Throws where the browser, or who administers it, refuses WebAssembly. */
function requireWasm(): void {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch (error) {
    throw new SearchFailure('no-wasm', null, error);
  }
}

/** Loads the files of an index within a folder; what all indexes share stands beside the folders. */
export function within(folder: string, load: LoadBytes): LoadBytes {
  return (path) => load(path.startsWith(WASM_START) ? path : `${folder}/${path}`);
}

/** The program of each class: it is one for all indexes, which may be opened at once. */
const programs = new WeakMap<PagefindClass, Promise<void>>();

function onceForAll(Pagefind: PagefindClass, start: () => Promise<void>): Promise<void> {
  const known = programs.get(Pagefind);
  if (known) return known;
  const starting = start();
  programs.set(Pagefind, starting);
  starting.catch(() => programs.delete(Pagefind));
  return starting;
}

/** An index: Pagefind, with bytes that come through our loader. */
export class IndexReader implements SearchEngine {
  readonly #load: LoadBytes;
  readonly #pagefind: PagefindInstance;
  readonly #pages = new Map<string, () => Promise<Fragment>>();
  /** Pagefind goes on without an index file that it can't load; here that is a failure. */
  readonly #failures: SearchFailure[] = [];

  private constructor(Pagefind: PagefindClass, load: LoadBytes) {
    this.#load = load;
    this.#pagefind = new Pagefind({ basePath: BASE, primary: true, metaCacheTag: '' });
    const loadWasm = this.#pagefind.loadWasm.bind(this.#pagefind);
    this.#pagefind.loadWasm = (language) =>
      onceForAll(Pagefind, async () => {
        await loadWasm(language);
        // Pagefind goes on without it.
        if (!this.#pagefind.wasm) throw asFailure(this.#failures.at(-1));
      });
    this.#pagefind.throttledFetch = (address) => this.#answer(address);
  }

  /** Opens the index. Rejects with a `SearchFailure`. */
  static async open(Pagefind: PagefindClass, load: LoadBytes): Promise<IndexReader> {
    requireWasm();
    const reader = new IndexReader(Pagefind, load);
    await reader.#watched(() => reader.#pagefind.init('en', { load_wasm: true }));
    return reader;
  }

  async find(text: string | null, selection: Selection) {
    const filters = pagefindFilters(selection);
    const { results } = await this.#watched(() => this.#pagefind.search(text, { filters }));
    for (const { id, data } of results) this.#pages.set(id, data);
    return results.map(({ id, score, words }) => ({ id, score, positions: words }));
  }

  async countPages(text: string | null, selection: Selection, facets: readonly string[]) {
    const filters = pagefindFilters(selection);
    return this.#watched(async () => {
      // Pagefind counts the values of those filters alone that it has loaded, and loads what is asked for.
      await Promise.all(
        facets.map((facet) => this.#pagefind.search(null, { filters: { [facet]: { any: [''] } } })),
      );
      return (await this.#pagefind.search(text, { filters })).filters;
    });
  }

  async page(id: string): Promise<IndexedPage> {
    const load = this.#pages.get(id);
    if (!load) throw new SearchFailure('unknown', id);
    try {
      return pageOfFragment(await load());
    } catch (error) {
      throw asFailure(error);
    }
  }

  async #answer(address: string) {
    const path = address.slice(BASE.length).replace(/\?.*$/su, '');
    try {
      const bytes = await this.#load(path);
      if (path.endsWith('.json')) {
        const value = parseJson(path, bytes);
        return {
          json: () => Promise.resolve(value),
          arrayBuffer: () => Promise.reject(new TypeError()),
        };
      }
      const unpacked = await unpack(path, bytes);
      return {
        json: () => Promise.reject(new TypeError()),
        arrayBuffer: () => Promise.resolve(unpacked),
      };
    } catch (error) {
      this.#failures.push(asFailure(error));
      throw error;
    }
  }

  /** Does something with Pagefind, and rejects with the first failure to load that happened meanwhile. */
  async #watched<Value>(act: () => Promise<Value>): Promise<Value> {
    const before = this.#failures.length;
    let value: Value;
    try {
      value = await act();
    } catch (error) {
      throw this.#failures[before] ?? asFailure(error);
    }
    const failure = this.#failures[before];
    if (failure) throw failure;
    return value;
  }
}
