import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from '../staging.ts';

/** Does a work that only one process may do at a time. A lock whose process is gone counts as open. */
export async function locked<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  while (!(await taken(folder))) await setTimeout(100);
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function taken(folder: string): Promise<boolean> {
  const holder = join(folder, 'pid');
  try {
    await mkdir(folder);
    await writeFile(holder, String(process.pid));
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
  }
  const pid = Number(await readFile(holder, 'utf8').catch(() => NaN));
  // Between its folder and its number a process is neither here nor gone: the next look will tell.
  if (pid > 0 && !isRunning(pid)) await rm(folder, { recursive: true, force: true });
  return false;
}
