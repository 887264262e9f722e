import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  INDEX_FOLDER,
  OVERVIEW_FILE,
  SITE_INDEX,
  unitIndex,
  UNITS_INDEX,
  WORDS_FILE,
  type SearchOverview,
} from '../../../src/model/contracts/search-files.ts';
import { SCRIPT_FILE, WASM_START } from '../../../src/pagefind-1.6/file-names.ts';
import {
  closeIndexing,
  indexEntries,
  type Entry,
} from '../../../src/pagefind-1.6/write/make-index.ts';
import type { PageToIndex } from '../../../src/pagefind-1.6/write/make-index.ts';
import { encoded, inFolder, twinsOf, writeInto } from './index-files.ts';
import { indexPart } from './index-part.ts';
import { addOverview, commonest, type WordCounts } from './overview.ts';
import { addWords, entryOf, type SearchRecord } from './search-record.ts';

/** A framework whose own index is in the site already. */
export interface IndexedUnit {
  id: string;
  /** What it is called, and what else. */
  titles: readonly string[];
  record: SearchRecord | null;
}

/**
 * Makes what a site of several frameworks has beside their own indexes: one of the pages that are about none, one that
 * finds frameworks, and what there is in all. Answers with the number of pages that are found.
 */
export async function linkIndex(
  siteDir: string,
  units: AsyncIterable<IndexedUnit> | Iterable<IndexedUnit>,
  pages: readonly PageToIndex[],
  language: string,
): Promise<{ pages: number }> {
  const folder = join(siteDir, INDEX_FOLDER);
  for (const part of [SITE_INDEX, UNITS_INDEX]) {
    await rm(join(folder, part), { recursive: true, force: true });
  }
  const overview: SearchOverview = { pages: 0, hits: 0, counts: {}, frameworks: {} };
  const counts: WordCounts = new Map();
  const told = (name: string, record: SearchRecord, titles: readonly string[]): Entry => {
    addOverview(overview, record.overview);
    addWords(counts, record);
    return entryOf(name, record, titles);
  };
  try {
    const site = await indexPart(SITE_INDEX, pages, language);
    async function* entries(): AsyncGenerator<Entry> {
      if (site) yield told(SITE_INDEX, site.record, []);
      for await (const { id, titles, record } of units) {
        if (record) yield told(unitIndex(id), record, titles);
      }
    }
    const { files, script } = await indexEntries(entries(), language);
    const isShared = ({ path }: { path: string }) => path.startsWith(WASM_START);
    const shared = [
      ...files.filter(isShared),
      ...inFolder(
        UNITS_INDEX,
        files.filter((file) => !isShared(file)),
      ),
      { path: OVERVIEW_FILE, content: encoded(JSON.stringify(overview)) },
      { path: WORDS_FILE, content: encoded(JSON.stringify(commonest(counts))) },
    ];
    await writeInto(siteDir, site?.files ?? []);
    await writeInto(folder, [
      { path: SCRIPT_FILE, content: encoded(script) },
      ...shared,
      ...twinsOf(shared),
    ]);
    return { pages: overview.pages };
  } finally {
    await closeIndexing();
  }
}
