import { gunzipSync } from 'node:zlib';
import type { IndexedPage } from '../../../src/model/search/indexed-page.ts';

/** A file of the index, its path within the index folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What every packed file of Pagefind begins with, once unpacked. */
export const SIGNATURE = 'pagefind_dcd';

/** Files that Pagefind adds for its own user interfaces, and wasm builds for languages that no page is in. */
function isNeeded(path: string, wasms: ReadonlySet<string>): boolean {
  return (
    path === 'pagefind-entry.json' ||
    /\.(pf_meta|pf_index|pf_filter|pf_fragment)$/u.test(path) ||
    wasms.has(path)
  );
}

/** Of all that Pagefind makes, the files that a search loads, sorted by path. Throws where the entry file is missing. */
export function neededFiles(files: readonly IndexFile[]): IndexFile[] {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('Pagefind made no pagefind-entry.json.');
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
  return JSON.parse(text.slice(SIGNATURE.length)) as IndexedPage;
}
