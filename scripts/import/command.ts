import { countedUnits } from '../shared/unit-words.ts';
import { fileURLToPath } from 'node:url';
import { readCommandLine, type Arguments, type Command } from '../shared/arguments.ts';
import { progressOn } from '../shared/progress.ts';
import { reportJson, reportText } from '../shared/report.ts';
import { ImportUsageError, runImport, type ImportResult } from './run.ts';
import { problemCounts } from '../../src/import/report-order.ts';

const COMMAND: Command = {
  name: 'npm run import',
  summary:
    'Reads the exports of each occupation, and each framework, checks them, and writes what the site is made of.\nOn any error nothing of the last output changes.',
  options: [
    {
      name: 'data',
      value: 'DIR',
      sentence:
        'The folder that holds occupations/NN-NNNN.NN/ or frameworks/NAME/ (default: data).',
    },
    {
      name: 'out',
      value: 'DIR',
      sentence: 'Where to write; replaced as a whole (default: content/frameworks).',
    },
    { name: 'strict', sentence: 'Warnings fail too.' },
    {
      name: 'keep-going',
      sentence: 'Leave out occupations and frameworks that fail, and write the rest.',
    },
    { name: 'json', sentence: 'Print the report as one JSON object on standard output.' },
  ],
  epilogue:
    'Exit codes: 0 written, 1 bad data, so that nothing was written, 2 bad usage.\n' +
    'With --keep-going the rest is written, with exit code 0, and the report names what was left out.\n' +
    'In the JSON report, "occupations" is the number that did not fail, and "leftOut" names those that did.\n' +
    'For machines, keep npm quiet: npm run --silent import -- --json',
};

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Streams {
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}

/** Runs `npm run import`. Takes the command line, writes the report, and returns the exit code. */
export async function runImportCommand(
  given: readonly string[],
  streams: Streams,
): Promise<number> {
  const line = readCommandLine(COMMAND, given);
  if (line.kind === 'help') {
    streams.stdout.write(line.text);
    return 0;
  }
  if (line.kind === 'usage') {
    streams.stderr.write(line.text);
    return 2;
  }
  try {
    const outDir = line.arguments.text('out') ?? `${ROOT}content/frameworks`;
    const result = await importWithProgress(line.arguments, outDir, streams.stderr);
    streams.stdout.write(
      line.arguments.flag('json')
        ? reportJson(
            result.frameworks.length,
            result.problems,
            result.leftOut.map(({ id }) => id),
          )
        : peopleReport(result, outDir),
    );
    return result.ok ? 0 : 1;
  } catch (error) {
    streams.stderr.write(`${sentence(error)}\n`);
    return error instanceof ImportUsageError ? 2 : 1;
  }
}

async function importWithProgress(
  given: Arguments,
  outDir: string,
  stream: NodeJS.WriteStream,
): Promise<ImportResult> {
  const progress = progressOn(stream);
  const result = await runImport({
    dataDir: given.text('data') ?? `${ROOT}data`,
    outDir,
    strict: given.flag('strict'),
    keepGoing: given.flag('keep-going'),
    onProgress: ({ done, total, id }) => {
      progress.at(`import ${done}/${total} ${id}`);
    },
  });
  const all = [...result.frameworks, ...result.leftOut.map(({ id }) => id)];
  progress.done(`import ${countedUnits(result.frameworks, '', all)}`);
  return result;
}

function peopleReport({ frameworks, leftOut, problems, ok }: ImportResult, outDir: string): string {
  const all = [...frameworks, ...leftOut.map(({ id }) => id)];
  const found = `${countedUnits(frameworks, 'sound', all)}, ${problemCounts(problems)}.`;
  const left = leftOut.length === 0 ? '' : ` Left out: ${leftOut.map(({ id }) => id).join(', ')}.`;
  const end = ok ? `Written to ${outDir}.` : 'Nothing was written; the last output is as it was.';
  return `${reportText(problems)}${found}${ok ? left : ''} ${end}\n`;
}

/** What went wrong outside the data, in one line and without a stack. */
function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? 'The import failed.';
}
