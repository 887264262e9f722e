import { BUILD_COMMAND, type BuildOptions, type BuildResult } from './build/command.ts';
import { writeChecksums } from './build/checksums.ts';
import { compileMissing, openBuildPool } from './build/compile.ts';
import { step } from './build/failure.ts';
import { buildFolders } from './build/folders.ts';
import { packAllIn } from './build/link/pack-all.ts';
import { linkSite } from './build/link/link-site.ts';
import { writeOffline } from './build/offline/index.ts';
import { clearKept, planUnits, type BuildPlan } from './build/plan.ts';
import { publish } from './build/publish.ts';
import { readSettings } from './build/read-settings.ts';
import { buildAndReport, readGiven } from './build/run-command.ts';
import { indexSite } from './build/search-index/index.ts';
import { clearLeftStaging, inStaging } from './build/staging.ts';
import { verifyWhole } from './build/link/verify-whole.ts';
import type { Violation } from './build/verify/violation.ts';
import { violationProblems } from './build/verify/violation-problems.ts';
import { countedUnits } from './shared/unit-words.ts';
import { runImport } from './import/run.ts';
import { counted } from '../src/model/counting.ts';

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
  const plan = await step('compile', () => planUnits(folders, settings, at));
  const pool = openBuildPool(plan.ground, plan.missing.length + 1);
  try {
    await step('compile', () => compileMissing(plan, pool, at));
    done(`compile ${countedUnits(plan.units.map(({ id }) => id))}${fromCache(plan)}`);

    await clearLeftStaging(folders.out);
    return await inStaging(folders.staging, async (site) => {
      const gathered = await step('link', () => linkSite(site, plan, pool, at));
      const failed = (violations: readonly Violation[]) => ({
        built: null,
        problems: [...imported.problems, ...violationProblems(violations)],
      });
      if (gathered.violations.length > 0) return failed(gathered.violations);
      done(`link ${counted(gathered.hashes.size, 'file')}`);

      const indexed = await step('index', () =>
        indexSite(site, at, settings.language?.split('-')[0]),
      );
      done(`index ${counted(indexed.pages, 'page')}`);

      const { downloads } = await step('offline', () =>
        writeOffline({
          siteDir: site,
          gathered,
          settings,
          packAll: packAllIn(site, plan, pool, at),
          onProgress: at,
        }),
      );
      done(`offline ${counted(downloads.size, 'download')}`);

      const { pages, violations } = await step('verify', () => verifyWhole(site, plan, gathered));
      done(`verify ${counted(pages, 'page')}`);
      if (violations.length > 0) return failed(violations);

      await step('checksums', () => writeChecksums(site, gathered.hashes));
      await step('publish', () => publish(site, folders.out));
      const built = {
        units: imported.frameworks,
        pages,
        leftOut: imported.leftOut.map(({ id }) => id),
      };
      return { built, problems: imported.problems };
    });
  } finally {
    pool.close();
    await clearKept(plan);
  }
}

/** How many units are as they were, where any is. */
function fromCache({ units, missing }: BuildPlan): string {
  const kept = units.length - missing.length;
  return kept === 0 ? '' : ` (${kept} as before)`;
}

if (import.meta.main) {
  const line = readGiven(BUILD_COMMAND, process.argv.slice(2));
  if (line.given) process.exitCode = await buildAndReport(line.given, buildSite);
  else process.exitCode = line.exitCode;
}
