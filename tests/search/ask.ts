import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  INDEX_FOLDER,
  OVERVIEW_FILE,
  WORDS_FILE,
  type SearchOverview,
} from '../../src/model/contracts/search-files.ts';
import type { Knowledge } from '../../src/model/search/find-pages.ts';
import { frameworkHits } from '../../src/model/search/framework-hits.ts';
import type { Hit } from '../../src/model/search/hits.ts';
import { leastCoverage, loadGroups, withAtLeast } from '../../src/model/search/load-groups.ts';
import { synonymsSchema } from '../../src/model/synonyms.ts';
import { openCorpusOf } from './node-index.ts';

const FIRST_PAGES = 10;

/** Asks the index of a built site as the search page does: answers with the hits that come first. */
export async function askerOf(
  site: string,
  names: Knowledge['names'] & object,
): Promise<(query: string) => Promise<Hit[]>> {
  const corpus = await openCorpusOf(site);
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(site, INDEX_FOLDER, file), 'utf8'));
  const { frameworks } = read(OVERVIEW_FILE) as SearchOverview;
  const knowledge: Knowledge = {
    synonyms: synonymsSchema.parse(JSON.parse(readFileSync('content/synonyms.json', 'utf8'))),
    frameworks: new Set(Object.keys(frameworks)),
    vocabulary: read(WORDS_FILE) as string[],
    names,
  };
  return async (query) => {
    const answer = await corpus.ask({ query, selection: {}, exact: false }, knowledge);
    const { found } = answer;
    const { groups } = await loadGroups(answer.engine, found, 0, FIRST_PAGES);
    const named = found.isCode ? [] : frameworkHits(found.query, frameworks);
    return [...named, ...withAtLeast(groups, leastCoverage(groups))].flatMap(({ hits }) => hits);
  };
}
