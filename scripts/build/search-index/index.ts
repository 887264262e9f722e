import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexedPage } from '../../../src/model/search/indexed-page.ts';
import { fileTwin, fileTwinPath } from './file-twin.ts';
import { overviewOf, vocabularyOf } from './overview.ts';
import { neededFiles, readFragment, type IndexFile } from './pagefind-files.ts';
import { patchPagefind } from './patch-pagefind.ts';
import { withSmallerChunks } from './smaller-chunks.ts';

/** The folder of the index within the site. Its name is no page's name, with or without ".html". */
const INDEX_FOLDER = 'search-index';

/**
 * Characters that make a word another word: C++, C#. Dots, hyphens and slashes stay out: with them, "accounts." would be
 * no form of "account"; without them, `43-3011.00` and `EM-03` are one word both in the index and in a query.
 */
const WORD_CHARACTERS = '+#';

export interface IndexSummary {
  /** Pages in the index. */
  pages: number;
  files: number;
  /** What pages served over http may load, without the script. */
  indexBytes: number;
  /** The same for pages opened from `file://`. */
  fileTwinBytes: number;
  scriptBytes: number;
}

function requireNoErrors(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed while ${doing}: ${errors.join('; ')}`);
}

async function makeIndex(siteDir: string): Promise<{ pages: number; files: IndexFile[] }> {
  const { index, errors } = await createIndex({
    keepIndexUrl: true,
    includeCharacters: WORD_CHARACTERS,
    forceLanguage: 'en',
  });
  requireNoErrors(errors, 'starting');
  if (!index) throw new Error('Pagefind did not start.');
  try {
    const added = await index.addDirectory({ path: resolve(siteDir), glob: '**/*.html' });
    requireNoErrors(added.errors, 'reading the pages');
    const made = await index.getFiles();
    requireNoErrors(made.errors, 'making the index');
    return { pages: added.page_count, files: made.files };
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** Where no page at all is marked for the index, Pagefind takes all of them, whole. */
function requireKinds(pages: readonly IndexedPage[]): void {
  const unmarked = pages.filter(({ filters }) => filters['kind'] === undefined);
  if (pages.length === 0 || unmarked.length > 0) {
    const names = unmarked.slice(0, 3).map(({ url }) => url);
    throw new Error(
      'The search index holds pages without the facet "kind", or none: each page to be found needs ' +
        `data-pagefind-body and that facet (${names.join(', ')}${unmarked.length > 3 ? ', …' : ''}).`,
    );
  }
}

function jsonFile(path: string, value: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(value)) };
}

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
 * Throws an error that says what to do where Pagefind fails, or is not the version that was adapted.
 */
export async function indexSite(
  siteDir: string,
  onProgress: (message: string) => void = () => undefined,
): Promise<IndexSummary> {
  onProgress('index pages');
  const made = await makeIndex(siteDir);
  const pagefind = withSmallerChunks(neededFiles(made.files));
  const pages = pagefind
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(readFragment)
    .sort((one, other) => (one.url < other.url ? -1 : 1));
  requireKinds(pages);
  const index = [
    ...pagefind,
    jsonFile('overview.json', overviewOf(pages)),
    jsonFile('words.json', vocabularyOf(pages)),
  ];
  const module = made.files.find(({ path }) => path === 'pagefind.js');
  if (!module) throw new Error('Pagefind made no pagefind.js.');
  const script = {
    path: 'pagefind.js',
    content: new TextEncoder().encode(
      await patchPagefind(new TextDecoder().decode(module.content)),
    ),
  };
  const twins = index.map(({ path, content }) => ({
    path: fileTwinPath(path),
    content: new TextEncoder().encode(fileTwin(content)),
  }));
  onProgress(`write index of ${pages.length} pages`);
  const folder = join(siteDir, INDEX_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await writeInto(folder, [script, ...index, ...twins]);
  return {
    pages: pages.length,
    files: 1 + index.length + twins.length,
    indexBytes: totalBytes(index),
    fileTwinBytes: totalBytes(twins),
    scriptBytes: script.content.length,
  };
}
