import { statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noteUse } from '../long-unused.ts';
import type { CompiledUnit } from './compiled-unit.ts';

/**
 * Compiled units by the hash of everything that decides their bytes: a folder each, with their files and a record. A
 * folder gets its name when it is complete, so that half a unit is never found; files are told by size and time of
 * change, so that one that somebody touched is compiled anew instead of published.
 */
const RECORD = 'unit.json';

/** Where the files of a unit stand, by their paths in the site. */
export const unitFiles = (store: string, key: string): string => join(store, key, 'files');

/** The unit that is kept under a key; null where it isn't there, or not whole. */
export async function findUnit(store: string, key: string): Promise<CompiledUnit | null> {
  const unit = await readUnit(join(store, key));
  if (unit === null) return null;
  const files = unitFiles(store, key);
  const whole = unit.files.every(({ path, bytes, changedAt }) => {
    const is = statSync(join(files, path), { throwIfNoEntry: false });
    return is?.size === bytes && is.mtimeMs === changedAt;
  });
  if (!whole) return null;
  await noteUse(join(store, key));
  return unit;
}

/** The record in a unit's folder; null where there is none that can be read. */
export async function readUnit(folder: string): Promise<CompiledUnit | null> {
  try {
    return JSON.parse(await readFile(join(folder, RECORD), 'utf8')) as CompiledUnit;
  } catch {
    return null;
  }
}

/** Has a unit written into a folder of files that grows unseen, and keeps it under its key. */
export async function keepUnit(
  store: string,
  key: string,
  write: (files: string) => Promise<CompiledUnit>,
): Promise<CompiledUnit> {
  const growing = join(store, `${key}.tmp-${process.pid}`);
  await rm(growing, { recursive: true, force: true });
  await mkdir(join(growing, 'files'), { recursive: true });
  try {
    const unit = await write(join(growing, 'files'));
    await writeFile(join(growing, RECORD), JSON.stringify(unit));
    // Another build may have made the same: then what is there is replaced by what is the same.
    await rm(join(store, key), { recursive: true, force: true });
    await rename(growing, join(store, key));
    return unit;
  } finally {
    await rm(growing, { recursive: true, force: true });
  }
}
