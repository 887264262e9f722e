import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { counted } from '../../src/model/counting.ts';
import { readGiven } from '../build/run-command.ts';
import type { Arguments, Command } from '../shared/arguments.ts';
import { progressOn, type Progress } from '../shared/progress.ts';
import { madeUpExports } from './exports.ts';
import { madeUpOccupation } from './occupation.ts';

const MOST = 5000;

const CORPUS_COMMAND: Command = {
  name: 'npm run corpus',
  summary:
    'Writes the exports of made-up occupations, in all the real formats and with their variations, to try a large site with.\n' +
    'The same number always gives the same files.',
  options: [
    { name: 'count', value: 'N', sentence: `How many occupations: 1 to ${MOST}.` },
    { name: 'out', value: 'DIR', sentence: 'Where they go: a new or an empty folder.' },
  ],
  epilogue:
    'npm run corpus -- 998 --out DIR is the same as npm run corpus -- --count 998 --out DIR.',
};

/** Runs `npm run corpus`. Takes what stands behind its name; answers with the exit code. */
export async function runCorpusCommand(words: readonly string[]): Promise<number> {
  const [first = '', ...others] = words;
  const given = /^\d+$/u.test(first) ? ['--count', first, ...others] : words;
  const line = readGiven(CORPUS_COMMAND, given, whatIsWrong);
  if (!line.given) return line.exitCode;
  const out = resolve(line.given.text('out') ?? '');
  const entries = await readdir(out).catch(() => []);
  if (entries.length > 0) {
    process.stderr.write(`${out} is not empty: name a new or an empty folder.\n`);
    return 2;
  }
  const count = Number(line.given.text('count'));
  await writeCorpus(count, out, progressOn(process.stderr));
  process.stdout.write(
    `${counted(count, 'made-up occupation')} in ${out}. Build them: npm run build -- --data ${out}\n`,
  );
  return 0;
}

function whatIsWrong(given: Arguments): string | null {
  const count = Number(given.text('count') ?? 'none');
  if (!Number.isInteger(count) || count < 1 || count > MOST) {
    return `Say how many occupations, 1 to ${MOST}: npm run corpus -- 998 --out DIR`;
  }
  if (given.text('out') === undefined) return 'Say where they go: --out DIR';
  return null;
}

/** Writes a data folder with so many made-up occupations. It is there whole, or not at all. */
export async function writeCorpus(count: number, out: string, progress: Progress): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  const staging = await mkdtemp(join(dirname(out), `${basename(out)}.tmp-`));
  try {
    for (let position = 0; position < count; position += 1) {
      progress.at(`corpus ${position}/${count} occupations`);
      const made = madeUpOccupation(position);
      const folder = join(staging, 'occupations', made.soc);
      await mkdir(folder, { recursive: true });
      for (const [name, text] of madeUpExports(made)) await writeFile(join(folder, name), text);
    }
    await rm(out, { recursive: true, force: true });
    await rename(staging, out);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  progress.done(`corpus ${counted(count, 'occupation')}`);
}
