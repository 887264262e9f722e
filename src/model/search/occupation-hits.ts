import { hitAddress } from './address.ts';
import { markTitle } from './excerpt.ts';
import type { Query } from './query.ts';
import type { HitGroup } from './load-groups.ts';
import { closeness, foldWord, termsOf, wordsOf } from './words.ts';

const MOST_OCCUPATIONS = 3;
/** Words such as "and" and "of" name no occupation. */
const LONGEST_FILLER = 3;
const NAMES_ALMOST = 0.5;
const NAMES = 0.85;

/** How well a query names an occupation by its title: 0 is not at all. "account" is no name of account collectors. */
function naming(terms: readonly string[], title: string): number {
  const words = wordsOf(title).filter((word) => foldWord(word).length > LONGEST_FILLER);
  const asked = terms.filter((term) => term.length > LONGEST_FILLER);
  const best = asked.map((term) => Math.max(0, ...words.map((word) => closeness(word, term))));
  if (asked.length === 0 || best.some((one) => one < NAMES_ALMOST)) return 0;
  const share = asked.length / Math.max(1, words.length);
  const lastWord = words.at(-1) ?? '';
  const namesTheTrade = asked.some((term) => closeness(lastWord, term) >= NAMES);
  return share >= 0.5 || namesTheTrade ? share : 0;
}

function occupationGroup(soc: string, title: string, terms: readonly string[]): HitGroup | null {
  const url = `/occupations/${soc}/index.html`;
  const address = hitAddress(url, null, []);
  if (address === null) return null;
  const matched = wordsOf(title)
    .filter((word) => terms.some((term) => closeness(word, term) >= NAMES_ALMOST))
    .map(foldWord);
  return {
    page: {
      url,
      content: '',
      filters: { kind: ['occupation'], occupation: [soc] },
      meta: { title },
      anchors: [],
    },
    hits: [
      {
        kind: 'page',
        code: null,
        address,
        title: markTitle(title, new Set(matched)),
        text: [],
        score: 1,
        complete: true,
        facets: {},
      },
    ],
  };
}

/** The occupations that a query names, by code or by title, best first. Their pages are not in the index: they repeat others. */
export function occupationHits(query: Query, occupations: Record<string, string>): HitGroup[] {
  if (query.code !== null) return [];
  const terms = termsOf(query.text ?? '');
  const named = Object.entries(occupations)
    .map(([soc, title]) => ({
      soc,
      title,
      fit: query.text === null ? Number(soc === query.soc) : naming(terms, title),
    }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .slice(0, MOST_OCCUPATIONS);
  return named
    .map(({ soc, title }) => occupationGroup(soc, title, terms))
    .filter((group) => group !== null);
}
