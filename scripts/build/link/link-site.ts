import { siteIdentity } from '../../../src/settings/site-identity.ts';
import { compiledUnits, type BuildPool } from '../compile.ts';
import { ROOT } from '../folders.ts';
import type { BuildPlan } from '../plan.ts';
import { commonModel } from '../verify/site-model.ts';
import { commonFiles } from './common-files.ts';
import { gathering, type Gathered } from './gather.ts';
import { placeUnit } from './place-unit.ts';
import { renderCommon } from './render-common.ts';

/**
 * Puts a site together in an empty folder: the units' files take their places, and the pages about all frameworks are
 * rendered. Answers with what the later steps need to know of the units. Where any of them has something wrong with it,
 * nothing more is done.
 */
export async function linkSite(
  site: string,
  plan: BuildPlan,
  pool: BuildPool,
  onProgress: (line: string) => void,
): Promise<Gathered> {
  const { facts, guides, settings, units, ground } = plan;
  const gathered = gathering(siteIdentity(settings).title);
  let placed = 0;
  for await (const { unit, files } of compiledUnits(units, ground.store)) {
    placeUnit(unit, files, site);
    gathered.add(unit);
    onProgress(`link ${(placed += 1)}/${units.length}`);
  }
  if (gathered.violations.length === 0) {
    const files = [...commonFiles(ROOT, settings), ...commonModel(facts, guides).pages.keys()];
    await renderCommon({ root: ROOT, site, files }, pool, onProgress);
  }
  return gathered;
}
