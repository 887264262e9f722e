import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { asideOf } from './staging.ts';

/**
 * Puts a finished site in its place by renaming, so that nobody ever sees half of one.
 * The one before is there until then, and comes back if the rename fails.
 */
export async function publish(staging: string, out: string): Promise<void> {
  const before = asideOf(staging);
  const replaces = existsSync(out);
  if (replaces) await rename(out, before);
  try {
    await rename(staging, out);
  } catch (problem) {
    if (replaces) await rename(before, out);
    throw problem;
  }
  await rm(before, { recursive: true, force: true });
}
