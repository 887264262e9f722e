import type { Synonyms } from '../synonyms.ts';
import { MOST_WORDS } from '../contracts/search-files.ts';
import { codeKey, codeSpellings } from './codes.ts';
import { corrected, type Correction } from './corrections.ts';
import { FRAMEWORK_FACET, isEmptySelection, type Selection } from './facets.ts';
import type { IndexedPage } from './indexed-page.ts';
import type { Match } from './judgement.ts';
import { readQuery, type Query } from './query.ts';
import type { SearchRequest } from './request.ts';
import { comparable, rewordings, type Rewording } from './rewordings.ts';
import { withoutStopWords } from './stop-words.ts';
import {
  abbreviationsIn,
  coverage,
  reworded,
  tellingOf,
  written,
  writtenCode,
  type Wording,
} from './wordings.ts';
import { closeness, SAME_STEM, termsOf } from './words.ts';

/** A page for a text, with the positions of the words that matched. */
export interface FoundForText {
  id: string;
  score: number;
  positions: number[];
}

/** What the index answers; how its bytes are loaded is its own affair. */
export interface SearchEngine {
  /** Pages that have all words of a text (null: all pages), best first. Rejects where the index can't be read. */
  find(text: string | null, selection: Selection): Promise<FoundForText[]>;
  /** How many pages of those that `find` would answer have which value in which of these facets. */
  countPages(
    text: string | null,
    selection: Selection,
    facets: readonly string[],
  ): Promise<Record<string, Record<string, number>>>;
  /** One page that was found. */
  page(id: string): Promise<IndexedPage>;
}

/** What is known beside the index. */
export interface Knowledge {
  synonyms: readonly Synonyms[];
  /** The ids of the site's frameworks. */
  frameworks?: ReadonlySet<string>;
  /** Other names of whole queries: "level 2" is the second of the levels. */
  names?: ReadonlyMap<string, readonly string[]>;
  /** The words of the site, commonest first; empty where they are not known. */
  vocabulary?: readonly string[];
}

/** A page that was found, and where its words are. */
export interface FoundPage {
  id: string;
  matches: Match[];
  rank: number;
  /** How much of the query it has, at best, 0 to 1. */
  coverage: number;
}

/** A search whose pages are known, but not loaded yet. */
export interface Found {
  query: Query;
  /** The query as a code of a statement; null where there is no text that could be one. */
  code: string | null;
  /** Whether some page has that code. */
  isCode: boolean;
  selection: Selection;
  wordings: Wording[];
  /** Synonyms that something was found for, or would be looked for were the request not exact. */
  rewordings: Rewording[];
  /** Words that no page has, with those that were looked for in their place. */
  corrections: Correction[];
  pages: FoundPage[];
}

const MOST_REWORDINGS = 6;
/** Pages that have less than this share of what the best have are none worth loading. */
const WORTH_LOADING = 0.7;

/** The selection of a request, with the framework that its query names. */
export function selectionOf({ framework }: Query, selection: Selection): Selection {
  return framework === null ? selection : { ...selection, [FRAMEWORK_FACET]: [framework] };
}

/** Asks an index for texts, for each of them once. */
class Asking {
  readonly #answers = new Map<string, Promise<FoundForText[]>>();
  readonly #engine: SearchEngine;
  readonly #selection: Selection;
  readonly #vocabulary: readonly string[];

  constructor(engine: SearchEngine, selection: Selection, { vocabulary = [] }: Knowledge) {
    this.#engine = engine;
    this.#selection = selection;
    this.#vocabulary = vocabulary;
  }

  /** Whether all pages are asked, rather than a selection. */
  get isEverywhere(): boolean {
    return isEmptySelection(this.#selection);
  }

  /** Whether surely no page has a word, in whatever form. */
  isAbsent(term: string): boolean {
    const isWhole = this.#vocabulary.length > 0 && this.#vocabulary.length < MOST_WORDS;
    if (!isWhole || !/^\p{L}{3,30}$/u.test(term)) return false;
    return !this.#vocabulary.some(
      (word) => word.startsWith(term) || closeness(word, term) >= SAME_STEM,
    );
  }

  /** Pages that have a text. For a word that it doesn't know, an index answers with the beginnings of it. */
  for(text: string): Promise<FoundForText[]> {
    if (this.isAbsent(text)) return Promise.resolve([]);
    const answer = this.#answers.get(text) ?? this.#engine.find(text, this.#selection);
    this.#answers.set(text, answer);
    return answer;
  }
}

/** The ways in which a query is written as a code on some page; none where it is no code. */
async function codesFound(asking: Asking, { text }: Query): Promise<Wording[]> {
  const spelled = (text === null ? [] : codeSpellings(text)).map(writtenCode);
  const pages = await Promise.all(spelled.map((wording) => asking.for(wording.text)));
  return spelled.filter((_, index) => pages[index]?.length !== 0);
}

/** The pages for a wording: those that have it as it stands, or some of its words. */
async function pagesFor(asking: Asking, wording: Wording): Promise<[Wording, FoundPage[]]> {
  if (wording.asPhrase) {
    const found = await asking.for(wording.text);
    const pages = found.map(({ id, score, positions }) => ({
      id,
      matches: [{ wording, positions }],
      rank: score,
      coverage: 1,
    }));
    return [wording, pages];
  }
  const answers = await Promise.all(wording.terms.map((term) => asking.for(term)));
  const weights = new Map(
    wording.terms.map((term, index) => [term, tellingOf(answers[index]?.length ?? 0)]),
  );
  const weighted: Wording = { ...wording, weights };
  const termsOfPage = new Map<string, { terms: Set<string>; positions: number[]; rank: number }>();
  wording.terms.forEach((term, index) => {
    const found = answers[index] ?? [];
    const top = Math.max(...found.map(({ score }) => score), Number.MIN_VALUE);
    for (const { id, score, positions } of found) {
      const page = termsOfPage.get(id) ?? { terms: new Set(), positions: [], rank: 0 };
      page.terms.add(term);
      page.positions.push(...positions);
      page.rank += (score / top) * (weights.get(term) ?? 0);
      termsOfPage.set(id, page);
    }
  });
  const pages = [...termsOfPage]
    .filter(([, { terms }]) => [...wording.required].every((term) => terms.has(term)))
    .map(([id, { terms, positions, rank }]): FoundPage => {
      const share = coverage(weighted, (term) => terms.has(term));
      return {
        id,
        matches: [{ wording: weighted, positions: [...new Set(positions)].sort((a, b) => a - b) }],
        rank: (share + rank) * wording.weight,
        coverage: share,
      };
    });
  return [weighted, pages];
}

/** Pages of several wordings together, best first; without those that have far less than the best. */
function together(answers: readonly FoundPage[][]): FoundPage[] {
  const pages = new Map<string, FoundPage>();
  for (const page of answers.flat()) {
    const known = pages.get(page.id);
    pages.set(
      page.id,
      known
        ? {
            id: page.id,
            matches: [...known.matches, ...page.matches],
            rank: Math.max(known.rank, page.rank),
            coverage: Math.max(known.coverage, page.coverage),
          }
        : page,
    );
  }
  const best = Math.max(0, ...[...pages.values()].map((page) => page.coverage));
  return [...pages.values()]
    .filter((page) => page.coverage >= best * WORTH_LOADING)
    .sort((one, other) => other.rank - one.rank);
}

/** A text said another way: by its other names, and with synonyms in it. */
function otherWordings(text: string, { names, synonyms }: Knowledge): Rewording[] {
  const named = (names?.get(comparable(text)) ?? []).map((to): Rewording => ({
    query: to,
    from: text,
    to,
    near: false,
    place: 0,
  }));
  // Synonyms may hold words that say nothing alone, "point of sale".
  return [...named, ...rewordings(text, synonyms)]
    .slice(0, MOST_REWORDINGS)
    .map((one) => ({ ...one, query: withoutStopWords(one.query) }));
}

/** Words that stand in synonyms are no mistakes, whether or not some page has them. */
function wordsOfSynonyms(synonyms: readonly Synonyms[]): Set<string> {
  return new Set(
    synonyms.flatMap(({ terms }) => terms.flatMap((term) => comparable(term).split(' '))),
  );
}

/** The words of a text that no page has, and that are no part of a synonym. */
async function unknownWords(
  asking: Asking,
  text: string,
  { synonyms, vocabulary = [] }: Knowledge,
): Promise<string[]> {
  const expected = wordsOfSynonyms(synonyms);
  const terms = termsOf(text).filter((term) => !expected.has(term) && !vocabulary.includes(term));
  const pages = await Promise.all(terms.map((term) => asking.for(term)));
  // Among what is narrowed down to, a word may be missing that other pages have.
  return terms.filter(
    (term, index) => asking.isAbsent(term) || (asking.isEverywhere && pages[index]?.length === 0),
  );
}

/**
 * Finds the pages for a request: as written, and with each synonym. Words that say nothing don't count; pages that have
 * most of the words are found too, behind those that have all. Rejects where the index can't be read.
 */
export async function findPages(
  engine: SearchEngine,
  request: SearchRequest,
  knowledge: Knowledge,
): Promise<Found> {
  const query = readQuery(request.query, knowledge.frameworks);
  const selection = selectionOf(query, request.selection);
  const found: Found = {
    query,
    code: query.text === null ? null : codeKey(query.text),
    isCode: false,
    selection,
    wordings: [],
    rewordings: [],
    corrections: [],
    pages: [],
  };
  if (query.text === null) {
    const all = await engine.find(null, selection);
    return { ...found, pages: all.map(({ id }) => ({ id, matches: [], rank: 0, coverage: 1 })) };
  }
  const asking = new Asking(engine, selection, knowledge);
  const codes = await codesFound(asking, query);
  if (codes.length > 0 || query.text.startsWith('"')) {
    const wordings = codes.length > 0 ? codes : [written(query.text, new Set())];
    const answers = await Promise.all(wordings.map((wording) => pagesFor(asking, wording)));
    const pages = together(answers.map(([, some]) => some));
    return { ...found, isCode: codes.length > 0, wordings, pages };
  }
  const telling = withoutStopWords(query.text);
  const unknown = await unknownWords(asking, telling, knowledge);
  const { text, corrections } = corrected(
    telling,
    request.exact ? [] : unknown,
    knowledge.vocabulary ?? [],
  );
  const abbreviations = abbreviationsIn(knowledge.synonyms);
  const others = otherWordings(corrections.length > 0 ? text : query.text, knowledge);
  const answers = await Promise.all(
    [
      written(text, abbreviations),
      ...(request.exact ? [] : others).map((one) => reworded(one, abbreviations)),
    ].map((wording) => pagesFor(asking, wording)),
  );
  return {
    ...found,
    wordings: answers.map(([wording]) => wording),
    rewordings: others.filter((_, index) => request.exact || answers[index + 1]?.[1].length !== 0),
    corrections,
    pages: together(answers.map(([, pages]) => pages)),
  };
}
