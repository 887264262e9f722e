import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { runInThisContext } from 'node:vm';
import { INDEX_FOLDER } from '../../src/model/contracts/search-files.ts';
import { inOneIndex, type Corpus } from '../../src/model/search/corpus.ts';
import { SearchFailure } from '../../src/model/search/failure.ts';
import type { LoadBytes } from '../../src/model/search/load-bytes.ts';
import { Tiers } from '../../src/model/search/tiers.ts';
import { ENTRY_FILE, SCRIPT_FILE } from '../../src/pagefind-1.6/file-names.ts';
import {
  IndexReader,
  within,
  type PagefindClass,
} from '../../src/pagefind-1.6/read/index-reader.ts';
import type { IndexFile } from '../../src/pagefind-1.6/write/needed-files.ts';

export interface OpenedIndex {
  reader: IndexReader;
  /** Every path that was asked for, in order. */
  loaded: string[];
}

/** An index read by the same classes as in a browser. */
export async function openIndex(files: readonly IndexFile[], script: string): Promise<OpenedIndex> {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const loaded: string[] = [];
  const load: LoadBytes = (path) => {
    loaded.push(path);
    const content = byPath.get(path);
    return content
      ? Promise.resolve(new Uint8Array(content))
      : Promise.reject(new SearchFailure('missing', path));
  };
  const { PagefindInstance } = runInThisContext(`${script};levelbookPagefind`) as {
    PagefindInstance: PagefindClass;
  };
  return { reader: await IndexReader.open(PagefindInstance, load), loaded };
}

/** The index of a site on disk, read by the same classes as in a browser. */
export async function openIndexOf(site: string): Promise<OpenedIndex> {
  const folder = join(site, 'search-index');
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    names
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = file
          .slice(folder.length + 1)
          .split(sep)
          .join('/');
        return { path, content: await readFile(file) };
      }),
  );
  return openIndex(files, await readFile(join(folder, 'pagefind.js'), 'utf8'));
}

/** All that a built site has to be searched, as its page opens it: one index, or one for each framework. */
export async function openCorpusOf(site: string): Promise<Corpus> {
  const folder = join(site, INDEX_FOLDER);
  if (existsSync(join(folder, ENTRY_FILE))) return inOneIndex((await openIndexOf(site)).reader);
  const script = await readFile(join(folder, SCRIPT_FILE), 'utf8');
  const { PagefindInstance } = runInThisContext(`${script};levelbookPagefind`) as {
    PagefindInstance: PagefindClass;
  };
  const load = async (path: string) => new Uint8Array(await readFile(join(folder, path)));
  return new Tiers((name) => IndexReader.open(PagefindInstance, within(name, load)));
}
