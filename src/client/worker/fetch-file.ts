import { HASH_LENGTH, type SiteFile } from '../../model/contracts/edition.ts';
import { addressOf, filesMeantBy, pathInSite } from './paths.ts';
import { KeepingFailed } from './problem.ts';

/** A file as the host gave it. */
export type FetchedFile = { bytes: ArrayBuffer; type: string; hash: string };

/** The start of the SHA-256 of some bytes, as the lists write it. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, HASH_LENGTH);
}

/** Whether the host led elsewhere, such as to a page for signing in. `career.html` may become `career`. */
function ledAstray(response: Response, path: string, root: string): boolean {
  if (!response.redirected) return false;
  const arrived = pathInSite(response.url, root);
  return arrived === null || !filesMeantBy(arrived).some((meant) => meant.path === path);
}

/** Whether these bytes are a whole page of this site that the host (or a filter on the way) has added something to. */
function isOurPage(bytes: ArrayBuffer, type: string): boolean {
  if (!type.includes('html')) return false;
  const text = new TextDecoder().decode(bytes);
  return text.includes('data-page=') && /<\/html>\s*$/u.test(text);
}

async function request(address: string, cache: RequestCache, path: string): Promise<Response> {
  try {
    return await fetch(address, { cache });
  } catch {
    throw new KeepingFailed('no-network', path);
  }
}

/**
 * Fetches a file of an edition and makes sure that it is the one its list names. The browser's own cache may answer
 * first; where that is another edition's file, the host is asked again.
 * Throws `KeepingFailed`: `no-network`, or `half-updated` where the host's file is cut, missing or of another edition.
 */
export async function fetchFile([path, hash]: SiteFile, root: string): Promise<FetchedFile> {
  let rewritten: FetchedFile | null = null;
  for (const cache of ['default', 'reload'] as const) {
    const response = await request(addressOf(path, root), cache, path);
    if (!response.ok) {
      // 5xx: the host is there, but the site is not; the same as no network.
      if (response.status >= 500) throw new KeepingFailed('no-network', path);
      continue;
    }
    if (ledAstray(response, path, root)) continue;
    const bytes = await response.arrayBuffer().catch(() => null);
    if (bytes === null) throw new KeepingFailed('no-network', path);
    const type = response.headers.get('content-type') ?? '';
    const found = { bytes, type, hash: await hashOf(bytes) };
    if (found.hash === hash) return found;
    if (isOurPage(bytes, type)) rewritten = found;
  }
  // Kept under its own hash, so that the next edition asks for it again.
  if (rewritten) return rewritten;
  throw new KeepingFailed('half-updated', path);
}
