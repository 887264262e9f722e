import { BUILD_COMMAND, type BuildOptions, type BuildResult } from './build/command.ts';
import { compileMissing, openBuildPool } from './build/compile.ts';
import { step } from './build/failure.ts';
import { buildFolders } from './build/folders.ts';
import { finishSite } from './build/link/finish-site.ts';
import { clearKept, planUnits } from './build/plan.ts';
import { readSettings } from './build/read-settings.ts';
import { buildAndReport, readGiven } from './build/run-command.ts';
import { finishShard } from './build/finish-shard.ts';
import { unitsOf } from './build/shard.ts';
import { violationProblems } from './build/verify/violation-problems.ts';
import { countedUnits } from './shared/unit-words.ts';
import { runImport } from './import/run.ts';

/**
 * Builds the site: imports and checks the exports, compiles each framework that is not as it was, links all of them with
 * the pages about the whole, indexes it, makes it work offline, writes the checksums, publishes.
 * The site before stays untouched unless all of them end well. Throws a `StepFailure` where one can't be done;
 * what is wrong with the exports or with the site comes back as problems.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const folders = buildFolders(options.data, options.out);
  const { at, done } = options.progress;

  const imported = await step('import', () =>
    runImport({
      dataDir: folders.data,
      outDir: folders.content,
      strict: options.strict,
      keepGoing: options.keepGoing,
      onProgress: ({ done: number, total }) => at(`import ${number}/${total}`),
    }),
  );
  const all = [...imported.frameworks, ...imported.leftOut.map(({ id }) => id)];
  done(`import ${countedUnits(imported.frameworks, '', all)}`);
  if (!imported.ok) return { built: null, problems: imported.problems };

  const settings = readSettings(folders.content);
  const plan = await step('compile', () => planUnits(folders, settings, options, at));
  const { shard } = options;
  const share = shard ? unitsOf(plan.units, shard) : plan.units;
  const missing = plan.missing.filter((unit) => share.includes(unit));
  const pool = openBuildPool(plan.ground, missing.length + 1);
  try {
    await step('compile', () => compileMissing(missing, pool, at));
    done(
      `compile ${countedUnits(share.map(({ id }) => id))}${asBefore(share.length - missing.length)}`,
    );
    const finished = shard
      ? await step('shard', () => finishShard(folders, { ...plan, units: share }, shard))
      : await finishSite(folders, plan, pool, options.progress);
    const problems = [...imported.problems, ...violationProblems(finished.violations)];
    if (finished.violations.length > 0) return { built: null, problems };
    const built = {
      units: share.map(({ id }) => id),
      pages: finished.pages,
      memory: Math.max(pool.memory(), process.resourceUsage().maxRSS * 1024),
      leftOut: imported.leftOut.map(({ id }) => id),
    };
    return { built, problems };
  } finally {
    pool.close();
    await clearKept(plan);
  }
}

/** How many units are as they were, where any is. */
const asBefore = (kept: number): string => (kept === 0 ? '' : ` (${kept} as before)`);

if (import.meta.main) {
  const line = readGiven(BUILD_COMMAND, process.argv.slice(2));
  if (line.given) process.exitCode = await buildAndReport(line.given, buildSite);
  else process.exitCode = line.exitCode;
}
