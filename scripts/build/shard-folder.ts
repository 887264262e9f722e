import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildPlan } from './plan.ts';
import type { Shard } from './shard.ts';
import { inStaging, stagingFolder } from './staging.ts';

/**
 * A share of a build as a folder that can be taken to another machine: the compiled units, what the import wrote about
 * the whole site, and a note of what they were made of.
 */
export interface ShardNote {
  shard: Shard;
  /** What decided the bytes of all units alike, as a hash: the code, the settings, the site’s facts. */
  common: string;
  siteUrl: string | null;
  pdf: boolean;
  units: BuildPlan['units'];
}

const NOTE = 'shard.json';
export const SHARD_UNITS = 'units';
export const SHARD_CONTENT = 'content';

/** Writes a share into a folder, and replaces the one of before. */
export async function writeShard(
  out: string,
  note: ShardNote,
  { content, store }: { content: string; store: string },
): Promise<void> {
  await inStaging(stagingFolder(out), async (staging) => {
    await mkdir(join(staging, SHARD_CONTENT));
    for (const name of readdirSync(content).filter((one) => one.startsWith('_'))) {
      await cp(join(content, name), join(staging, SHARD_CONTENT, name));
    }
    for (const { key } of note.units) {
      await cp(join(store, key), join(staging, SHARD_UNITS, key), { recursive: true });
    }
    await writeFile(join(staging, NOTE), `${JSON.stringify(note, null, 2)}\n`);
    await rm(out, { recursive: true, force: true });
    await rename(staging, out);
  });
}

/** The note of a share; null where the folder is none. */
export async function readShardNote(folder: string): Promise<ShardNote | null> {
  try {
    return JSON.parse(await readFile(join(folder, NOTE), 'utf8')) as ShardNote;
  } catch {
    return null;
  }
}

/** Why a folder may not be replaced by a share, as one sentence; null where it may. */
export function shardOutProblem(out: string): string | null {
  if (!existsSync(out) || existsSync(join(out, NOTE))) return null;
  const entries = readdirSync(out);
  return entries.length === 0
    ? null
    : `${out} holds other things than a share of a build, and would be replaced: choose an empty or a new folder.`;
}
