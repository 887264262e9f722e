import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PAUSE = 700;

/**
 * Calls `react` whenever a file of a folder was changed, added or taken away, and waits for it before it looks again.
 * It looks instead of listening: what editors do to save a file makes `fs.watch` lose sight of it on Linux.
 */
export async function watchFolder(folder: string, react: () => Promise<void>): Promise<never> {
  let before = await stateOf(folder);
  for (;;) {
    await pause(PAUSE);
    const now = await stateOf(folder);
    // A file that is still being written looks different once more; only what stays the same is read.
    if (now === before || now !== (await settled(folder))) continue;
    before = now;
    await react();
  }
}

async function settled(folder: string): Promise<string> {
  await pause(PAUSE / 4);
  return stateOf(folder);
}

/** Name, size and time of change of every file, as one text. */
async function stateOf(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const states = await Promise.all(
    names.toSorted().map(async (name) => {
      const is = await stat(join(folder, name)).catch(() => null);
      return is?.isFile() === true ? `${name} ${is.size} ${is.mtimeMs}` : name;
    }),
  );
  return states.join('\n');
}
