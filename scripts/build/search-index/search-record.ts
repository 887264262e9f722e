import type { SearchOverview } from '../../../src/model/contracts/search-files.ts';
import type { Entry } from '../../../src/pagefind-1.6/write/make-index.ts';
import { FRAMEWORK_FACET } from '../../../src/model/search/facets.ts';
import type { IndexedPage } from '../../../src/model/search/indexed-page.ts';
import { foldWord, shapesOf, wordsOf } from '../../../src/model/search/words.ts';
import { overviewOf, type WordCounts } from './overview.ts';

/** What linking needs to know of an index: what it holds, without the pages. Plain and small. */
export interface SearchRecord {
  overview: SearchOverview;
  /** The values that its pages have in each facet but that of frameworks. */
  facets: Record<string, string[]>;
  /** Its distinct words, by how often they are there: those at 0 once, at 1 up to three times, at 2 up to seven, … */
  words: string[];
}

/** All values in all facets but the one that names the framework: that one is opened without being looked for. */
function facetsOf(pages: readonly IndexedPage[]): Record<string, string[]> {
  const facets = new Map<string, Set<string>>();
  for (const page of pages) {
    for (const [facet, values] of Object.entries(page.facets)) {
      if (facet === FRAMEWORK_FACET) continue;
      const known = facets.get(facet) ?? new Set();
      facets.set(facet, known);
      for (const value of values) known.add(value);
    }
  }
  return Object.fromEntries([...facets].map(([facet, values]) => [facet, [...values].sort()]));
}

/** A word without what stands around it, as Pagefind needs it to know its parts: `skip-tracing`, `7.1`, `C++`. */
function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, '');
}

/** The record of an index with these pages. */
export function searchRecord(pages: readonly IndexedPage[]): SearchRecord {
  const counts = new Map<string, number>();
  for (const { content } of pages) {
    for (const word of wordsOf(content).map(bare)) {
      if (foldWord(word) !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const words: string[][] = [];
  for (const [word, count] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const often = Math.floor(Math.log2(count));
    while (words.length <= often) words.push([]);
    words[often]?.push(word);
  }
  return {
    overview: overviewOf(pages),
    facets: facetsOf(pages),
    words: words.map((some) => some.join(' ')),
  };
}

/** A title tells more of what a framework is about than words in it. */
const WEIGHT_OF_TITLE = 6;

/** An index as it is found by its words: each as many times as it weighs, and those of its titles more. */
export function entryOf(
  name: string,
  { words, facets }: SearchRecord,
  titles: readonly string[],
): Entry {
  const weighed = words.map((some, often) => `${some} `.repeat(often + 1));
  const titled = titles.map((title) => `${title}. `.repeat(WEIGHT_OF_TITLE));
  return { name, words: [...titled, ...weighed].join(' '), facets };
}

/** Adds a record's words, in whatever form, to how often there are any. */
export function addWords(counts: WordCounts, { words }: SearchRecord): void {
  words.forEach((some, often) => {
    for (const word of some.split(' ').flatMap((one) => [...new Set(shapesOf(one))])) {
      counts.set(word, (counts.get(word) ?? 0) + 2 ** often);
    }
  });
}
