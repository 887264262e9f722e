import { isDownload } from '../../model/contracts/downloads.ts';
import { WORKER_FILE } from '../../model/contracts/edition.ts';
import { INDEX_FOLDER } from '../../model/contracts/search-files.ts';
import { isNamedByContent } from '../../pagefind-1.6/file-names.ts';

/**
 * Addresses as the worker sees them. A file is known by its path from the site's root: never by its query
 * (`search.html?q=…`, `pagefind-entry.json?ts=…`), and `levels/` is `levels/index.html`.
 */

/** The path of an address below the site's root, decoded, without query and fragment; null where it is outside. */
export function pathInSite(address: string, root: string): string | null {
  const url = new URL(address);
  const site = new URL(root);
  if (url.origin !== site.origin || !url.pathname.startsWith(site.pathname)) return null;
  try {
    const path = decodeURIComponent(url.pathname.slice(site.pathname.length));
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

/** The address of a file of the site. */
export function addressOf(path: string, root: string): string {
  return root + path.split('/').map(encodeURIComponent).join('/');
}

/**
 * The files that may be meant by a path, best first. Hosts with clean addresses show `career.html` as `career`;
 * a folder without its slash (`levels`) must be redirected, or the links on its page would lead nowhere.
 */
export function filesMeantBy(path: string): { path: string; redirect: boolean }[] {
  return [
    { path, redirect: false },
    { path: `${path}.html`, redirect: false },
    { path: `${path}/index.html`, redirect: true },
  ];
}

const LEFT_OUT = [/\.(?:pdf|docx|xlsx|csv|zip)$/u];

/** Whether a file is never kept and never touched by the worker: downloads, and the worker itself. */
export function isLeftOut(path: string): boolean {
  return isDownload(path) || path === WORKER_FILE || LEFT_OUT.some((pattern) => pattern.test(path));
}

/** Whether what was kept of a file never grows old, since its name changes with its content. */
export function neverGrowsOld(path: string): boolean {
  return path.startsWith(`${INDEX_FOLDER}/`) && isNamedByContent(path);
}
