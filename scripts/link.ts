import { resolve } from 'node:path';
import type { BuildOptions, BuildResult } from './build/command.ts';
import { openBuildPool } from './build/compile.ts';
import { step } from './build/failure.ts';
import { buildFolders } from './build/folders.ts';
import { adoptShards, readShards } from './build/link/adopt-shards.ts';
import { finishSite } from './build/link/finish-site.ts';
import { clearKept, planUnits } from './build/plan.ts';
import { readSettings } from './build/read-settings.ts';
import { buildAndReport, readGiven, wrongFolders } from './build/run-command.ts';
import { violationProblems } from './build/verify/violation-problems.ts';
import type { Command } from './shared/arguments.ts';
import type { Problem } from './shared/report.ts';

const LINK_COMMAND: Command = {
  name: 'npm run link',
  summary:
    'Makes one site of the shares that npm run build -- --shard compiled, on this machine or on others.\n' +
    'It is the same, byte for byte, as one machine would have built.',
  operand: { value: 'SHARE …', sentence: 'The folders of all shares, in any order.', many: true },
  options: [
    { name: 'out', value: 'DIR', sentence: 'Where the site goes. Default: dist' },
    { name: 'json', sentence: 'Report problems as one JSON object on stdout.' },
  ],
  epilogue:
    'Exit code 0: linked. 1: the shares are no whole site, so that nothing was linked. 2: wrong usage.',
};

/** Links shares of a build. Where they don't make one whole site, the one before stays. */
async function linkShares(shares: readonly string[], options: BuildOptions): Promise<BuildResult> {
  const { at, done } = options.progress;
  const { shards, problems } = await readShards(shares);
  if (!shards) return { built: null, problems: problems.map(shareProblem) };
  const [first] = shards.notes;
  const { siteUrl, pdf, common } = first.note;
  if (siteUrl !== null) process.env['LEVELBOOK_SITE_URL'] = siteUrl;
  const folders = { ...buildFolders(undefined, options.out), content: shards.content };
  const settings = readSettings(folders.content);

  const damaged = await step('link', () => adoptShards(shards, folders.unitStore));
  const plan = await step('link', () => planUnits(folders, settings, { ...options, pdf }, at));
  if (damaged.length === 0 && plan.common !== common) {
    damaged.push(
      'The shares were made by other code than is here: link them with the checkout that compiled them.',
    );
  }
  if (damaged.length > 0) return { built: null, problems: damaged.map(shareProblem) };
  done(`take over ${shards.notes.length} shares`);

  const pool = openBuildPool(plan.ground, plan.units.length);
  try {
    const { pages, violations } = await finishSite(folders, plan, pool, options.progress);
    if (violations.length > 0) return { built: null, problems: violationProblems(violations) };
    const memory = Math.max(pool.memory(), process.resourceUsage().maxRSS * 1024);
    const units = plan.units.map(({ id }) => id);
    return { built: { units, pages, memory, leftOut: [] }, problems: [] };
  } finally {
    pool.close();
    await clearKept(plan);
  }
}

function shareProblem(message: string): Problem {
  return {
    severity: 'error',
    code: 'SHARE',
    occupation: null,
    file: null,
    line: null,
    path: null,
    message,
    hint: 'Compile the shares of one site from the same exports, settings and code, each once.',
  };
}

const line = readGiven(LINK_COMMAND, process.argv.slice(2), (given) =>
  given.operands.length === 0 ? 'Name the folders of the shares.' : wrongFolders(given),
);
if (line.given) {
  const shares = line.given.operands.map((folder) => resolve(folder));
  process.exitCode = await buildAndReport(line.given, (options) => linkShares(shares, options));
} else {
  process.exitCode = line.exitCode;
}
