import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build/folders.ts';
import { readGiven } from './build/run-command.ts';
import type { Command } from './shared/arguments.ts';
import { outputInOrder, type Output } from './test/output-in-order.ts';
import { runTool, type ToolCommand } from './test/run-tool.ts';
import { readTally, type Tally } from './test/tally.ts';

const TEST_COMMAND: Command = {
  name: 'npm test',
  summary:
    'Checks everything: formatting, types, lint, unused code, a build of the site, and all tests.\n' +
    'Each step runs even where another failed. Exit code 0 where all passed, else 1.',
  options: [],
};

const CACHE = join(ROOT, '.cache');
const RESULTS = join(CACHE, 'test-results.json');

/** A step that passes or fails as a whole; each counts as one test. */
interface Check {
  heading: string;
  command: ToolCommand;
}

/** By what a file holds, not by its date: a fresh checkout has new dates. */
const BY_CONTENT = ['--cache', '--cache-strategy=content'];

const CHECKS: readonly Check[] = [
  { heading: 'Formatting', command: ['prettier', '--check', '--log-level=warn', '.'] },
  // Before the linter, which needs the types that Astro makes of the content.
  { heading: 'Types', command: ['astro', 'check'] },
  { heading: 'Lint', command: ['eslint', ...BY_CONTENT, `--cache-location=${CACHE}/eslint`, '.'] },
  { heading: 'Unused code', command: ['knip'] },
];

const BUILD: Check = {
  heading: 'Build',
  command: ['node', 'scripts/build.ts', '--out', '.cache/test-site'],
};

async function passes({ heading, command }: Check, { say, end }: Output): Promise<boolean> {
  say(`\n## ${heading}\n`);
  const passed = (await runTool(command, say)) === 0;
  say(passed ? 'passed\n' : 'FAILED\n');
  end();
  return passed;
}

async function suiteTally(built: boolean, { say, end }: Output): Promise<Tally> {
  say('\n## Tests\n');
  if (!built) say('The site was not built: only the tests that need none are run.\n');
  const given = [...(built ? [] : ['--project=units']), `--outputFile.json=${RESULTS}`];
  const exitCode = await runTool(
    ['vitest', 'run', ...given, '--reporter=default', '--reporter=json'],
    say,
  );
  end();
  return readTally(RESULTS, exitCode);
}

/** The checks one after the other, and beside them the build and the tests: two cores have enough to do. */
async function tallyOfAll(): Promise<Tally> {
  const open = outputInOrder((text) => process.stdout.write(text));
  const [checks, build, suites] = [
    CHECKS.map((check) => ({ check, output: open() })),
    open(),
    open(),
  ];

  const checked = async () => {
    const verdicts: boolean[] = [];
    for (const { check, output } of checks) verdicts.push(await passes(check, output));
    return verdicts;
  };
  const tested = async () => {
    const built = await passes(BUILD, build);
    return { built, tally: await suiteTally(built, suites) };
  };
  const [verdicts, { built, tally }] = await Promise.all([checked(), tested()]);
  const passed = [...verdicts, built].filter(Boolean).length;
  return {
    passed: passed + tally.passed,
    failed: verdicts.length + 1 - passed + tally.failed,
  };
}

const line = readGiven(TEST_COMMAND, process.argv.slice(2), () => null);
if (line.given) {
  mkdirSync(CACHE, { recursive: true });
  const { passed, failed } = await tallyOfAll();
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\ntests: ${passed} passed, ${failed} failed`);
} else {
  process.exitCode = line.exitCode;
}
