import type { Selection } from '../model/search/facets.ts';

/** Filters as Pagefind takes them: any of the values, in all of the facets. */
export type PagefindFilters = Record<string, { any: string[] }>;

/** The selection as Pagefind takes it. */
export function pagefindFilters(selection: Selection): PagefindFilters {
  return Object.fromEntries(
    Object.entries(selection).flatMap(([facet, values]) =>
      values.length === 0 ? [] : [[facet, { any: [...values] }]],
    ),
  );
}
