import { hitAddress } from './address.ts';
import { readCites } from './cites.ts';
import { excerptOf, markTitle, type TextPiece } from './excerpt.ts';
import type { FacetValues } from './facets.ts';
import { pageParts, type IndexedPage, type PagePart } from './indexed-page.ts';
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

export interface Hit {
  kind: PagePart['kind'];
  code: string | null;
  /** Relative to a page at the site's root. */
  address: string;
  title: TextPiece[];
  text: TextPiece[];
  score: number;
  /** Whether it has every term of the wording. */
  complete: boolean;
  facets: FacetValues;
}

const HAS_TERM = 0.4;
const IN_TITLE = 0.15;
const IN_A_ROW = 0.2;
/** That a long stretch has all words somewhere says less than that one statement has them. */
const WEIGHT_OF_KIND = { statement: 1, entry: 1, section: 0.8, page: 0.7 } as const;
/** A hit for its very code stands before all others. */
const IS_THE_CODE = 10;

/** A title may stand behind a number or a code. */
const MOST_BEFORE_TITLE = 2;

/** Where the text of a part begins: behind its code and title, where it repeats them. */
function textStart(part: PagePart, words: readonly string[]): number {
  const title = wordsOf(part.title).map(foldWord).filter(Boolean);
  const here = Array.from({ length: part.to - part.from }, (_, index) => part.from + index);
  // Dashes between words are no words.
  const solid = here.filter((at) => foldWord(words[at] ?? '') !== '');
  for (let skipped = 0; skipped <= MOST_BEFORE_TITLE; skipped += 1) {
    const repeats = title.every((word, index) => {
      const at = solid[skipped + index];
      return at !== undefined && foldWord(words[at] ?? '') === word;
    });
    if (repeats) return solid[skipped + title.length] ?? part.to;
  }
  return part.from;
}

interface Judgement {
  score: number;
  complete: boolean;
  /** Positions of the words that count. */
  matched: number[];
}

const NO_JUDGEMENT: Judgement = { score: 0, complete: false, matched: [] };

function judge(part: PagePart, words: readonly string[], { wording, positions }: Match): Judgement {
  const { terms, wholeWords } = wording;
  const here = positions.filter((at) => at >= part.from && at < part.to);
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
  const bonus = (IN_TITLE * inTitle) / Math.max(1, terms.length) + (inARow ? IN_A_ROW : 0);
  const score = (mean + bonus) * WEIGHT_OF_KIND[part.kind];
  return {
    // What was written comes before its synonyms, however well these fit.
    score: wording.weight < 1 ? Math.min(1, score) * wording.weight : score,
    complete: terms.length > 0 && best.every((one) => one >= HAS_TERM),
    matched,
  };
}

function facetsOfPart(
  page: IndexedPage,
  part: PagePart,
  cites: Map<string, string[]> | null,
): FacetValues {
  const { kind, level, domain, source, occupation } = page.filters;
  const ownSources =
    cites === null ? source : part.code === null ? [] : (cites.get(part.code) ?? []);
  return {
    kind: kind ?? [],
    level: level ?? [],
    domain: domain ?? [],
    source: ownSources ?? [],
    occupation: occupation ?? [],
  };
}

/** Everything that can be said of a page before anyone asks for something. */
function readPage(page: IndexedPage) {
  const words = wordsOf(page.content);
  const [cited] = page.filters['cites'] ?? [];
  const cites = cited === undefined ? null : readCites(cited);
  return { words, cites, parts: pageParts(page, words.length) };
}

function makeHit(
  page: IndexedPage,
  part: PagePart,
  words: readonly string[],
  cites: Map<string, string[]> | null,
  { score, complete, matched }: Judgement,
): Hit | null {
  const start = textStart(part, words);
  const positions = new Set(matched);
  const matchedWords = new Set(matched.map((at) => foldWord(words[at] ?? '')));
  const highlight = matched.map((at) =>
    (words[at] ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, '').toLowerCase(),
  );
  const address = hitAddress(page.url, part.anchor, [...new Set(highlight)].filter(Boolean));
  if (address === null) return null;
  return {
    kind: part.kind,
    code: part.code,
    address,
    title: markTitle(part.title, matchedWords),
    text: excerptOf(words.slice(start, part.to), (index) => positions.has(start + index)),
    score,
    complete,
    facets: facetsOfPart(page, part, cites),
  };
}

/** All statements and entries of a page, or the page itself where it has none: what a search without words lists. */
export function hitsWithoutQuery(page: IndexedPage): Hit[] {
  const { words, cites, parts } = readPage(page);
  const listed = parts.filter(({ kind }) => kind === 'statement' || kind === 'entry');
  return (listed.length > 0 ? listed : parts.slice(0, 1))
    .map((part) => makeHit(page, part, words, cites, { score: 0, complete: true, matched: [] }))
    .filter((hit) => hit !== null);
}

function bestJudgement(
  part: PagePart,
  words: readonly string[],
  matches: readonly Match[],
  code: string | null,
): Judgement {
  const judged = matches
    .map((match) => ({ match, judgement: judge(part, words, match) }))
    .filter(({ match, judgement }) => judgement.complete || !match.wording.needsAll)
    .map(({ judgement }) => judgement);
  const best = judged.reduce((one, other) => (other.score > one.score ? other : one), NO_JUDGEMENT);
  return code !== null && part.code === code
    ? { ...best, score: IS_THE_CODE, complete: true }
    : best;
}

/** Partial hits are worth their place only where nothing on the page has all terms. */
const MOST_PARTIAL_HITS = 3;

/**
 * The hits on a page, best first. A page is a hit itself only where none of its parts fits as well;
 * parts that have some of the terms are left out where others have all.
 */
export function hitsOfPage(
  page: IndexedPage,
  matches: readonly Match[],
  code: string | null,
): Hit[] {
  const { words, cites, parts } = readPage(page);
  const judged = parts
    .map((part) => ({ part, judgement: bestJudgement(part, words, matches, code) }))
    .filter(({ judgement }) => judgement.score > 0);
  const complete = judged.filter(({ judgement }) => judgement.complete);
  const fitting = complete.length > 0 ? complete : judged;
  const parted = fitting.filter(({ part }) => part.kind !== 'page');
  const wanted = parted.length > 0 ? parted : fitting;
  const hits = wanted
    .map(({ part, judgement }) => makeHit(page, part, words, cites, judgement))
    .filter((hit) => hit !== null)
    .sort((one, other) => Math.round((other.score - one.score) * 100));
  return complete.length > 0 ? hits : hits.slice(0, MOST_PARTIAL_HITS);
}
