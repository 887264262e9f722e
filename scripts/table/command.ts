import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TABLE_FORMATS, tableFile } from '../../src/formats/table/table-file.ts';
import { statementsOf } from '../../src/model/framework/places.ts';
import { counted } from '../../src/model/counting.ts';
import { reason } from '../import/failure-reason.ts';
import { readCommandLine, type Command } from '../shared/arguments.ts';
import { reportText } from '../shared/report.ts';
import type { Streams } from '../sheets/command.ts';
import { readFramework } from '../sheets/read-framework.ts';

const COMMAND: Command = {
  name: 'npm run table',
  summary: 'Writes a framework as a table. Reading it back gives the same statements and codes.',
  options: [
    {
      name: 'framework',
      value: 'ID',
      sentence: 'An O*NET-SOC code or the name of a folder (default: the only one there is).',
    },
    {
      name: 'out',
      value: 'FILE',
      sentence: 'The table: ends in .xlsx, or in .csv for the statements alone.',
    },
    {
      name: 'data',
      value: 'DIR',
      sentence: 'The folder that holds occupations/ or frameworks/ (default: data).',
    },
  ],
  epilogue: 'Exit codes: 0 written, 1 bad data or could not be written, 2 bad usage.',
};

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs `npm run table`. Takes the command line, writes the file, and returns the exit code. */
export async function runTableCommand(
  given: readonly string[],
  { stdout, stderr }: Streams,
): Promise<number> {
  const line = readCommandLine(COMMAND, given);
  if (line.kind === 'help') {
    stdout.write(line.text);
    return 0;
  }
  if (line.kind === 'usage') {
    stderr.write(line.text);
    return 2;
  }
  const out = line.arguments.text('out');
  const format = TABLE_FORMATS.find((one) => out?.toLowerCase().endsWith(`.${one}`));
  if (out === undefined || format === undefined) {
    stderr.write('Say where to write: --out FILE, which ends in .xlsx or .csv.\n');
    return 2;
  }
  const data = resolve(line.arguments.text('data') ?? `${ROOT}data`);
  const read = await readFramework(data, line.arguments.text('framework'));
  if (read.framework === null) {
    stderr.write(`${reportText(read.problems)}${read.wrong}\n`);
    return read.problems.length > 0 ? 1 : 2;
  }
  try {
    await mkdir(dirname(resolve(out)), { recursive: true });
    await writeFile(out, tableFile(read.framework, format));
  } catch (error) {
    stderr.write(`${out} could not be written (${reason(error)}).\n`);
    return 1;
  }
  stdout.write(`${counted(statementsOf(read.framework).length, 'statement')} written to ${out}.\n`);
  return 0;
}
