import { SearchFailure } from './failure.ts';

/** Loads a file of the index by its path within the index folder. Rejects with a `SearchFailure`. */
export type LoadBytes = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Reads a JSON file of the index. Throws a `SearchFailure` where it is none. */
export function parseJson(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new SearchFailure('damaged', path, error);
  }
}
