import { countFacets } from '../../../src/model/search/counts.ts';
import { hitsWithoutQuery } from '../../../src/model/search/hits.ts';
import type { IndexedPage } from '../../../src/model/search/indexed-page.ts';
import type { SearchOverview } from '../../../src/model/search/overview.ts';
import { foldWord, wordsOf } from '../../../src/model/search/words.ts';

/** What the search page shows before anyone types: how much there is of everything. */
export function overviewOf(pages: readonly IndexedPage[]): SearchOverview {
  const hits = pages.flatMap((page) => hitsWithoutQuery(page).map(({ facets }) => facets));
  const occupations = new Map<string, string>();
  for (const { filters } of pages) {
    const title = filters['occupation-title']?.[0];
    for (const soc of filters['occupation'] ?? []) {
      occupations.set(soc, title ?? occupations.get(soc) ?? soc);
    }
  }
  return {
    pages: pages.length,
    hits: hits.length,
    counts: countFacets(hits, {}),
    occupations: Object.fromEntries(
      [...occupations].sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  };
}

/** Enough to find what was meant, few enough to load when nothing was found. */
const MOST_WORDS = 3000;

/** The words of the pages, commonest first: what a misspelt word may have been meant to be. */
export function vocabularyOf(pages: readonly IndexedPage[]): string[] {
  const counts = new Map<string, number>();
  for (const { content } of pages) {
    for (const word of wordsOf(content).map(foldWord)) {
      if (/^\p{L}{3,30}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([one, often], [other, times]) => times - often || (one < other ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}
