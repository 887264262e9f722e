import { countedUnits } from '../shared/unit-words.ts';
import { resolve } from 'node:path';
import { ImportUsageError } from '../import/run.ts';
import { readCommandLine, type Arguments, type Command } from '../shared/arguments.ts';
import { progressOn } from '../shared/progress.ts';
import { counted } from '../../src/model/counting.ts';
import { reportJson, reportText } from '../shared/report.ts';
import { buildOptions, type BuildOptions, type BuildResult } from './command.ts';
import { StepFailure } from './failure.ts';
import { readShard } from './shard.ts';
import { shardOutProblem } from './shard-folder.ts';
import { outProblem } from './folders.ts';
import { problemCounts } from '../../src/import/report-order.ts';

type Build = (options: BuildOptions) => Promise<BuildResult>;

/** Reads a command line: prints the help or how its usage is wrong, with an exit code; else what was given. */
export function readGiven(
  command: Command,
  words: readonly string[],
  whatIsWrong: (given: Arguments) => string | null = wrongFolders,
): { given: Arguments } | { given: null; exitCode: 0 | 2 } {
  const line = readCommandLine(command, words);
  if (line.kind === 'help') {
    process.stdout.write(line.text);
    return { given: null, exitCode: 0 };
  }
  const wrong = line.kind === 'usage' ? line.text : whatIsWrong(line.arguments);
  if (line.kind === 'run' && wrong === null) return { given: line.arguments };
  console.error(wrong?.trimEnd());
  return { given: null, exitCode: 2 };
}

/** Builds as the command line asks, prints the report, and answers with the exit code: 0 where there is a new site. */
export async function buildAndReport(given: Arguments, build: Build): Promise<0 | 1 | 2> {
  const result = await attempt(build, buildOptions(given, progressOn(process.stderr)));
  if (result instanceof ImportUsageError) {
    console.error(result.message);
    return 2;
  }
  process.stdout.write(
    given.flag('json')
      ? reportJson(result.built?.units.length ?? 0, result.problems, result.built?.leftOut ?? [])
      : reportText(result.problems) + outcome(result),
  );
  return result.built === null ? 1 : 0;
}

/** What is wrong with the folders that a command line names, as a sentence; null where nothing is. */
export function wrongFolders(given: Arguments): string | null {
  const out = given.text('out');
  const shard = given.text('shard');
  if (shard === undefined) return out === undefined ? null : outProblem(resolve(out));
  if (readShard(shard) === null) return `${shard} is no share: 3/8 is the third of eight.`;
  return out === undefined
    ? 'A share needs a folder of its own: name it with --out.'
    : shardOutProblem(resolve(out));
}

/** What is wrong with the port that a command line names, as a sentence; null where nothing is. */
export function wrongPort(given: Arguments): string | null {
  const port = given.text('port') ?? '0';
  return /^\d{1,5}$/u.test(port) && Number(port) <= 65535
    ? null
    : `${port} is no port: 0 to 65535.`;
}

/** Builds, and turns a step that failed into a problem: nobody but a developer wants its stack. */
async function attempt(
  build: Build,
  options: BuildOptions,
): Promise<BuildResult | ImportUsageError> {
  try {
    return await build(options);
  } catch (cause) {
    if (cause instanceof ImportUsageError) return cause;
    if (process.env['LEVELBOOK_DEBUG'] === '1') console.error(cause);
    const failure = cause instanceof StepFailure ? cause : new StepFailure('build', cause);
    return { built: null, problems: [failure.problem] };
  }
}

function outcome({ built, problems }: BuildResult): string {
  if (built === null)
    return `Not built: ${problemCounts(problems)}. The site before is untouched.\n`;
  const what = countedUnits(built.units);
  const size =
    built.pages === null ? `a share with ${what}` : `${counted(built.pages, 'page')} about ${what}`;
  const seconds = process.uptime().toFixed(1);
  const megabytes = Math.round(built.memory / 1e6);
  const left = built.leftOut.length === 0 ? '' : ` Left out: ${built.leftOut.join(', ')}.`;
  return `Built ${size} in ${seconds} s with at most ${megabytes} MB: ${problemCounts(problems)}.${left}\n`;
}
