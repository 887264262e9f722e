import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  INDEX_FOLDER,
  OVERVIEW_FILE,
  WORDS_FILE,
} from '../../../src/model/contracts/search-files.ts';
import { isFragmentFile, SCRIPT_FILE } from '../../../src/pagefind-1.6/file-names.ts';
import { makeIndex } from '../../../src/pagefind-1.6/write/make-index.ts';
import { readFragment } from '../../../src/pagefind-1.6/write/needed-files.ts';
import { encoded, totalBytes, twinsOf, writeInto } from './index-files.ts';
import { overviewOf, vocabularyOf } from './overview.ts';
import { requireKinds } from './require-kinds.ts';

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
  const twins = twinsOf(index);
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
