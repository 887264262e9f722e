import type { SearchOverview } from '../../model/search/overview.ts';
import { SearchFailure } from './failure.ts';
import type { LoadBytes } from './index-bytes.ts';

/** Reads a JSON file of the index. Throws a `SearchFailure` where it is none. */
export function parseJson(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new SearchFailure('damaged', path, error);
  }
}

/** What stands beside Pagefind's own files; it needs no WebAssembly, so it is there before anyone searches. */
export interface IndexExtras {
  /** What there is to be found. */
  overview: () => Promise<SearchOverview>;
  /** The words of all pages, commonest first. */
  vocabulary: () => Promise<string[]>;
}

/** The extras of an index, each loaded when it is first asked for. */
export function indexExtras(load: LoadBytes): IndexExtras {
  const loaded = new Map<string, Promise<unknown>>();
  const once = (path: string) => {
    const known = loaded.get(path);
    if (known) return known;
    const value = load(path).then((bytes) => parseJson(path, bytes));
    loaded.set(path, value);
    value.catch(() => loaded.delete(path));
    return value;
  };
  return {
    overview: () => once('overview.json') as Promise<SearchOverview>,
    vocabulary: () => once('words.json') as Promise<string[]>,
  };
}
