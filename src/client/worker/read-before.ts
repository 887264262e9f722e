import { canBeKept, keepRead } from './answer.ts';
import { isLeftOut, pathInSite } from './paths.ts';
import type { Store } from './store.ts';
import { worker } from './worker-scope.ts';

/**
 * Keeps the pages that are open while the worker starts: the first page of a first visit was read before there was a
 * worker to keep it. The browser still has them at hand, so this costs no request on most hosts.
 */
export async function readBefore(store: Store, root: string): Promise<void> {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const { url } of pages) {
    const path = pathInSite(url, root);
    if (path === null || isLeftOut(path) || (await store.find(path))) continue;
    const response = await fetch(url, { cache: 'force-cache' }).catch(() => null);
    if (response && canBeKept(response)) await keepRead(path, response, store);
  }
}
