import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sortProblems, type Problem } from '../shared/report.ts';
import { CORPUS_RULES, type CorpusEntry } from './checks/corpus-rules.ts';
import { applyRules } from './checks/rule.ts';
import { findOccupations, occupationsFolder } from './find-occupations.ts';
import { importOccupation, type ImportedOccupation } from './import-occupation.ts';
import type { LevelAnchors } from './onet-tables/level-anchors.ts';
import { readOnetTables } from './onet-tables/read-tables.ts';
import { isInside } from './paths.ts';
import { readFolder } from './read-folder.ts';
import { openStaging, outputProblem, type Staging } from './write.ts';

export interface ImportOptions {
  /** A folder that holds `occupations/`, or the folder of occupations itself. */
  dataDir: string;
  /** Where the occupations are written; replaced as a whole. */
  outDir: string;
  /** Warnings fail too. */
  strict?: boolean;
  /** Occupations that fail are left out, and the rest is written. */
  keepGoing?: boolean;
  onProgress?: (progress: { done: number; total: number; occupation: string }) => void;
}

export interface ImportResult {
  /** The occupations that were written, or would have been had no other one failed, by code. */
  occupations: string[];
  /** The occupations that failed. */
  leftOut: { soc: string; problems: Problem[] }[];
  problems: Problem[];
  /** True where the output was written: nothing failed, or what failed was left out on request. */
  ok: boolean;
}

/** Wrong use of the import: a folder that is not there, or that may not be written to. Its message is for the user. */
export class ImportUsageError extends Error {}

/**
 * Imports a data folder: finds the occupations, reads and checks each, and writes them as one.
 * On any failure the last output stays as it was. Throws ImportUsageError where the folders cannot be used.
 */
export async function runImport(options: ImportOptions): Promise<ImportResult> {
  const dataDir = resolve(options.dataDir);
  const outDir = resolve(options.outDir);
  const folder = await usableFolder(dataDir, outDir);
  const found = await findOccupations(folder);
  const staging = await openStaging(outDir).catch((error: unknown) => {
    throw new ImportUsageError(`${outDir} cannot be written to (${reason(error)}).`);
  });
  try {
    return await importInto(staging, found, options);
  } finally {
    await staging.discard();
  }
}

async function usableFolder(dataDir: string, outDir: string): Promise<string> {
  const folder = await occupationsFolder(dataDir);
  if (folder === null) throw new ImportUsageError(`There is no folder ${dataDir}.`);
  const data = await realpath(folder);
  const out = await realpath(outDir).catch(() => outDir);
  if (isInside(data, out) || isInside(out, data)) {
    throw new ImportUsageError(
      'The output may not lie in the data folder, nor the data in the output.',
    );
  }
  const problem = await outputProblem(outDir);
  if (problem !== null) throw new ImportUsageError(problem);
  return folder;
}

async function importInto(
  staging: Staging,
  found: Awaited<ReturnType<typeof findOccupations>>,
  options: ImportOptions,
): Promise<ImportResult> {
  const fails = ({ severity }: Problem): boolean => severity === 'error' || options.strict === true;
  const tables = await readOnetTables(found.root);
  const problems = [...found.problems, ...tables.problems];
  const sound: CorpusEntry[] = [];
  const total = found.folders.length;
  for (const [index, place] of found.folders.entries()) {
    options.onProgress?.({ done: index, total, occupation: place.soc });
    const read = await readFolder(place, found.root);
    const imported = importSafely(place.soc, read.files, tables.levelAnchors);
    const own = [...read.problems, ...imported.problems];
    for (const problem of own) problems.push(problem);
    if (imported.occupation && !own.some(fails)) {
      await staging.add(imported.occupation);
      sound.push({ soc: place.soc, title: imported.occupation.title });
    }
  }
  options.onProgress?.({ done: total, total, occupation: '' });
  problems.push(...applyRules(CORPUS_RULES, sound, { occupation: null, file: null }));

  const sorted = sortProblems(problems);
  const failed = new Set(sorted.filter(fails).map(({ occupation }) => occupation));
  const occupations = sound.map(({ soc }) => soc).filter((soc) => !failed.has(soc));
  for (const { soc } of sound) if (failed.has(soc)) await staging.remove(soc);
  const leftOut = [...failed]
    .filter((soc) => soc !== null)
    .map((soc) => ({ soc, problems: sorted.filter(({ occupation }) => occupation === soc) }));
  const ok = failed.size === 0 || (options.keepGoing === true && occupations.length > 0);
  if (ok) await staging.publish({ occupations: occupations.length, leftOut });
  return { occupations, leftOut, problems: sorted, ok };
}

/** A bug in Levelbook becomes a problem of the occupation that showed it, so that the others are still told of. */
function importSafely(
  soc: string,
  files: Parameters<typeof importOccupation>[0]['files'],
  levelAnchors: LevelAnchors | null,
): ImportedOccupation {
  try {
    return importOccupation({ soc, files, levelAnchors });
  } catch (error) {
    return {
      occupation: null,
      problems: [
        {
          severity: 'error',
          code: 'INTERNAL',
          occupation: soc,
          file: null,
          line: null,
          path: null,
          message: `Levelbook could not read these exports (${reason(error)}).`,
          hint: 'This is a fault of Levelbook. Please report it together with the exports.',
        },
      ],
    };
  }
}

function reason(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 200) : 'unknown';
}
