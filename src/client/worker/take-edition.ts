import type { Edition } from '../../model/contracts/edition.ts';
import { gather, otherStores, type Ground } from './gather.ts';
import { dropGroups, gatherGroups, readGroups, withNeeds } from './groups.ts';
import { recall, remember } from './memory.ts';
import { problemOf } from './problem.ts';
import { editionCacheName, editionCacheNames, openStore } from './store.ts';

/** Browsers that save data for their reader are not given more than they asked for. */
const savesData = () =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * Makes an edition ready beside the one in use: the shell, and the groups that are kept. Files that did not change are
 * copied. Throws where that can't be done whole, so that the edition in use stays. On a first visit only the shell
 * has to succeed: groups kept by default are an offer, and a full storage is remembered to be told.
 */
export async function takeEdition(edition: Edition, root: string): Promise<void> {
  const { kept } = await recall(root);
  const others = await otherStores(root, edition.id);
  const store = await openStore(root, edition.id);
  const ground = { store, others, root };
  try {
    await gather(edition.shell, ground);
    if (kept === null) return await takeDefaults(edition, ground);
    await gatherGroups(withNeeds(kept, await readGroups(store)), ground);
    await remember(root, { kept, problem: null });
  } catch (thrown) {
    const problem = problemOf(thrown);
    // What is half there speeds up the next try, but must not take room from the edition in use.
    if (problem.kind === 'storage-full') await caches.delete(editionCacheName(root, edition.id));
    await remember(root, { kept, problem }).catch(() => undefined);
    throw thrown;
  }
}

async function takeDefaults(edition: Edition, ground: Ground): Promise<void> {
  const ids = savesData() ? [] : edition.keptByDefault;
  const groups = withNeeds(ids, await readGroups(ground.store));
  try {
    await gatherGroups(groups, ground);
    const chosen = ids.length > 0 ? [...ids] : null;
    await remember(ground.root, { kept: chosen, problem: null });
  } catch (thrown) {
    await dropGroups(groups, ground.store, new Set(edition.shell.map(([path]) => path)));
    await remember(ground.root, { kept: null, problem: problemOf(thrown) });
  }
}

/**
 * Puts an edition in the old one's place: takes over what was read and any group that was chosen while it waited,
 * then removes the caches of all other editions of this site.
 */
export async function settleEdition(edition: Edition, root: string): Promise<void> {
  const others = await otherStores(root, edition.id);
  const store = await openStore(root, edition.id);
  for (const other of others) {
    for (const path of await other.paths()) {
      const kept = await other.find(path);
      if (kept?.why === 'read' && !(await store.find(path))) await store.take(path, kept);
    }
  }
  const memory = await recall(root);
  try {
    const groups = withNeeds(memory.kept ?? [], await readGroups(store));
    await gatherGroups(groups, { store, others, root });
  } catch (thrown) {
    await remember(root, { ...memory, problem: problemOf(thrown) });
  }
  const mine = editionCacheName(root, edition.id);
  const names = await editionCacheNames(root);
  await Promise.all(names.filter((name) => name !== mine).map((name) => caches.delete(name)));
}
