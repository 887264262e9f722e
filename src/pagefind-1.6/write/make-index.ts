import { resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import { SCRIPT_FILE } from '../file-names.ts';
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

/**
 * Makes the index of a folder's pages: the files that a search loads, and the script that reads them.
 * Throws an error that says what to do where Pagefind fails, or is not the version that was adapted.
 */
export async function makeIndex(
  siteDir: string,
  language = 'en',
): Promise<{ files: IndexFile[]; script: string }> {
  const { index, errors } = await createIndex({
    keepIndexUrl: true,
    includeCharacters: WORD_CHARACTERS,
    forceLanguage: language,
  });
  requireNoErrors(errors, 'starting');
  if (!index) throw new Error('Pagefind did not start.');
  try {
    const added = await index.addDirectory({ path: resolve(siteDir), glob: '**/*.html' });
    requireNoErrors(added.errors, 'reading the pages');
    const made = await index.getFiles();
    requireNoErrors(made.errors, 'making the index');
    const module = made.files.find(({ path }) => path === SCRIPT_FILE);
    if (!module) throw new Error(`Pagefind made no ${SCRIPT_FILE}.`);
    return {
      files: withSmallerChunks(neededFiles(made.files)),
      script: await patchScript(new TextDecoder().decode(module.content)),
    };
  } finally {
    await index.deleteIndex();
    await close();
  }
}
