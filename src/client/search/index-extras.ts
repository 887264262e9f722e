import {
  OVERVIEW_FILE,
  WORDS_FILE,
  type SearchOverview,
} from '../../model/contracts/search-files.ts';
import { parseJson, type LoadBytes } from '../../model/search/load-bytes.ts';

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
    overview: () => once(OVERVIEW_FILE) as Promise<SearchOverview>,
    vocabulary: () => once(WORDS_FILE) as Promise<string[]>,
  };
}
