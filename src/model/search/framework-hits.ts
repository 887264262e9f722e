import { pagePath } from '../addresses.ts';
import type { SearchOverview } from '../contracts/search-files.ts';
import { hitAddress } from './address.ts';
import { markTitle } from './excerpt.ts';
import { FRAMEWORK_FACET, KIND_FACET } from './facets.ts';
import type { HitGroup } from './load-groups.ts';
import type { Query } from './query.ts';
import { closeness, foldWord, termsOf, wordsOf } from './words.ts';

const MOST_FRAMEWORKS = 3;
/** Words such as "and" and "of" name nothing. */
const LONGEST_FILLER = 3;
const NAMES_ALMOST = 0.5;
const NAMES = 0.85;
const SHORTEST_ID = 4;

/** How well a query names a framework by its title: 0 is not at all. "account" is no name of account collectors. */
function naming(terms: readonly string[], title: string): number {
  const words = wordsOf(title).filter((word) => foldWord(word).length > LONGEST_FILLER);
  const asked = terms.filter((term) => term.length > LONGEST_FILLER);
  const best = asked.map((term) => Math.max(0, ...words.map((word) => closeness(word, term))));
  if (asked.length === 0 || best.some((one) => one < NAMES_ALMOST)) return 0;
  const share = asked.length / Math.max(1, words.length);
  // "Welders, Cutters and Solderers" are welders, too.
  const trades = [title, title.split(',')[0] ?? ''].map((name) => wordsOf(name).at(-1) ?? '');
  const namesTheTrade = asked.some((term) => trades.some((word) => closeness(word, term) >= NAMES));
  return share >= 0.5 || namesTheTrade ? share : 0;
}

/** The kind of a framework's first page, which is not in the index: it repeats others. */
export const OVERVIEW_KIND = 'overview';

function frameworkGroup(
  id: string,
  { title, path }: SearchOverview['frameworks'][string],
  terms: readonly string[],
): HitGroup | null {
  const page = pagePath({ page: 'overview', framework: path });
  const address = hitAddress(page, null, []);
  if (address === null) return null;
  const matched = wordsOf(title)
    .filter((word) => terms.some((term) => closeness(word, term) >= NAMES_ALMOST))
    .map(foldWord);
  return {
    page: {
      path: page,
      title,
      framework: { title, path },
      facets: { [KIND_FACET]: [OVERVIEW_KIND], [FRAMEWORK_FACET]: [id] },
      statements: new Map(),
      links: [],
      content: '',
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
        coverage: 1,
        facets: {},
      },
    ],
  };
}

/** Whether a text is an id cut short: `43-3011`. So few letters begin many. */
function beginsId(text: string, id: string): boolean {
  return text.length >= SHORTEST_ID && id.startsWith(text.toLowerCase());
}

/** The frameworks that a query names, by id, also cut short, or by title, best first. */
export function frameworkHits(query: Query, frameworks: SearchOverview['frameworks']): HitGroup[] {
  const terms = termsOf(query.text ?? '');
  return Object.entries(frameworks)
    .map(([id, framework]) => ({
      id,
      framework,
      fit:
        query.text === null
          ? Number(id === query.framework)
          : Math.max(naming(terms, framework.title), Number(beginsId(query.text, id))),
    }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .slice(0, MOST_FRAMEWORKS)
    .map(({ id, framework }) => frameworkGroup(id, framework, terms))
    .filter((group) => group !== null);
}
