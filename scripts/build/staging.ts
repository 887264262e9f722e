import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Works in an empty folder that is gone afterwards, unless the work moved it to its place. */
export async function inStaging<Result>(
  staging: string,
  work: (staging: string) => Promise<Result>,
): Promise<Result> {
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  try {
    return await work(staging);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** The folder beside `out` in which this process lets it grow: `dist.tmp-4711`. */
export function stagingFolder(out: string): string {
  return join(dirname(out), `${basename(out)}.tmp-${process.pid}`);
}

/** What the last folder is called while the new one takes its place. */
export const asideOf = (staging: string) => `${staging}-before`;

/**
 * Clears what processes left beside `out` that were killed while they worked. One that was killed between taking the
 * last folder away and putting the new one there left no folder at all: the last one comes back.
 */
export async function clearLeftStaging(out: string): Promise<void> {
  const entries = await readdir(dirname(out)).catch(() => []);
  const start = `${basename(out)}.tmp-`;
  for (const name of entries.filter((one) => one.startsWith(start))) {
    const [, pid, before] = /^(\d+)(-before)?$/u.exec(name.slice(start.length)) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const left = join(dirname(out), name);
    if (before !== undefined && !existsSync(out)) await rename(left, out);
    else await rm(left, { recursive: true, force: true });
  }
}

/** Whether there is a process with this number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    // A process of somebody else may not be signalled, but it is there.
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}
