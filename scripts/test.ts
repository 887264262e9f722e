import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build/folders.ts';
import { readGiven } from './build/run-command.ts';
import type { Command } from './shared/arguments.ts';
import { runTool } from './test/run-tool.ts';
import { readTally, type Tally } from './test/tally.ts';

const TEST_COMMAND: Command = {
  name: 'npm test',
  summary:
    'Checks everything: formatting, types, lint, unused code, a build of the site, and all tests.\n' +
    'Each step runs even where one before it failed. Exit code 0 where all passed, else 1.',
  options: [],
};

const RESULTS = join(ROOT, '.cache', 'test-results.json');

/** Steps that pass or fail as a whole; each counts as one test. */
const CHECKS: readonly { heading: string; command: readonly [string, ...string[]] }[] = [
  { heading: 'Formatting', command: ['prettier', '--check', '--log-level=warn', '.'] },
  // Before the linter, which needs the types that Astro makes of the content.
  { heading: 'Types', command: ['astro', 'check'] },
  { heading: 'Lint', command: ['eslint', '.'] },
  { heading: 'Unused code', command: ['knip'] },
  { heading: 'Build', command: ['node', 'scripts/build.ts', '--out', '.cache/test-site'] },
];

async function checkTally(): Promise<Tally & { built: boolean }> {
  const tally = { passed: 0, failed: 0, built: true };
  for (const { heading, command } of CHECKS) {
    console.log(`\n## ${heading}`);
    const passed = (await runTool(command)) === 0;
    tally[passed ? 'passed' : 'failed'] += 1;
    if (heading === 'Build') tally.built = passed;
    console.log(passed ? 'passed' : 'FAILED');
  }
  return tally;
}

async function suiteTally(built: boolean): Promise<Tally> {
  console.log('\n## Tests');
  if (!built) console.log('The site was not built: only the tests that need none are run.');
  const exitCode = await runTool([
    'vitest',
    'run',
    ...(built ? [] : ['--project=units']),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}`,
  ]);
  return readTally(RESULTS, exitCode);
}

const line = readGiven(TEST_COMMAND, process.argv.slice(2), () => null);
if (line.given) {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const checks = await checkTally();
  const suites = await suiteTally(checks.built);
  const failed = checks.failed + suites.failed;
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\ntests: ${checks.passed + suites.passed} passed, ${failed} failed`);
} else {
  process.exitCode = line.exitCode;
}
