import { codeKey } from './codes.ts';
import type { PagePart } from './indexed-page.ts';
import type { PageReading } from './page-reading.ts';
import { contentTerms } from './stop-words.ts';
import { coverage, type Wording } from './wordings.ts';
import { closeness, foldWord, wordsOf } from './words.ts';

/** Where a wording was found on a page: positions of words in its content. */
export interface Match {
  wording: Wording;
  positions: readonly number[];
}

/** How well a part of a page answers. */
export interface Judgement {
  score: number;
  complete: boolean;
  /** How much of the wording it has, 0 to 1. */
  coverage: number;
  /** Whether the title alone has every term. */
  isNamed: boolean;
  /** Positions of the words that count. */
  matched: number[];
}

/** How close a word has to be to a term to count for it. */
const HAS_TERM = 0.4;
const IN_TITLE = 0.15;
const IN_A_ROW = 0.2;
/** That a long stretch has all words somewhere says less than that one statement has them. */
const WEIGHT_OF_KIND = { statement: 1, entry: 1, link: 1, section: 0.8, page: 0.7 } as const;
const WEIGHT_OF_NAME = 1.2;
/** That little but the query is in the name. */
const IS_THE_NAME = 0.1;
/** The best that a part can be. */
const BEST_SCORE = (1 + IN_TITLE + IN_A_ROW + IS_THE_NAME) * WEIGHT_OF_NAME;
/** A hit for its very code stands before all others. */
const IS_THE_CODE = 10;

export const NO_JUDGEMENT: Judgement = {
  score: 0,
  complete: false,
  coverage: 0,
  isNamed: false,
  matched: [],
};

/** Where a part may have been matched: what a link is called is not in the index. */
function placesIn({ kind, from, to }: PagePart, positions: readonly number[]): number[] {
  if (kind === 'link') return Array.from({ length: to - from }, (_, index) => from + index);
  return positions.filter((at) => at >= from && at < to);
}

function judge(
  part: PagePart,
  { words, repeated }: PageReading,
  { wording, positions }: Match,
): Judgement {
  const { terms, wholeWords, required } = wording;
  const here = placesIn(part, positions).filter(
    (at) => part.kind !== 'page' || !repeated.has(foldWord(words[at] ?? '')),
  );
  const title = wordsOf(part.title);
  const fit = (word: string, term: string) => {
    const close = closeness(word, term);
    return wholeWords.has(term) && close < 1 ? 0 : close;
  };
  const matched = here.filter((at) => terms.some((term) => fit(words[at] ?? '', term) > 0));
  const best = terms.map((term) => Math.max(0, ...matched.map((at) => fit(words[at] ?? '', term))));
  const inTitle = terms.filter((term) => title.some((word) => fit(word, term) >= HAS_TERM)).length;
  const inARow =
    terms.length > 1 &&
    matched.some((start) =>
      terms.every((term, step) => fit(words[start + step] ?? '', term) >= HAS_TERM),
    );
  const bestOf = new Map(terms.map((term, index) => [term, best[index] ?? 0]));
  const has = (term: string) => (bestOf.get(term) ?? 0) >= HAS_TERM;
  if (![...required].every(has)) return NO_JUDGEMENT;
  const weights = terms.map((term) => wording.weights.get(term) ?? 1);
  const total = weights.reduce((sum, one) => sum + one, 0);
  const mean =
    best.reduce((sum, one, index) => sum + one * (weights[index] ?? 1), 0) / (total || 1);
  if (mean === 0) return NO_JUDGEMENT;
  const isNamed = terms.length > 0 && inTitle === terms.length;
  const titleTerms = Math.max(terms.length, contentTerms(part.title).length);
  const bonus =
    (IN_TITLE * inTitle) / Math.max(1, terms.length) +
    (inARow ? IN_A_ROW : 0) +
    (isNamed ? (IS_THE_NAME * terms.length) / titleTerms : 0);
  const score = (mean + bonus) * (isNamed ? WEIGHT_OF_NAME : WEIGHT_OF_KIND[part.kind]);
  return {
    // What was written comes before its synonyms, however well these fit.
    score: wording.weight < 1 ? (score / BEST_SCORE) * wording.weight : score,
    complete: terms.length > 0 && terms.every(has),
    coverage: coverage(wording, has),
    isNamed,
    matched,
  };
}

/** What has all that was asked for is better than what has a part, whatever words were used for it. */
function isBetter(one: Judgement, other: Judgement): boolean {
  return one.complete === other.complete ? one.score > other.score : one.complete;
}

/** The judgement of the wording that fits a part best; a part that is the very statement asked for by code fits best of all. */
export function bestJudgement(
  part: PagePart,
  reading: PageReading,
  matches: readonly Match[],
  code: string | null,
): Judgement {
  const best = matches
    .map((match) => judge(part, reading, match))
    .reduce((one, other) => (isBetter(other, one) ? other : one), NO_JUDGEMENT);
  return code !== null && part.statement && codeKey(part.statement.code) === code
    ? { ...best, score: IS_THE_CODE, complete: true, coverage: 1 }
    : best;
}
