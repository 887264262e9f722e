import { matchesSelection, withoutFacet, type FacetValues, type Selection } from './facets.ts';

/** How many there are of each value of each facet; what is left out is none. */
export type FacetCounts = Record<string, Record<string, number>>;

/** Counts hits by facet value: for each facet those that the other facets let through, so that a number says what a click brings. */
export function countFacets(hits: readonly FacetValues[], selection: Selection): FacetCounts {
  const counts: FacetCounts = {};
  for (const facet of new Set(hits.flatMap((values) => Object.keys(values)))) {
    const others = withoutFacet(selection, facet);
    const ofFacet: Record<string, number> = {};
    for (const values of hits) {
      if (!matchesSelection(values, others)) continue;
      for (const value of values[facet] ?? []) ofFacet[value] = (ofFacet[value] ?? 0) + 1;
    }
    counts[facet] = ofFacet;
  }
  return counts;
}
