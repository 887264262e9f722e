import { DOMAINS } from '../domains.ts';
import { LEVELS } from '../levels.ts';
import { hitAddress } from './address.ts';
import { FACETS } from './facets.ts';
import type { IndexedPage } from './indexed-page.ts';

/** What stands above the hits of a page. */
export interface PageHeading {
  /** What kind of page it is; null where the title says so. */
  kind: string | null;
  title: string;
  occupation: string | null;
  /** Relative to a page at the site's root; null where the index names no page of this site. */
  address: string | null;
}

const kindFacet = FACETS.find(({ id }) => id === 'kind');

function kindAndTitle(page: IndexedPage): Pick<PageHeading, 'kind' | 'title'> {
  const first = (facet: string) => page.filters[facet]?.[0];
  const title = page.meta['title'] ?? '';
  switch (first('kind') ?? '') {
    case 'level': {
      const level = LEVELS.find(({ id }) => id === first('level'));
      return { kind: 'Level guide', title: level?.label ?? title };
    }
    case 'domain': {
      const domain = DOMAINS.find(({ id }) => id === first('domain'));
      return { kind: 'Durable skill', title: domain?.name ?? title };
    }
    case 'occupation':
      return { kind: 'Occupation', title };
    case 'source':
      return { kind: 'Evidence source', title };
    case 'guide':
      return { kind: 'Guide', title };
    default: {
      const known = kindFacet?.values.find(({ value }) => value === first('kind'));
      return { kind: null, title: known?.label ?? title };
    }
  }
}

/** The heading of a page's hits: what it is, and whose. */
export function pageHeading(page: IndexedPage): PageHeading {
  return {
    ...kindAndTitle(page),
    occupation: page.filters['occupation-title']?.[0] ?? page.filters['occupation']?.[0] ?? null,
    address: hitAddress(page.url, null, []),
  };
}
