import { hitAddress } from './address.ts';
import { excerptOf, markTitle, type TextPiece } from './excerpt.ts';
import { KIND_FACET, SOURCE_FACET, TOOL_KIND, type FacetValues } from './facets.ts';
import type { IndexedPage, PagePart } from './indexed-page.ts';
import { bestJudgement, NO_JUDGEMENT, type Judgement, type Match } from './judgement.ts';
import { readPage, textStart, type PageReading } from './page-reading.ts';
import { foldWord } from './words.ts';

export interface Hit {
  kind: PagePart['kind'];
  /** Of a statement. */
  code: string | null;
  /** Relative to a page at the site's root. */
  address: string;
  title: TextPiece[];
  text: TextPiece[];
  score: number;
  /** Whether it has every term of the wording. */
  complete: boolean;
  /** How much of the query it has, 0 to 1. */
  coverage: number;
  facets: FacetValues;
}

/** On a page of statements, each has its own sources, and what is none has none. */
function facetsOfPart({ facets, statements }: IndexedPage, { statement }: PagePart): FacetValues {
  if (statements.size === 0) return facets;
  return { ...facets, [SOURCE_FACET]: statement?.sources ?? [] };
}

function makeHit(
  page: IndexedPage,
  part: PagePart,
  { words }: PageReading,
  { score, complete, coverage, matched }: Judgement,
): Hit | null {
  const start = textStart(part, words);
  const positions = new Set(matched);
  const matchedWords = new Set(matched.map((at) => foldWord(words[at] ?? '')));
  const highlight = matched.map((at) =>
    (words[at] ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, '').toLowerCase(),
  );
  const address = hitAddress(
    part.target ?? page.path,
    part.anchor,
    part.target === null ? [...new Set(highlight)].filter(Boolean) : [],
  );
  if (address === null) return null;
  return {
    kind: part.kind,
    code: part.statement?.code ?? null,
    address,
    title: markTitle(part.title, matchedWords),
    text: excerptOf(words.slice(start, part.to), (index) => positions.has(start + index)),
    score,
    complete,
    coverage,
    facets: facetsOfPart(page, part),
  };
}

/** All statements and entries of a page, or the page itself where it has none: what a search without words lists. */
export function hitsWithoutQuery(page: IndexedPage): Hit[] {
  const reading = readPage(page);
  const listed = reading.parts.filter(({ kind }) => ['statement', 'entry', 'link'].includes(kind));
  return (listed.length > 0 ? listed : reading.parts.slice(0, 1))
    .map((part) => makeHit(page, part, reading, { ...NO_JUDGEMENT, complete: true, coverage: 1 }))
    .filter((hit) => hit !== null);
}

/** Who names a tool wants it, rather than to read about it. */
const WEIGHT_OF_TOOL = 1.15;

/** Partial hits are worth their place only where nothing on the page has all terms. */
const MOST_PARTIAL_HITS = 3;

/**
 * The hits on a page, best first. A page is a hit itself only where it is named, or where none of its parts fits as well;
 * parts that have some of the terms are left out where others have all.
 */
export function hitsOfPage(
  page: IndexedPage,
  matches: readonly Match[],
  code: string | null,
): Hit[] {
  const reading = readPage(page);
  const weight = page.facets[KIND_FACET]?.includes(TOOL_KIND) ? WEIGHT_OF_TOOL : 1;
  const judged = reading.parts
    .map((part) => ({ part, judgement: bestJudgement(part, reading, matches, code) }))
    .filter(({ judgement }) => judgement.score > 0)
    // A page that is a list answers with its entries, or by its name.
    .filter(
      ({ part, judgement }) => part.kind !== 'page' || page.links.length === 0 || judgement.isNamed,
    );
  const complete = judged.filter(({ judgement }) => judgement.complete);
  const fitting = complete.length > 0 ? complete : judged;
  const parted = fitting.filter(({ part, judgement }) => part.kind !== 'page' || judgement.isNamed);
  const wanted = parted.length > 0 ? parted : fitting;
  const hits = wanted
    .map(({ part, judgement }) => makeHit(page, part, reading, judgement))
    .filter((hit) => hit !== null)
    .map((hit) => ({ ...hit, score: hit.score * weight }))
    .sort((one, other) => Math.round((other.score - one.score) * 100));
  return complete.length > 0 ? hits : hits.slice(0, MOST_PARTIAL_HITS);
}
