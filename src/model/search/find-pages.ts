import type { SynonymGroup } from '../synonyms.ts';
import { pagefindFilters, type PagefindFilters, type Selection } from './facets.ts';
import type { IndexedPage } from './indexed-page.ts';
import type { Match, Wording } from './judgement.ts';
import { readQuery, type Query } from './query.ts';
import type { SearchRequest } from './request.ts';
import { rewordings, type Rewording } from './rewordings.ts';
import { foldWord, termsOf } from './words.ts';

/** What the index answers; how its bytes are loaded is its own affair. */
export interface SearchEngine {
  /** Pages for a text (null: all), best first, with the positions of the words that matched. Rejects where the index can't be read. */
  find(
    text: string | null,
    filters: PagefindFilters,
  ): Promise<{ id: string; score: number; positions: number[] }[]>;
  /** How many pages of those that `find` would answer have which value in which facet. */
  countPages(
    text: string | null,
    filters: PagefindFilters,
  ): Promise<Record<string, Record<string, number>>>;
  /** One page that was found. */
  page(id: string): Promise<IndexedPage>;
}

/** A page that was found, and where its words are. */
export interface FoundPage {
  id: string;
  matches: Match[];
  rank: number;
}

/** A search whose pages are known, but not loaded yet. */
export interface Found {
  query: Query;
  selection: Selection;
  wordings: Wording[];
  /** Synonyms that something was found for, or would be looked for were the request not exact. */
  rewordings: Rewording[];
  pages: FoundPage[];
}

const MOST_REWORDINGS = 4;
const SYNONYM_WEIGHT = 0.9;
const NEAR_SYNONYM_WEIGHT = 0.7;
/** An abbreviation in the synonyms is one word of at most so many letters. */
const LONGEST_ABBREVIATION = 5;

function abbreviationsIn(groups: readonly SynonymGroup[]): Set<string> {
  return new Set(
    groups
      .flatMap(({ terms }) => terms)
      .filter((term) => /^\p{Lu}[\p{L}\p{N}]*\p{Lu}/u.test(term))
      .map(foldWord)
      .filter((term) => term.length <= LONGEST_ABBREVIATION),
  );
}

function wordingsOf(query: Query, reworded: Rewording[], abbreviations: Set<string>): Wording[] {
  if (query.text === null) return [];
  const written: Wording = {
    text: query.text,
    terms: termsOf(query.text),
    wholeWords: abbreviations,
    weight: 1,
    needsAll: false,
  };
  return [
    written,
    ...reworded.map(({ query: text, near }) => ({
      text,
      terms: termsOf(text),
      wholeWords: abbreviations,
      weight: near ? NEAR_SYNONYM_WEIGHT : SYNONYM_WEIGHT,
      needsAll: true,
    })),
  ];
}

/** The selection of a request, with the occupation that its query names. */
export function selectionOf(query: Query, selection: Selection): Selection {
  return query.soc === null ? selection : { ...selection, occupation: [query.soc] };
}

/** Finds the pages for a request: as written, and with each synonym. Rejects where the index can't be read. */
export async function findPages(
  engine: SearchEngine,
  request: SearchRequest,
  groups: readonly SynonymGroup[],
): Promise<Found> {
  const query = readQuery(request.query);
  const selection = selectionOf(query, request.selection);
  const hasSynonyms = query.text !== null && query.code === null && !query.text.startsWith('"');
  const reworded = hasSynonyms
    ? rewordings(query.text ?? '', groups).slice(0, MOST_REWORDINGS)
    : [];
  const wordings = wordingsOf(query, request.exact ? [] : reworded, abbreviationsIn(groups));
  const filters = pagefindFilters(selection);
  const pages = new Map<string, FoundPage>();
  if (wordings.length === 0) {
    for (const { id } of await engine.find(null, filters)) {
      pages.set(id, { id, matches: [], rank: 0 });
    }
  }
  const answers = await Promise.all(wordings.map(({ text }) => engine.find(text, filters)));
  answers.forEach((found, index) => {
    const wording = wordings[index];
    const topScore = Math.max(...found.map(({ score }) => score), Number.MIN_VALUE);
    if (!wording) return;
    for (const { id, score, positions } of found) {
      const known = pages.get(id) ?? { id, matches: [], rank: 0 };
      known.matches.push({ wording, positions });
      known.rank = Math.max(known.rank, (score / topScore) * wording.weight);
      pages.set(id, known);
    }
  });
  return {
    query,
    selection,
    wordings,
    rewordings: reworded.filter((_, index) => request.exact || answers[index + 1]?.length !== 0),
    pages: [...pages.values()].sort((one, other) => other.rank - one.rank),
  };
}
