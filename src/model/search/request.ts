import type { Selection } from './facets.ts';
import { LONGEST_QUERY } from './query.ts';
import { wellFormed } from './words.ts';

/** A search as it stands in the address: `?q=repayment&level=advanced&exact=1`. */
export interface SearchRequest {
  query: string;
  selection: Selection;
  /** Only what was written, no synonyms. */
  exact: boolean;
}

const VALUE_PATTERN = /^[\p{L}\p{N}_.-]{1,80}$/u;

/** Reads the query part of an address. Values that cannot be values of one of these facets are left out. */
export function readRequest(addressQuery: string, facets: readonly string[]): SearchRequest {
  const parameters = new URLSearchParams(addressQuery);
  const chosen = facets
    .map((facet): [string, string[]] => [
      facet,
      [...new Set(parameters.getAll(facet))].filter((value) => VALUE_PATTERN.test(value)),
    ])
    .filter(([, values]) => values.length > 0);
  return {
    query: wellFormed((parameters.get('q') ?? '').slice(0, LONGEST_QUERY)),
    selection: Object.fromEntries(chosen),
    exact: parameters.get('exact') === '1',
  };
}

/** The query part of an address for a search, with its question mark; empty where nothing is asked. */
export function requestAddress({ query, selection, exact }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', wellFormed(query.slice(0, LONGEST_QUERY)));
  for (const [facet, values] of Object.entries(selection)) {
    for (const value of values) parameters.append(facet, value);
  }
  if (exact) parameters.set('exact', '1');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
