import {
  FACET_IDS,
  matchesSelection,
  withoutFacet,
  type FacetId,
  type FacetValues,
  type Selection,
} from './facets.ts';

/** How many there are of each value of each facet. */
export type FacetCounts = Record<FacetId, Record<string, number>>;

export function noCounts(): FacetCounts {
  return { level: {}, domain: {}, source: {}, kind: {}, occupation: {} };
}

/** Counts hits by facet value: for each facet those that the other facets let through, so that a number says what a click brings. */
export function countFacets(hits: readonly FacetValues[], selection: Selection): FacetCounts {
  const counts = noCounts();
  for (const facet of FACET_IDS) {
    const others = withoutFacet(selection, facet);
    for (const values of hits) {
      if (!matchesSelection(values, others)) continue;
      for (const value of values[facet] ?? []) {
        counts[facet][value] = (counts[facet][value] ?? 0) + 1;
      }
    }
  }
  return counts;
}
