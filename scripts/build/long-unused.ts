import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './staging.ts';

/** Notes that something kept was used, so that others go before it. */
export async function noteUse(path: string): Promise<void> {
  const now = new Date();
  // Another process may have thrown it away just now.
  await utimes(path, now, now).catch(() => undefined);
}

/**
 * Clears a folder of kept things (files or folders): what processes left that were killed while they wrote it
 * (`….tmp-4711`), and beyond the `most` last used ones, those that were used longest ago.
 */
export async function clearLongUnused(folder: string, most: number): Promise<void> {
  const kept: { path: string; usedAt: number }[] = [];
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const pid = /\.tmp-(\d+)$/u.exec(name)?.[1];
    if (pid === undefined) {
      kept.push({ path, usedAt: (await stat(path).catch(() => null))?.mtimeMs ?? 0 });
    } else if (!isRunning(Number(pid))) {
      await rm(path, { recursive: true, force: true });
    }
  }
  const outlived = kept.toSorted((a, b) => b.usedAt - a.usedAt).slice(most);
  for (const { path } of outlived) await rm(path, { recursive: true, force: true });
}
