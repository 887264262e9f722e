import { compiledUnits } from './compile.ts';
import type { BuildFolders } from './folders.ts';
import type { BuildPlan } from './plan.ts';
import type { Shard } from './shard.ts';
import { writeShard } from './shard-folder.ts';
import type { Violation } from './verify/violation.ts';

/** Writes a share of a build for `npm run link`, unless something is wrong with its pages. */
export async function finishShard(
  { out, content }: Pick<BuildFolders, 'out' | 'content'>,
  { ground, units, common }: BuildPlan,
  shard: Shard,
): Promise<{ pages: null; violations: readonly Violation[] }> {
  const violations: Violation[] = [];
  for await (const { unit } of compiledUnits(units, ground.store)) {
    violations.push(...unit.violations);
  }
  if (violations.length === 0) {
    const { siteUrl, extent, store } = ground;
    await writeShard(out, { shard, common, siteUrl, pdf: extent.pdf, units }, { content, store });
  }
  return { pages: null, violations };
}
