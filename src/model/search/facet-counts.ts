import type { SynonymGroup } from '../synonyms.ts';
import { countFacets, noCounts, type FacetCounts } from './counts.ts';
import { FACET_IDS, pagefindFilters, withoutFacet } from './facets.ts';
import { findPages, selectionOf, type SearchEngine } from './find-pages.ts';
import { pageHits } from './load-groups.ts';
import type { SearchRequest } from './request.ts';

/** With more pages than this, numbers beside facets count pages, since counting hits would mean loading all. */
export const MOST_PAGES_TO_COUNT = 40;

/** What the numbers beside the facets would be, and what they count. */
export async function facetCounts(
  engine: SearchEngine,
  request: SearchRequest,
  groups: readonly SynonymGroup[],
): Promise<{ counts: FacetCounts; unit: 'hits' | 'pages' }> {
  const all = await findPages(engine, { ...request, selection: {} }, groups);
  if (all.pages.length <= MOST_PAGES_TO_COUNT) {
    const loaded = await Promise.all(all.pages.map((page) => pageHits(engine, all, page)));
    const hits = loaded.flatMap((one) => one.hits.map((hit) => hit.facets));
    return { counts: countFacets(hits, request.selection), unit: 'hits' };
  }
  const counts = noCounts();
  const text = all.wordings[0]?.text ?? null;
  await Promise.all(
    FACET_IDS.map(async (facet) => {
      const others = withoutFacet(selectionOf(all.query, request.selection), facet);
      const pageCounts = await engine.countPages(text, pagefindFilters(others));
      counts[facet] = pageCounts[facet] ?? {};
    }),
  );
  return { counts, unit: 'pages' };
}
