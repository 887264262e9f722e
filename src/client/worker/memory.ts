import { LISTS_FOLDER } from '../../model/contracts/edition.ts';
import type { Problem } from './problem.ts';
import { addressOf } from './paths.ts';
import { stateCacheName } from './store.ts';

/** What outlives an edition: which groups the reader keeps, and what last went wrong. Null: nobody has chosen yet. */
export type Memory = { kept: string[] | null; problem: Problem | null };

const PLACE = `${LISTS_FOLDER}/memory.json`;

export async function recall(root: string): Promise<Memory> {
  const cache = await caches.open(stateCacheName(root));
  const response = await cache.match(addressOf(PLACE, root));
  return response ? ((await response.json()) as Memory) : { kept: null, problem: null };
}

export async function remember(root: string, memory: Memory): Promise<void> {
  const cache = await caches.open(stateCacheName(root));
  await cache.put(addressOf(PLACE, root), new Response(JSON.stringify(memory)));
}
