import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cappedProblems, problemCounts } from '../../src/import/report-order.ts';
import { counted } from '../../src/model/counting.ts';
import { RELEASE_TABLES } from '../../src/model/occupation/onet-release.ts';
import { SOC_PATTERN } from '../../src/model/occupation/soc.ts';
import type { Streams } from '../import/command.ts';
import { dataFolders } from '../import/find-frameworks.ts';
import { finding } from '../import/reading-rules.ts';
import { readCommandLine, type Command } from '../shared/arguments.ts';
import { progressOn, type Progress } from '../shared/progress.ts';
import { reportText, type Problem } from '../shared/report.ts';
import { missingTables, readRelease } from './read-release.ts';
import { openReleaseFolder, type ReleaseFolder } from './release-folder.ts';
import { FACTS_FILE, stageFacts } from './write-facts.ts';

const COMMAND: Command = {
  name: 'npm run onet',
  summary:
    `Reads a release of the O*NET database, in its text version, and writes what it tells of each occupation of a data folder\n` +
    `into that occupation’s folder, as ${FACTS_FILE}. Builds then show it beside the exports.`,
  operand: {
    value: 'RELEASE_FOLDER',
    sentence: 'The unpacked folder, db_30_2_text. Tables that it lacks are left out.',
  },
  options: [
    { name: 'data', value: 'DIR', sentence: 'The data folder to write into (default: data).' },
    { name: 'all', sentence: 'Also make folders for the occupations that the data folder lacks.' },
  ],
  epilogue:
    'Get a release from https://www.onetcenter.org/database.html (CC BY 4.0). Tried with 29.0 to 30.2.\n' +
    'Exit codes: 0 written, 1 bad data, so that nothing was written, 2 bad usage.',
};

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs `npm run onet`. Takes the command line, writes the report, and returns the exit code. */
export async function runOnetCommand(given: readonly string[], streams: Streams): Promise<number> {
  const line = readCommandLine(COMMAND, given);
  if (line.kind === 'help') {
    streams.stdout.write(line.text);
    return 0;
  }
  const usage = (sentence: string): number => {
    streams.stderr.write(sentence);
    return 2;
  };
  if (line.kind === 'usage') return usage(line.text);
  const { operand } = line.arguments;
  if (operand === undefined) {
    return usage(`Name the folder of a release.\nSee: ${COMMAND.name} -- --help\n`);
  }
  const folder = await openReleaseFolder(operand);
  if (typeof folder === 'string') return usage(`${folder}\n`);
  const data = resolve(line.arguments.text('data') ?? `${ROOT}data`);
  const folders = await dataFolders(data);
  if (folders === null) return usage(`There is no folder ${data}.\n`);
  const occupations = folders.occupations ?? join(data, 'occupations');
  const all = line.arguments.flag('all');
  const there = folders.occupations === null ? [] : await occupationsIn(occupations);
  if (there.length === 0 && !all) {
    return usage(
      `${data} holds no occupation. With --all, folders are made for all of the release.\n`,
    );
  }
  const { written, changed, problems } = await writeRelease(
    folder,
    { occupations, there, all },
    progressOn(streams.stderr),
  );
  const release = `O*NET ${folder.release}`;
  const end =
    written === null
      ? 'Nothing was written; what was there is as it was.'
      : `${FACTS_FILE} of ${counted(written, 'occupation')}, ${counted(changed, 'file')} changed.`;
  streams.stdout.write(`${reportText(problems)}${release}: ${problemCounts(problems)}. ${end}\n`);
  return written === null ? 1 : 0;
}

async function occupationsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && SOC_PATTERN.test(entry.name))
    .map(({ name }) => name);
}

/** Writes what the release tells of the occupations. Nothing is written where any row is wrong. */
async function writeRelease(
  folder: ReleaseFolder,
  { occupations, there, all }: { occupations: string; there: readonly string[]; all: boolean },
  progress: Progress,
): Promise<{ written: number | null; changed: number; problems: Problem[] }> {
  const problems = problemsOfRelease(folder);
  const staged = await stageFacts(occupations);
  let written = 0;
  try {
    for await (const { soc, facts, problems: told } of readRelease(folder, all ? null : there)) {
      problems.push(...told);
      if (facts === null) continue;
      await staged.add(facts);
      written += 1;
      progress.at(`onet ${written} ${soc}`);
    }
    if (problems.some(({ severity }) => severity === 'error')) {
      return { written: null, changed: 0, problems: cappedProblems(problems) };
    }
    return { written, ...(await staged.publish()), problems: cappedProblems(problems) };
  } finally {
    await staged.discard();
  }
}

/** What is to be said of a release before it is read. */
function problemsOfRelease(folder: ReleaseFolder): Problem[] {
  const missing = missingTables(folder).map((table) => ({
    ...finding('ONET_TABLE_MISSING', `The folder has no ${RELEASE_TABLES[table]}.txt.`),
    occupation: null,
    file: null,
  }));
  const number = Number(folder.release);
  if (number >= 29 && number <= 30.2) return missing;
  const found = finding('ONET_RELEASE', `This is release ${folder.release}.`);
  return [...missing, { ...found, occupation: null, file: null }];
}
