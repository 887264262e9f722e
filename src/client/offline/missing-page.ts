import { addressOf, pathInSite } from '../worker/paths.ts';
import { siteRoot } from './site-root.ts';

/** The path that the worker could not answer, from `offline.html?missing=…`; null where the page was opened for itself. */
export function missingPath(): string | null {
  return new URLSearchParams(location.search).get('missing');
}

/** Says which page is not kept, with a link that tries it again. */
export function showMissing(place: HTMLElement, path: string): void {
  const name = place.querySelector('[data-missing-path]');
  if (name) name.textContent = path;
  const again = place.querySelector<HTMLAnchorElement>('a[data-try-again]');
  if (again && siteRoot) {
    // Whatever the query says, the link stays in the site.
    const address = addressOf(path, siteRoot.href);
    again.hidden = pathInSite(address, siteRoot.href) === null;
    again.href = address;
  }
  place.hidden = false;
  place.focus();
}
