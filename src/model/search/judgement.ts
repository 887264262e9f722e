import type { PagePart } from './indexed-page.ts';
import type { PageReading } from './page-reading.ts';
import { closeness, foldWord, wordsOf } from './words.ts';

/** One way of asking: as written, or reworded with a synonym. */
export interface Wording {
  text: string;
  terms: readonly string[];
  /** Terms that are abbreviations: they match as whole words only. */
  wholeWords: ReadonlySet<string>;
  /** 1 as written, less for a synonym. */
  weight: number;
  /** A synonym of several words counts only where all of them are. */
  needsAll: boolean;
}

/** Where a wording was found on a page: positions of words in its content. */
export interface Match {
  wording: Wording;
  positions: readonly number[];
}

/** How well a part of a page answers. */
export interface Judgement {
  score: number;
  complete: boolean;
  /** Whether the title alone has every term. */
  isNamed: boolean;
  /** Positions of the words that count. */
  matched: number[];
}

const HAS_TERM = 0.4;
const IN_TITLE = 0.15;
const IN_A_ROW = 0.2;
/** That a long stretch has all words somewhere says less than that one statement has them. */
const WEIGHT_OF_KIND = { statement: 1, entry: 1, section: 0.8, page: 0.7 } as const;
const WEIGHT_OF_NAME = 1.2;
/** A hit for its very code stands before all others. */
const IS_THE_CODE = 10;

export const NO_JUDGEMENT: Judgement = { score: 0, complete: false, isNamed: false, matched: [] };

function judge(
  part: PagePart,
  { words, repeated }: PageReading,
  { wording, positions }: Match,
): Judgement {
  const { terms, wholeWords } = wording;
  const here = positions.filter(
    (at) =>
      at >= part.from &&
      at < part.to &&
      !(part.kind === 'page' && repeated.has(foldWord(words[at] ?? ''))),
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
  const mean = best.reduce((sum, one) => sum + one, 0) / Math.max(1, terms.length);
  if (mean === 0) return NO_JUDGEMENT;
  const isNamed = terms.length > 0 && inTitle === terms.length;
  const bonus = (IN_TITLE * inTitle) / Math.max(1, terms.length) + (inARow ? IN_A_ROW : 0);
  const score = (mean + bonus) * (isNamed ? WEIGHT_OF_NAME : WEIGHT_OF_KIND[part.kind]);
  return {
    // What was written comes before its synonyms, however well these fit.
    score: wording.weight < 1 ? Math.min(1, score) * wording.weight : score,
    complete: terms.length > 0 && best.every((one) => one >= HAS_TERM),
    isNamed,
    matched,
  };
}

/** The judgement of the wording that fits a part best; a part that is the very statement asked for by code fits best of all. */
export function bestJudgement(
  part: PagePart,
  reading: PageReading,
  matches: readonly Match[],
  code: string | null,
): Judgement {
  const judged = matches
    .map((match) => ({ match, judgement: judge(part, reading, match) }))
    .filter(({ match, judgement }) => judgement.complete || !match.wording.needsAll)
    .map(({ judgement }) => judgement);
  const best = judged.reduce((one, other) => (other.score > one.score ? other : one), NO_JUDGEMENT);
  return code !== null && part.code === code
    ? { ...best, score: IS_THE_CODE, complete: true }
    : best;
}
