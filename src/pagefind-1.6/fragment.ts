import { readLinks, readStatementList, SEARCH_META } from '../model/contracts/search-page.ts';
import type { IndexedPage } from '../model/search/indexed-page.ts';

/** A page as Pagefind 1.6 keeps it in a `.pf_fragment` file. */
export interface Fragment {
  /** From the site's root, with a slash in front: `/occupations/43-3011.00/career.html`. */
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  /** Every element that has an id, in order; `title` where it has `data-pagefind-title`. */
  anchors: {
    element: string;
    id: string;
    text?: string | null;
    title?: string | null;
    /** Position of its first word in the content. */
    location: number;
  }[];
}

/** The page that a fragment holds, as search takes it. */
export function pageOfFragment({ url, content, filters, meta, anchors }: Fragment): IndexedPage {
  const { [SEARCH_META.title]: title, [SEARCH_META.path]: folder } = meta;
  return {
    path: url.replace(/^\/+/u, ''),
    title: meta['title'] ?? '',
    framework: title === undefined || folder === undefined ? null : { title, path: folder },
    facets: filters,
    statements: readStatementList(meta[SEARCH_META.statements]),
    links: readLinks(meta[SEARCH_META.links], folder),
    content,
    anchors: anchors.map(({ element, id, text, title, location }) => ({
      id,
      title: (title ?? '').trim() || null,
      heading: /^h[2-6]$/iu.test(element) ? (text ?? '').trim() || null : null,
      location,
    })),
  };
}
