import { gunzipSync } from 'node:zlib';
import type { IndexedPage } from '../../model/search/indexed-page.ts';
import { ENTRY_FILE, isNamedByContent, SIGNATURE } from '../file-names.ts';
import { pageOfFragment, type Fragment } from '../fragment.ts';

/** A file of the index, its path within the index folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Files that Pagefind adds for its own user interfaces, and wasm builds for languages that no page is in. */
function isNeeded(path: string, wasms: ReadonlySet<string>): boolean {
  return path === ENTRY_FILE || isNamedByContent(path) || wasms.has(path);
}

/** Of all that Pagefind makes, the files that a search loads, sorted by path. Throws where the entry file is missing. */
export function neededFiles(files: readonly IndexFile[]): IndexFile[] {
  const entry = files.find(({ path }) => path === ENTRY_FILE);
  if (!entry) throw new Error('Pagefind made no entry file.');
  const { languages } = JSON.parse(new TextDecoder().decode(entry.content)) as {
    languages: Record<string, { wasm?: string | null }>;
  };
  const wasms = new Set(
    Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`),
  );
  return files
    .filter(({ path }) => isNeeded(path, wasms))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The page in a `.pf_fragment` file: gzip over a signature and JSON. */
export function readFragment({ path, content }: IndexFile): IndexedPage {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw new Error(`${path} is no fragment of Pagefind 1.6.`);
  return pageOfFragment(JSON.parse(text.slice(SIGNATURE.length)) as Fragment);
}
