import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import type { Paper, RenderOptions } from '../../src/formats/format.ts';
import { FORMATS, type ListedFormat } from '../../src/formats/registry.ts';
import { SHEET_KINDS } from '../../src/model/sheets/kinds.ts';
import { readCommandLine, type Arguments, type Command } from '../shared/arguments.ts';
import { progressOn } from '../shared/progress.ts';
import { counted } from '../../src/model/counting.ts';
import { reportText } from '../shared/report.ts';
import { chooseSheets, wishOf, type Wish } from './choose.ts';
import { didYouMean } from '../../src/model/did-you-mean.ts';
import { readFramework } from './read-framework.ts';
import { planFiles, writeFiles, type WrittenFiles } from './write-files.ts';

const FORMAT_IDS = FORMATS.map(({ id }) => id).join(' ');
const PAPERS: Paper[] = ['a4', 'letter'];

const COMMAND: Command = {
  name: 'npm run sheets',
  summary:
    'Writes rubric sheets of a framework as files. Without --kind or --place: all of them, into a folder.',
  options: [
    {
      name: 'framework',
      value: 'ID',
      sentence: 'O*NET-SOC code, or the name of its folder (default: the only one there is).',
    },
    { name: 'kind', value: 'KIND', sentence: `${SHEET_KINDS.map(({ id }) => id).join(', ')}.` },
    {
      name: 'place',
      value: 'PLACE',
      sentence: 'A level, a skill or an area, by the name of its page or its title.',
    },
    { name: 'whole', sentence: 'The sheets about all levels at once.' },
    { name: 'format', value: 'FORMAT', sentence: `${FORMAT_IDS} (default: pdf).` },
    {
      name: 'paper',
      value: 'PAPER',
      sentence: 'a4 or letter (default: a4); for pdf, docx and xlsx.',
    },
    { name: 'large-print', sentence: '16 pt type; for pdf and docx.' },
    {
      name: 'out',
      value: 'PATH',
      sentence: 'A file where it ends like the format; else a folder.',
    },
    {
      name: 'data',
      value: 'DIR',
      sentence: 'The folder that holds occupations/ or frameworks/ (default: data).',
    },
    {
      name: 'site-url',
      value: 'URL',
      sentence:
        'Address of the published site: for links and QR codes (default: that of levelbook.yml).',
    },
  ],
  epilogue:
    'Exit codes: 0 all is well, 1 bad data or a sheet that the format can’t hold, 2 bad usage.',
};

/** Lines of one sort that are told; all sheets of a framework may have the same to say. */
const MOST_TOLD = 5;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export type Streams = { stdout: NodeJS.WriteStream; stderr: NodeJS.WriteStream };

type Job = { format: ListedFormat; wish: Wish; out: string; options: RenderOptions };

/** Runs `npm run sheets`. Takes the command line, writes the files, and returns the exit code. */
export async function runSheetsCommand(
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
  const job = jobOf(line.arguments);
  if ('wrong' in job) return told(streams, job.wrong, 2);
  const data = resolve(line.arguments.text('data') ?? `${ROOT}data`);
  const id = line.arguments.text('framework');
  try {
    return await run(job, data, id, streams);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return told(streams, message.split('\n')[0] ?? 'The sheets could not be written.', 1);
  }
}

function told({ stderr }: Streams, sentence: string, exitCode: number): number {
  stderr.write(`${sentence}\n${exitCode === 2 ? `See: ${COMMAND.name} -- --help\n` : ''}`);
  return exitCode;
}

/** What the command line asks for, or what is wrong with it. */
function jobOf(given: Arguments): Job | { wrong: string } {
  const out = given.text('out');
  if (out === undefined) return { wrong: 'Say where to write: --out FILE or --out FOLDER.' };
  const formatId = (given.text('format') ?? 'pdf').toLowerCase();
  const format = FORMATS.find(({ id }) => id === formatId);
  if (!format) {
    const ids = FORMATS.map(({ id }) => id);
    return { wrong: `There is no format "${formatId}".${didYouMean(formatId, ids)}` };
  }
  const paperName = (given.text('paper') ?? 'a4').toLowerCase();
  const paper = PAPERS.find((one) => one === paperName);
  if (!paper) return { wrong: `There is no paper "${paperName}".${didYouMean(paperName, PAPERS)}` };
  const siteUrl = given.text('site-url');
  if (siteUrl !== undefined && !isWebAddress(siteUrl)) {
    return { wrong: `"${siteUrl}" is no web address: write https://example.org/levelbook.` };
  }
  const wish = wishOf({
    kind: given.text('kind'),
    place: given.text('place'),
    whole: given.flag('whole'),
  });
  if ('wrong' in wish) return wish;
  const largePrint = given.flag('large-print');
  const options = { paper, largePrint, ...(siteUrl === undefined ? {} : { siteUrl }) };
  return { format, wish, out, options };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//u.test(text) && URL.canParse(text);
}

async function run(
  { format, wish, out, options }: Job,
  data: string,
  id: string | undefined,
  streams: Streams,
): Promise<number> {
  const read = await readFramework(data, id);
  if (read.framework === null) {
    streams.stderr.write(reportText(read.problems));
    return told(streams, read.wrong, read.problems.length > 0 ? 1 : 2);
  }
  const { framework, settings, logo } = read;
  const sheets = chooseSheets(framework, wish);
  if ('wrong' in sheets) return told(streams, sheets.wrong, 2);
  const files = await planFiles(format, framework, sheets, out);
  if ('wrong' in files) return told(streams, files.wrong, 2);

  const progress = progressOn(streams.stderr);
  const all = {
    ...(settings.address === undefined ? {} : { siteUrl: settings.address }),
    ...(logo === null ? {} : { logo }),
    ...options,
  };
  const result = await writeFiles(format.id, framework, files, all, (done, total) =>
    progress.at(`sheets ${done}/${total} files`),
  );
  progress.done(`sheets ${counted(result.written.length, 'file')}`);
  report(result, out, streams);
  return result.written.length === 0 ? 1 : 0;
}

function report({ written, refused, warnings }: WrittenFiles, out: string, streams: Streams): void {
  const left = refused.map(({ reason }) => `Left out: ${reason}`);
  for (const lines of [warnings, left]) {
    for (const line of lines.slice(0, MOST_TOLD)) streams.stderr.write(`${line}\n`);
    const more = lines.length - MOST_TOLD;
    if (more > 0) streams.stderr.write(`… and ${more} more like that.\n`);
  }
  if (written.length > 0) streams.stdout.write(`Written to ${out}.\n`);
}
