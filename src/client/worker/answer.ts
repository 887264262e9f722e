import * as words from '#words/offline.ts';
import { OFFLINE_PAGE } from '../../model/contracts/edition.ts';
import { addressOf, filesMeantBy, neverGrowsOld } from './paths.ts';
import type { Kept, Store } from './store.ts';

/** How many files are kept because they were read, before the oldest make room. */
const MOST_READ = 300;

type Ground = { store: Store; root: string };

async function findMeant(path: string, store: Store) {
  for (const meant of filesMeantBy(path)) {
    const kept = await store.find(meant.path);
    if (kept) return { ...meant, kept };
  }
  return null;
}

/** Only whole answers of this site are worth keeping: no errors, no ranges, nothing that led elsewhere. */
export const canBeKept = (response: Response) =>
  response.status === 200 && response.type === 'basic' && !response.redirected;

/** Keeps a copy of what was read. A full storage costs the copy, never the page. */
export async function keepRead(path: string, response: Response, store: Store): Promise<void> {
  try {
    const type = response.headers.get('content-type') ?? '';
    const isPage = type.includes('html') && !/\.[a-z0-9]+$/u.test(path.split('/').at(-1) ?? '');
    await store.put(isPage ? `${path}.html` : path, await response.blob(), {
      type,
      hash: '',
      why: 'read',
    });
    await forgetOldest(store);
  } catch {
    // Nothing was promised.
  }
}

async function forgetOldest(store: Store): Promise<void> {
  const paths = await store.paths();
  if (paths.length <= MOST_READ) return;
  const read: string[] = [];
  for (const path of paths) {
    if ((await store.find(path))?.why === 'read') read.push(path);
  }
  const tooMany = read.slice(0, Math.max(0, read.length - MOST_READ));
  await Promise.all(tooMany.map((path) => store.remove(path)));
}

/** What is kept answers at once where it can't be old; else the network is asked first. */
const isCurrent = (path: string, kept: Kept) => kept.why === 'listed' || neverGrowsOld(path);

/**
 * Answers a request for a file of the site. Listed files come from the store, others from the network, or from what
 * was read before. A page that is neither there nor kept leads to the offline page, which says so.
 * `later` keeps the worker awake for work that the answer doesn't wait for.
 */
export async function answer(
  request: Request,
  path: string,
  { store, root }: Ground,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  const isPage = request.mode === 'navigate';
  const found = await findMeant(path, store).catch(() => null);
  if (found?.redirect === true) return Response.redirect(addressOf(found.path, root));
  if (found && isCurrent(found.path, found.kept)) return found.kept.response;
  try {
    const response = await fetch(request);
    if (response.status >= 500 && found) return found.kept.response;
    if (canBeKept(response)) later(keepRead(path, response.clone(), store));
    return response;
  } catch {
    if (found) return found.kept.response;
    return isPage ? pageNotKept(path, { store, root }) : Response.error();
  }
}

async function pageNotKept(path: string, { store, root }: Ground): Promise<Response> {
  if (await store.find(OFFLINE_PAGE).catch(() => null)) {
    const query = `?missing=${encodeURIComponent(path)}`;
    // A redirect, so that the page's own links are right wherever the missing one would have been.
    return Response.redirect(addressOf(OFFLINE_PAGE, root) + query);
  }
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  return new Response(words.thereIsNoNetwork, {
    status: 503,
    headers,
  });
}
