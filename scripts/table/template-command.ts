import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { templateWorkbook } from '../../src/formats/table/template.ts';
import { settingsJsonSchema } from '../../src/settings/schema.ts';
import { reason } from '../import/failure-reason.ts';
import { readCommandLine, type Command } from '../shared/arguments.ts';
import type { Streams } from '../sheets/command.ts';

const COMMAND: Command = {
  name: 'npm run template',
  summary:
    'Writes a workbook to fill in with your own framework, and a schema that editors complete levelbook.yml from.',
  operand: { value: 'FILE', sentence: 'The workbook: data/frameworks/metal-work/framework.xlsx.' },
  options: [{ name: 'force', sentence: 'Write over a workbook that is there.' }],
  epilogue: 'Exit codes: 0 written, 1 could not be written, 2 bad usage.',
};

const SCHEMA_FILE = 'levelbook.schema.json';

/** Runs `npm run template`. Takes the command line, writes the files, and returns the exit code. */
export async function runTemplateCommand(
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
  const file = line.arguments.operand;
  if (file === undefined || !/\.xlsx$/iu.test(file)) {
    stderr.write(`Name the workbook: ${COMMAND.name} -- my-framework.xlsx\n`);
    return 2;
  }
  try {
    const path = resolve(file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, templateWorkbook(), { flag: line.arguments.flag('force') ? 'w' : 'wx' });
    const schema = join(settingsFolder(path), SCHEMA_FILE);
    await writeFile(schema, settingsJsonSchema());
    stdout.write(
      `Written: ${file} and ${schema}.\nFor help with settings in your editor, begin levelbook.yml with:\n# yaml-language-server: $schema=${SCHEMA_FILE}\n`,
    );
    return 0;
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    stderr.write(
      isThere
        ? `${file} is there already, and stays as it is. Give another name, or --force.\n`
        : `${file} could not be written (${reason(error)}).\n`,
    );
    return isThere ? 2 : 1;
  }
}

/** Where levelbook.yml stands: in the data folder of a workbook that lies in `frameworks/ID/`, else beside it. */
function settingsFolder(path: string): string {
  const folder = dirname(path);
  const parent = dirname(folder);
  return basename(parent) === 'frameworks' ? dirname(parent) : folder;
}
