import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openPool, poolSize, type Pool } from './pool/pool.ts';
import type { CompiledUnit } from './unit/compiled-unit.ts';
import type { Ground } from './unit/ground.ts';
import { findUnit, readUnit, unitFiles } from './unit/store.ts';
import type { BuildJob } from './unit/worker.ts';

/** A unit that is to be in the site: its id, and the key that it is kept under. */
export interface WantedUnit {
  id: string;
  key: string;
}

/** The processes of a build. */
export type BuildPool = Pool<BuildJob, unknown>;

/** Starts the processes that compile units and render the pages about all of them. */
export function openBuildPool(ground: Ground, jobs: number): BuildPool {
  return openPool(join(import.meta.dirname, 'unit', 'worker.ts'), poolSize(jobs), {
    LEVELBOOK_GROUND: JSON.stringify(ground),
    LEVELBOOK_CONTENT: ground.content,
    LEVELBOOK_PDF: ground.extent.pdf ? 'yes' : 'no',
    ...(ground.siteUrl === null ? {} : { LEVELBOOK_SITE_URL: ground.siteUrl }),
  });
}

/** The units that are not kept, or no longer whole. */
export async function missingUnits(
  units: readonly WantedUnit[],
  store: string,
): Promise<WantedUnit[]> {
  await mkdir(store, { recursive: true });
  const missing: WantedUnit[] = [];
  for (const unit of units) {
    if ((await findUnit(store, unit.key)) === null) missing.push(unit);
  }
  return missing;
}

/** The compiled units, one at a time, each with the folder of its files. */
export async function* compiledUnits(
  units: readonly WantedUnit[],
  store: string,
): AsyncGenerator<{ unit: CompiledUnit; key: string; files: string }> {
  for (const { id, key } of units) {
    const unit = await readUnit(join(store, key));
    if (unit === null)
      throw new Error(`What was compiled of ${id} is gone: is another build clearing the cache?`);
    yield { unit, key, files: unitFiles(store, key) };
  }
}

/** Compiles the units that are not kept, side by side. Throws what the first failing one threw. */
export async function compileMissing(
  missing: readonly WantedUnit[],
  pool: BuildPool,
  onProgress: (line: string) => void,
): Promise<void> {
  let done = 0;
  await pool.doAll(
    missing.map(({ id, key }) => ({ job: 'compile' as const, id, key })),
    () => onProgress(`compile ${(done += 1)}/${missing.length}`),
  );
}
