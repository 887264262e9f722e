import type { SiteFile } from '../../../src/model/contracts/edition.ts';
import type { BuildPool } from '../compile.ts';
import type { PackAll } from '../offline/write-groups.ts';
import type { BuildPlan } from '../plan.ts';

/** Has the packs of a site's groups made side by side, or taken from those that are kept. */
export function packAllIn(
  siteDir: string,
  { units, packs }: BuildPlan,
  pool: BuildPool,
  onProgress: (line: string) => void,
): PackAll {
  const strength = units.length === 1 ? 'strongest' : 'quick';
  return async (groups) => {
    const made = new Map<string, SiteFile | null>();
    await pool.doAll(
      groups.map((group) => ({ job: 'pack' as const, siteDir, ...group, strength, kept: packs })),
      (job, result) => {
        if (job.job === 'pack') made.set(job.pack, result as SiteFile | null);
        onProgress(`pack ${made.size}/${groups.length}`);
      },
    );
    return groups.map(({ pack }) => made.get(pack) ?? null);
  };
}
