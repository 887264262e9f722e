import { wellFormed } from './words.ts';

/** The most words that a landing page is asked to mark. */
const MOST_HIGHLIGHTS = 8;

/**
 * The path of a page from the site's root, made of an address in the index (`/occupations/…/career.html`).
 * Null where it is no path to a page in this folder: an index is data, and data does not choose where links lead.
 */
export function indexedPath(url: string): string | null {
  const path = url.replace(/^\/+/u, '');
  const steps = path.split('/');
  const isSafe = steps.every((step) => /^[\p{L}\p{N}_][\p{L}\p{N}_.~ -]*$/u.test(step));
  return isSafe && path.endsWith('.html') ? path : null;
}

/**
 * The relative address of a hit, from a page at the site's root: `occupations/…/emerging.html?highlight=notes#emerging-notes`.
 * It ends in a file, so that it works on any host and from `file://`. Null where the page's path is not to be trusted.
 */
export function hitAddress(
  url: string,
  anchor: string | null,
  highlight: readonly string[],
): string | null {
  const path = indexedPath(url);
  if (path === null) return null;
  const query = new URLSearchParams(
    highlight.slice(0, MOST_HIGHLIGHTS).map((word) => ['highlight', wellFormed(word)]),
  ).toString();
  const fragment = anchor === null ? '' : `#${encodeURIComponent(wellFormed(anchor))}`;
  return `${path.split('/').map(encodeURIComponent).join('/')}${query === '' ? '' : `?${query}`}${fragment}`;
}
