import { resolve } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { SCRIPT_FILE } from '../file-names.ts';
import { namedByEntry } from './named-entries.ts';
import { neededFiles, type IndexFile } from './needed-files.ts';
import { patchScript } from './patch-script.ts';
import { withSmallerChunks } from './smaller-chunks.ts';

/**
 * Characters that make a word another word: C++, C#. Dots, hyphens and slashes stay out: with them, "accounts." would be
 * no form of "account"; without them, `43-3011.00` and `EM-03` are one word both in the index and in a query.
 */
const WORD_CHARACTERS = '+#';

function requireNoErrors(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed while ${doing}: ${errors.join('; ')}`);
}

/** The files of an index, and the script that reads every index. */
interface MadeIndex {
  files: IndexFile[];
  script: string;
}

/** Has an index made of what is put into it. Pagefind keeps running for the next one, until `closeIndexing`. */
async function make(
  language: string,
  fill: (index: PagefindIndex) => Promise<readonly string[]>,
): Promise<{ files: IndexFile[]; module: string }> {
  const { index, errors } = await createIndex({
    keepIndexUrl: true,
    includeCharacters: WORD_CHARACTERS,
    forceLanguage: language,
  });
  requireNoErrors(errors, 'starting');
  if (!index) throw new Error('Pagefind did not start.');
  try {
    requireNoErrors(await fill(index), 'reading the pages');
    const made = await index.getFiles();
    requireNoErrors(made.errors, 'making the index');
    const module = made.files.find(({ path }) => path === SCRIPT_FILE);
    if (!module) throw new Error(`Pagefind made no ${SCRIPT_FILE}.`);
    return {
      files: neededFiles(made.files),
      module: new TextDecoder().decode(module.content),
    };
  } finally {
    await index.deleteIndex();
  }
}

/** Ends Pagefind, after the last index. */
export async function closeIndexing(): Promise<void> {
  await close();
}

/**
 * Makes the index of a folder's pages: the files that a search loads, and the script that reads them.
 * Throws an error that says what to do where Pagefind fails, or is not the version that was adapted.
 */
export async function makeIndex(siteDir: string, language = 'en'): Promise<MadeIndex> {
  try {
    const { files, module } = await make(language, async (index) => {
      const added = await index.addDirectory({ path: resolve(siteDir), glob: '**/*.html' });
      return added.errors;
    });
    return { files: withSmallerChunks(files), script: await patchScript(module) };
  } finally {
    await closeIndexing();
  }
}

/** A page to be put into an index: its path from the site's root. */
export interface PageToIndex {
  path: string;
  html: string;
}

/** Whether a page is marked to be found. Where no page is, Pagefind would take all of them, whole. */
export function isMarked(html: string): boolean {
  return html.includes(' data-pagefind-body');
}

/** Makes an index of pages that are in memory. */
export async function indexPages(
  pages: readonly PageToIndex[],
  language = 'en',
): Promise<IndexFile[]> {
  const { files } = await make(language, async (index) => {
    const errors: string[] = [];
    for (const { path, html } of pages) {
      // The address is worked out of the path, as it is for a folder’s pages.
      const added = await index.addHTMLFile({ sourcePath: path, content: html });
      errors.push(...added.errors);
    }
    return errors;
  });
  return withSmallerChunks(files);
}

/** Something to be found by its words alone; no page stands behind it. */
export interface Entry {
  name: string;
  words: string;
  facets: Record<string, string[]>;
}

/** Makes an index of entries, whose answers are their names, and the script that reads every index. */
export async function indexEntries(
  entries: AsyncIterable<Entry> | Iterable<Entry>,
  language = 'en',
): Promise<MadeIndex> {
  const { files, module } = await make(language, async (index) => {
    const errors: string[] = [];
    for await (const { name, words, facets } of entries) {
      const added = await index.addCustomRecord({
        url: name,
        content: words,
        language,
        filters: facets,
      });
      errors.push(...added.errors);
    }
    return errors;
  });
  return { files: withSmallerChunks(namedByEntry(files)), script: await patchScript(module) };
}
