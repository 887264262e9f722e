import { join } from 'node:path';
import { addCrossings, type Crossing } from '../verify/crossings.ts';
import { judgeCrossings, type AnchorsOf } from '../verify/judge-crossings.ts';
import { commonModel } from '../verify/site-model.ts';
import { verifyPart } from '../verify/verify-part.ts';
import { sortViolations, type Violation } from '../verify/violation.ts';
import { filesIn } from '../offline/site-files.ts';
import type { BuildPlan } from '../plan.ts';
import { readUnit } from '../unit/store.ts';
import { repeatedTitles } from '../verify/checks/titles.ts';
import type { Gathered } from './gather.ts';

/**
 * Holds the pages about all frameworks against the model, and says what is wrong with a site as a whole: what only shows
 * when its parts stand side by side is titles that are there twice, and addresses from one part to another.
 */
export async function verifyWhole(
  site: string,
  { facts, guides, units, ground }: BuildPlan,
  gathered: Gathered,
): Promise<{ pages: number; violations: Violation[] }> {
  const files = (await filesIn(site)).filter((path) => !gathered.hashes.has(path));
  const present = new Set(files);
  const titles = new Map<string, string>();
  const common = verifyPart({
    folder: site,
    files,
    model: commonModel(facts, guides),
    owns: (path) => !gathered.hashes.has(path) && !isOfUnit(path, gathered),
    onPage: ({ path, titles: [title = ''] }) => titles.set(path, title),
  });
  const crossings = new Map(gathered.crossings);
  addCrossings(crossings, common.crossings);
  const isThere = (path: string) => present.has(path) || gathered.hashes.has(path);
  const ofCommon: AnchorsOf = (path) => {
    if (!isThere(path)) return null;
    const anchors = common.anchors.get(path);
    return anchors ? new Set(anchors) : 'any';
  };
  const violations = [...gathered.violations, ...common.violations];
  const intoUnits = new Map<string, Crossing[]>();
  for (const crossing of crossings.values()) {
    const { path, fragment } = crossing;
    const folder = path.split('/').slice(0, 2).join('/');
    // Whether a file is there is known of all; which ids a unit's page has, only of the unit.
    if (fragment === null || !isThere(path) || present.has(path)) {
      violations.push(...judgeCrossings([crossing], ofCommon));
    } else {
      intoUnits.set(folder, [...(intoUnits.get(folder) ?? []), crossing]);
    }
  }
  const keys = new Map(gathered.entries.map(({ path }, at) => [path, units[at]?.key]));
  for (const [folder, into] of intoUnits) {
    const key = keys.get(folder);
    const unit = key === undefined ? null : await readUnit(join(ground.store, key));
    violations.push(...judgeCrossings(into, (path) => new Set(unit?.anchors[path] ?? [])));
  }
  violations.push(...repeatedTitles([...gathered.titles, ...titles]));
  return { pages: gathered.titles.size + titles.size, violations: sortViolations(violations) };
}

function isOfUnit(path: string, { entries }: Gathered): boolean {
  const folder = path.split('/').slice(0, 2).join('/');
  return entries.some((entry) => entry.path === folder);
}
