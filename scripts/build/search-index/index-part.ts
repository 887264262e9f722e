import { INDEX_FOLDER } from '../../../src/model/contracts/search-files.ts';
import { isFragmentFile, WASM_START } from '../../../src/pagefind-1.6/file-names.ts';
import {
  indexPages,
  isMarked,
  type PageToIndex,
} from '../../../src/pagefind-1.6/write/make-index.ts';
import { readFragment, type IndexFile } from '../../../src/pagefind-1.6/write/needed-files.ts';
import { inFolder, twinsOf } from './index-files.ts';
import { requireKinds } from './require-kinds.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';

/** The index of a part of a site: its files, by their paths in the site, and what linking needs to know of them. */
export interface IndexedPart {
  files: IndexFile[];
  record: SearchRecord;
}

/**
 * Makes the index of those of a part's pages that are marked to be found, in a folder of its own; null where none is.
 * What all indexes share is not in it. Throws where Pagefind fails, or a page has no kind.
 */
export async function indexPart(
  folder: string,
  pages: readonly PageToIndex[],
  language: string,
): Promise<IndexedPart | null> {
  const marked = pages.filter(({ html }) => isMarked(html));
  if (marked.length === 0) return null;
  const made = await indexPages(marked, language);
  const read = made
    .filter(({ path }) => isFragmentFile(path))
    .map(readFragment)
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  requireKinds(read);
  const own = inFolder(
    folder,
    made.filter(({ path }) => !path.startsWith(WASM_START)),
  );
  return {
    files: inFolder(INDEX_FOLDER, [...own, ...twinsOf(own)]),
    record: searchRecord(read),
  };
}
