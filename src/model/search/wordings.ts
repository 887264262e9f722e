import type { Synonyms } from '../synonyms.ts';
import type { Rewording } from './rewordings.ts';
import { contentTerms } from './stop-words.ts';
import { foldWord, termsOf } from './words.ts';

/** One way of asking: as written, or reworded with a synonym. */
export interface Wording {
  text: string;
  terms: readonly string[];
  /** How much each term tells: a rare word tells more than one that is everywhere. */
  weights: ReadonlyMap<string, number>;
  /** Terms that are abbreviations: they match as whole words only. */
  wholeWords: ReadonlySet<string>;
  /** 1 as written, less for a synonym. */
  weight: number;
  /** Terms without which nothing counts: a synonym has to be there, whole. */
  required: ReadonlySet<string>;
  /** Looked for as it stands, rather than word by word. */
  asPhrase: boolean;
}

const SYNONYM_WEIGHT = 0.9;
const NEAR_SYNONYM_WEIGHT = 0.7;
/** Terms of a group stand in the order in which they serve. */
const LESS_FOR_EACH_PLACE = 0.02;
/** An abbreviation in the synonyms is one word of at most so many letters. */
const LONGEST_ABBREVIATION = 5;

/** The terms of the synonyms that are abbreviations. */
export function abbreviationsIn(groups: readonly Synonyms[]): Set<string> {
  return new Set(
    groups
      .flatMap(({ terms }) => terms)
      .filter((term) => /^\p{Lu}[\p{L}\p{N}]*\p{Lu}/u.test(term))
      .map(foldWord)
      .filter((term) => term.length <= LONGEST_ABBREVIATION),
  );
}

const NOTHING = { weights: new Map<string, number>(), weight: 1, required: new Set<string>() };

/** A text as it was written. */
export function written(text: string, wholeWords: ReadonlySet<string>): Wording {
  const asPhrase = text.startsWith('"');
  return { ...NOTHING, text, terms: termsOf(text), wholeWords, asPhrase };
}

/** A text with a synonym in it. */
export function reworded(
  { query, to, near, place }: Rewording,
  wholeWords: ReadonlySet<string>,
): Wording {
  return {
    ...written(query, wholeWords),
    weight: (near ? NEAR_SYNONYM_WEIGHT : SYNONYM_WEIGHT) - LESS_FOR_EACH_PLACE * place,
    required: new Set(contentTerms(to)),
    asPhrase: false,
  };
}

/** A code as it is written on a page. */
export function writtenCode(spelling: string): Wording {
  const terms = [spelling];
  const wholeWords = new Set(terms);
  return {
    ...NOTHING,
    text: `"${spelling}"`,
    terms,
    wholeWords,
    required: wholeWords,
    asPhrase: true,
  };
}

/** What a term tells that so many pages have. */
export function tellingOf(pages: number): number {
  return 1 / (1 + Math.log2(1 + Math.max(1, pages)));
}

/** The share of a wording that these of its terms tell, 0 to 1. */
export function coverage({ terms, weights }: Wording, has: (term: string) => boolean): number {
  const weightOf = (term: string) => weights.get(term) ?? 1;
  const sum = (some: readonly string[]) => some.reduce((all, term) => all + weightOf(term), 0);
  return terms.length === 0 ? 0 : sum(terms.filter(has)) / sum(terms);
}
