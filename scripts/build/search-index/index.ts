import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  INDEX_FOLDER,
  OVERVIEW_FILE,
  twinPath,
  twinScript,
  WORDS_FILE,
} from '../../../src/model/contracts/search-files.ts';
import { KIND_FACET } from '../../../src/model/search/facets.ts';
import type { IndexedPage } from '../../../src/model/search/indexed-page.ts';
import { isFragmentFile, SCRIPT_FILE } from '../../../src/pagefind-1.6/file-names.ts';
import { makeIndex } from '../../../src/pagefind-1.6/write/make-index.ts';
import { readFragment, type IndexFile } from '../../../src/pagefind-1.6/write/needed-files.ts';
import { overviewOf, vocabularyOf } from './overview.ts';

export interface IndexSummary {
  /** Pages in the index. */
  pages: number;
  files: number;
  /** What pages served over http may load, without the script. */
  indexBytes: number;
  /** The same for pages opened from `file://`. */
  twinBytes: number;
  scriptBytes: number;
}

/** Where no page at all is marked for the index, Pagefind takes all of them, whole. */
function requireKinds(pages: readonly IndexedPage[]): void {
  const unmarked = pages.filter(({ facets }) => facets[KIND_FACET] === undefined);
  if (pages.length === 0 || unmarked.length > 0) {
    const names = unmarked.slice(0, 3).map(({ path }) => path);
    throw new Error(
      `The search index holds pages without the facet "${KIND_FACET}", or none: each page to be found needs ` +
        `data-pagefind-body and that facet (${names.join(', ')}${unmarked.length > 3 ? ', …' : ''}).`,
    );
  }
}

const encoded = (text: string) => new TextEncoder().encode(text);

async function writeInto(folder: string, files: readonly IndexFile[]): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const one of folders) await mkdir(one, { recursive: true });
  for (const { path, content } of files) await writeFile(join(folder, path), content);
}

function totalBytes(files: readonly IndexFile[]): number {
  return files.reduce((sum, { content }) => sum + content.length, 0);
}

/**
 * Makes the search index of a built site and writes it into the site, for pages over http and for pages from `file://`.
 * Throws an error that says what to do where that can't be done.
 */
export async function indexSite(
  siteDir: string,
  onProgress: (message: string) => void = () => undefined,
  language = 'en',
): Promise<IndexSummary> {
  onProgress('index pages');
  const { files, script } = await makeIndex(siteDir, language);
  const pages = files
    .filter(({ path }) => isFragmentFile(path))
    .map(readFragment)
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  requireKinds(pages);
  const index = [
    ...files,
    { path: OVERVIEW_FILE, content: encoded(JSON.stringify(overviewOf(pages))) },
    { path: WORDS_FILE, content: encoded(JSON.stringify(vocabularyOf(pages))) },
  ];
  const twins = index.map(({ path, content }) => ({
    path: twinPath(path),
    content: encoded(twinScript(Buffer.from(content).toString('base64'))),
  }));
  onProgress(`write index of ${pages.length} pages`);
  const folder = join(siteDir, INDEX_FOLDER);
  await rm(folder, { recursive: true, force: true });
  const scriptFile = { path: SCRIPT_FILE, content: encoded(script) };
  await writeInto(folder, [scriptFile, ...index, ...twins]);
  return {
    pages: pages.length,
    files: 1 + index.length + twins.length,
    indexBytes: totalBytes(index),
    twinBytes: totalBytes(twins),
    scriptBytes: scriptFile.content.length,
  };
}
