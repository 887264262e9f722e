import { MOST_WORDS, type SearchOverview } from '../../../src/model/contracts/search-files.ts';
import { countFacets } from '../../../src/model/search/counts.ts';
import { FRAMEWORK_FACET } from '../../../src/model/search/facets.ts';
import { hitsWithoutQuery } from '../../../src/model/search/hits.ts';
import type { IndexedPage } from '../../../src/model/search/indexed-page.ts';
import { shapesOf, wordsOf } from '../../../src/model/search/words.ts';

/** What the search page shows before anyone types: how much there is of everything. */
export function overviewOf(pages: readonly IndexedPage[]): SearchOverview {
  const hits = pages.flatMap((page) => hitsWithoutQuery(page).map(({ facets }) => facets));
  const frameworks = new Map<string, SearchOverview['frameworks'][string]>();
  for (const { facets, framework } of pages) {
    const [id] = facets[FRAMEWORK_FACET] ?? [];
    if (id !== undefined && framework) frameworks.set(id, framework);
  }
  return {
    pages: pages.length,
    hits: hits.length,
    counts: countFacets(hits, {}),
    frameworks: Object.fromEntries(
      [...frameworks].sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  };
}

/** How often there are words. */
export type WordCounts = Map<string, number>;

/** The words of the pages and what they are made of, commonest first. */
export function vocabularyOf(pages: readonly IndexedPage[]): string[] {
  const counts: WordCounts = new Map();
  for (const { content } of pages) {
    for (const word of wordsOf(content).flatMap((one) => [...new Set(shapesOf(one))])) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return commonest(counts);
}

/** Of counted words those that are worth a list, commonest first. */
export function commonest(counts: WordCounts): string[] {
  return [...counts]
    .filter(([word]) => /^\p{L}{3,30}$/u.test(word))
    .sort(([one, often], [other, times]) => times - often || (one < other ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}

/** What there is in several indexes together. */
export function addOverview(all: SearchOverview, one: SearchOverview): void {
  all.pages += one.pages;
  all.hits += one.hits;
  for (const [facet, values] of Object.entries(one.counts)) {
    const counts = (all.counts[facet] ??= {});
    for (const [value, count] of Object.entries(values)) {
      counts[value] = (counts[value] ?? 0) + count;
    }
  }
  Object.assign(all.frameworks, one.frameworks);
}
