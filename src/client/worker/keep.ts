import type { Edition, Group } from '../../model/contracts/edition.ts';
import { dropGroups, gatherGroups, readGroups, withNeeds } from './groups.ts';
import { bytesOf } from './kept-state.ts';
import { recall, remember } from './memory.ts';
import { problemOf, type Problem } from './problem.ts';
import type { Store } from './store.ts';

type Ground = { edition: Edition; store: Store; root: string };

/**
 * Keeps a group and what it needs, because the reader said so. Where that fails, what was added is taken away again,
 * and the problem is returned with the bytes that were wanted.
 */
export async function keepGroup(
  id: string,
  { edition, store, root }: Ground,
  onProgress: (done: number, total: number) => void,
): Promise<{ problem: Problem; bytes: number } | null> {
  let added: Group[] = [];
  try {
    const groups = await readGroups(store);
    const { kept } = await recall(root);
    const before = withNeeds(kept ?? [], groups);
    added = withNeeds([id], groups).filter((group) => !before.includes(group));
    await gatherGroups(added, { store, others: [], root }, onProgress);
    await remember(root, { kept: [...new Set([...(kept ?? []), id])].sort(), problem: null });
    return null;
  } catch (thrown) {
    await dropGroups(added, store, shellPaths(edition)).catch(() => undefined);
    return { problem: problemOf(thrown), bytes: bytesOf(added) };
  }
}

/** Removes a group, and what only it needed. */
export async function removeGroup(id: string, { edition, store, root }: Ground): Promise<void> {
  const groups = await readGroups(store);
  const { kept } = await recall(root);
  const rest = (kept ?? []).filter((one) => one !== id);
  const stay = withNeeds(rest, groups);
  const gone = withNeeds(kept ?? [], groups).filter((group) => !stay.includes(group));
  await remember(root, { kept: rest, problem: null });
  await dropGroups(gone, store, shellPaths(edition));
}

const shellPaths = (edition: Edition) => new Set(edition.shell.map(([path]) => path));
