import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** Notes that one entry of a folder was used, and throws away those that were used longest ago, beyond some. */
export async function keepLastUsed(folder: string, used: string, most: number): Promise<void> {
  const now = new Date();
  await utimes(join(folder, used), now, now);
  const entries = await Promise.all(
    (await readdir(folder)).map(async (name) => ({
      name,
      // Another process may have thrown it away just now.
      usedAt: (await stat(join(folder, name)).catch(() => null))?.mtimeMs ?? 0,
    })),
  );
  const outlived = entries.toSorted((a, b) => b.usedAt - a.usedAt).slice(most);
  for (const { name } of outlived) await rm(join(folder, name), { recursive: true, force: true });
}
