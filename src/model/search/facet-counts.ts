import { countFacets, type FacetCounts } from './counts.ts';
import { withoutFacet } from './facets.ts';
import { findPages, selectionOf, type Knowledge, type SearchEngine } from './find-pages.ts';
import { leastCoverage, pageHits, withAtLeast } from './load-groups.ts';
import type { SearchRequest } from './request.ts';

/** With more pages than this, numbers beside facets count pages, since counting hits would mean loading all. */
export const MOST_PAGES_TO_COUNT = 40;

/** What the numbers beside the facets would be, and what they count. `facets` are the ids of those that have numbers. */
export async function facetCounts(
  engine: SearchEngine,
  request: SearchRequest,
  knowledge: Knowledge,
  facets: readonly string[],
): Promise<{ counts: FacetCounts; unit: 'hits' | 'pages' }> {
  const all = await findPages(engine, { ...request, selection: {} }, knowledge);
  if (all.pages.length <= MOST_PAGES_TO_COUNT) {
    const loaded = await Promise.all(all.pages.map((page) => pageHits(engine, all, page)));
    const hits = withAtLeast(loaded, leastCoverage(loaded)).flatMap((one) =>
      one.hits.map((hit) => hit.facets),
    );
    return { counts: countFacets(hits, request.selection), unit: 'hits' };
  }
  const text = all.wordings[0]?.text ?? null;
  const counts = await Promise.all(
    facets.map(async (facet): Promise<[string, Record<string, number>]> => {
      const others = withoutFacet(selectionOf(all.query, request.selection), facet);
      const pageCounts = await engine.countPages(text, others, facets);
      return [facet, pageCounts[facet] ?? {}];
    }),
  );
  return { counts: Object.fromEntries(counts), unit: 'pages' };
}
