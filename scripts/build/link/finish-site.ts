import { counted } from '../../../src/model/counting.ts';
import type { Progress } from '../../shared/progress.ts';
import { writeChecksums } from '../checksums.ts';
import type { BuildPool } from '../compile.ts';
import { step } from '../failure.ts';
import type { BuildFolders } from '../folders.ts';
import { writeOffline } from '../offline/index.ts';
import type { BuildPlan } from '../plan.ts';
import { publish } from '../publish.ts';
import { clearLeftStaging, inStaging } from '../staging.ts';
import type { Violation } from '../verify/violation.ts';
import { indexWhole } from './index-whole.ts';
import { linkSite } from './link-site.ts';
import { packAllIn } from './pack-all.ts';
import { verifyWhole } from './verify-whole.ts';

/**
 * Makes the site of units that are all compiled: links them, indexes the whole, makes it work offline, verifies it,
 * writes the checksums, and puts it into its place. Where anything is wrong with it, the one before stays.
 */
export async function finishSite(
  { out, staging }: Pick<BuildFolders, 'out' | 'staging'>,
  plan: BuildPlan,
  pool: BuildPool,
  { at, done }: Progress,
): Promise<{ pages: number; violations: readonly Violation[] }> {
  const { settings } = plan;
  await clearLeftStaging(out);
  return inStaging(staging, async (site) => {
    const gathered = await step('link', () => linkSite(site, plan, pool, at));
    if (gathered.violations.length > 0) return { pages: 0, violations: gathered.violations };
    done(`link ${counted(gathered.hashes.size, 'file')}`);

    const indexed = await step('index', () => indexWhole(site, plan, gathered, at));
    done(`index ${counted(indexed.pages, 'page')}`);

    const packAll = packAllIn(site, plan, pool, at);
    const { downloads } = await step('offline', () =>
      writeOffline({ siteDir: site, gathered, settings, packAll, onProgress: at }),
    );
    done(`offline ${counted(downloads.size, 'download')}`);

    const verified = await step('verify', () => verifyWhole(site, plan, gathered));
    done(`verify ${counted(verified.pages, 'page')}`);
    if (verified.violations.length > 0) return verified;

    await step('checksums', () => writeChecksums(site, gathered.hashes));
    await step('publish', () => publish(site, out));
    return verified;
  });
}
