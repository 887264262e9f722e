import { hitAddress } from './address.ts';
import { KIND_FACET } from './facets.ts';
import type { IndexedPage } from './indexed-page.ts';

/** What stands above the hits of a page. */
export interface PageHeading {
  /** What kind of page it is; null where the title says so. */
  kind: string | null;
  title: string;
  /** The title of the framework that it is of. */
  framework: string | null;
  /** Relative to a page at the site's root; null where the index names no page of this site. */
  address: string | null;
}

/** The heading of a page's hits: what it is, and whose. `kinds` are the names of kinds of page that titles don't say. */
export function pageHeading(
  { path, title, facets, framework }: IndexedPage,
  kinds: ReadonlyMap<string, string>,
): PageHeading {
  return {
    kind: kinds.get(facets[KIND_FACET]?.[0] ?? '') ?? null,
    title,
    framework: framework?.title ?? null,
    address: hitAddress(path, null, []),
  };
}
