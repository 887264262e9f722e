import {
  GROUPS_FILE,
  readFileList,
  readGroupTable,
  type Group,
  type ListedFile,
} from '../../model/contracts/edition.ts';
import { fetchMissing, gather, takeKnown, type Ground } from './gather.ts';
import { takePack, WORTH_A_PACK } from './pack.ts';
import { KeepingFailed } from './problem.ts';
import type { Store } from './store.ts';

/** The table of this edition's groups, from the shell. */
export async function readGroups(store: Store): Promise<Group[]> {
  const kept = await store.find(GROUPS_FILE);
  if (!kept) throw new KeepingFailed('storage-refused', GROUPS_FILE);
  return readGroupTable(await kept.response.text());
}

/** A group's list of files, or null where the group is not kept. */
export async function readList(group: Group, store: Store): Promise<ListedFile[] | null> {
  const kept = await store.find(group.list[0]);
  return kept ? readFileList(await kept.response.text()) : null;
}

/** These groups and all that they need, without repetition; ids that the edition doesn't have fall out. */
export function withNeeds(ids: readonly string[], groups: readonly Group[]): Group[] {
  const wanted = new Set<string>();
  const add = (id: string) => {
    if (wanted.has(id)) return;
    wanted.add(id);
    groups.find((group) => group.id === id)?.needs.forEach(add);
  };
  ids.forEach(add);
  return groups.filter((group) => wanted.has(group.id));
}

/** Gathers groups with all their files. `onProgress` is told how many of `total` bytes are there. */
export async function gatherGroups(
  groups: readonly Group[],
  ground: Ground,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const total = groups.reduce((sum, group) => sum + group.bytes, 0);
  let before = 0;
  for (const group of groups) {
    await gatherGroup(group, ground, (bytes) => onProgress(before + bytes, total));
    before += group.bytes;
    onProgress(before, total);
  }
}

async function gatherGroup(
  group: Group,
  ground: Ground,
  onProgress: (bytes: number) => void,
): Promise<void> {
  const tell = (share: number) => onProgress(share * group.bytes);
  // What was never kept comes as a whole, with its list; of what was, the list tells how much differs.
  const isNew = !(await isKnown(group, ground));
  if (isNew) await takePack(group, ground, tell);
  await gather([group.list], ground);
  const files = (await readList(group, ground.store)) ?? [];
  const wanted = files.map(([path, hash, bytes]) => [path, hash, bytes] as const);
  let missing = await takeKnown(wanted, ground);
  if (!isNew && missing.length >= WORTH_A_PACK) {
    await takePack(group, ground, tell);
    missing = await takeKnown(missing, ground);
  }
  const there = group.bytes - missing.reduce((sum, [, , bytes]) => sum + bytes, 0);
  await fetchMissing(missing, ground, (bytes) => onProgress(there + bytes));
}

/** Whether any edition on this device keeps this group. */
async function isKnown({ list: [path] }: Group, { store, others }: Ground): Promise<boolean> {
  for (const one of [store, ...others]) {
    if (await one.find(path)) return true;
  }
  return false;
}

/** Removes groups' files from the store, but none that `spared` holds. */
export async function dropGroups(
  groups: readonly Group[],
  store: Store,
  spared: ReadonlySet<string>,
): Promise<void> {
  for (const group of groups) {
    const files = (await readList(group, store)) ?? [];
    for (const [path] of files) {
      if (!spared.has(path)) await store.remove(path);
    }
    await store.remove(group.list[0]);
  }
}
