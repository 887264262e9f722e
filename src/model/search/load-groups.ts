import { matchesSelection } from './facets.ts';
import type { Found, FoundPage, SearchEngine } from './find-pages.ts';
import { hitsOfPage, hitsWithoutQuery, type Hit } from './hits.ts';
import type { IndexedPage } from './indexed-page.ts';

/** A page with its hits. */
export interface HitGroup {
  page: IndexedPage;
  hits: Hit[];
}

/** A found page, loaded and cut into hits. */
export async function pageHits(engine: SearchEngine, found: Found, { id, matches }: FoundPage) {
  const page = await engine.page(id);
  const hits =
    found.wordings.length === 0 ? hitsWithoutQuery(page) : hitsOfPage(page, matches, found.code);
  return { page, hits };
}

/**
 * Loads some of the found pages and cuts them into hits; groups without a hit are left out, the best hit's group is first.
 * Pages that can't be loaded are left out, and their errors told.
 */
export async function loadGroups(
  engine: SearchEngine,
  found: Found,
  from: number,
  to: number,
): Promise<{ groups: HitGroup[]; failures: unknown[] }> {
  const loaded = await Promise.allSettled(
    found.pages.slice(from, to).map((page) => pageHits(engine, found, page)),
  );
  const bestScore = ({ hits }: HitGroup) => hits[0]?.score ?? 0;
  const groups = loaded
    .flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    .map(({ page, hits }) => ({
      page,
      hits: hits.filter((hit) => matchesSelection(hit.facets, found.selection)),
    }))
    .filter(({ hits }) => hits.length > 0)
    .sort((one, other) => Math.round((bestScore(other) - bestScore(one)) * 100));
  const failures = loaded.flatMap((one): unknown[] =>
    one.status === 'rejected' ? [one.reason] : [],
  );
  return { groups, failures };
}

/** What has less than this share of what the best hit has is left out. */
const NEAR_THE_BEST = 0.8;

/** How much of a query a hit must have to be shown: all of it where some hit has all. */
export function leastCoverage(groups: readonly HitGroup[]): number {
  const best = Math.max(0, ...groups.flatMap(({ hits }) => hits.map(({ coverage }) => coverage)));
  return best >= 1 ? 1 : best * NEAR_THE_BEST;
}

/** The groups without hits that have too little of the query, best first. */
export function withAtLeast(groups: readonly HitGroup[], least: number): HitGroup[] {
  return groups
    .map(({ page, hits }) => ({ page, hits: hits.filter(({ coverage }) => coverage >= least) }))
    .filter(({ hits }) => hits.length > 0);
}
