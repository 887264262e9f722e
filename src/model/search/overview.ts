import type { FacetCounts } from './counts.ts';

/** `overview.json` in the index: what there is to be found. */
export interface SearchOverview {
  pages: number;
  /** Statements and other entries, and pages that have none. */
  hits: number;
  counts: FacetCounts;
  /** Titles by O*NET-SOC code. */
  occupations: Record<string, string>;
}
