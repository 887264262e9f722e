import { KIND_FACET } from '../../../src/model/search/facets.ts';
import type { IndexedPage } from '../../../src/model/search/indexed-page.ts';

/** Where no page at all is marked for the index, Pagefind takes all of them, whole. */
export function requireKinds(pages: readonly IndexedPage[]): void {
  const unmarked = pages.filter(({ facets }) => facets[KIND_FACET] === undefined);
  if (pages.length === 0 || unmarked.length > 0) {
    const names = unmarked.slice(0, 3).map(({ path }) => path);
    throw new Error(
      `The search index holds pages without the facet "${KIND_FACET}", or none: each page to be found needs ` +
        `data-pagefind-body and that facet (${names.join(', ')}${unmarked.length > 3 ? ', …' : ''}).`,
    );
  }
}
