import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sortProblems, type Problem } from '../shared/report.ts';
import { CORPUS_RULES, type CorpusEntry } from './checks/corpus-rules.ts';
import { applyRules } from './checks/rule.ts';
import { reason } from './failure-reason.ts';
import {
  dataFolders,
  findFrameworks,
  type DataFolders,
  type FoundFrameworks,
} from './find-frameworks.ts';
import { importFolder } from './import-folder.ts';
import { readOnetTables } from './onet/read-tables.ts';
import { readSettingsFile } from '../settings/read-settings-file.ts';
import { readSiteFiles } from '../settings/site-files.ts';
import { isInside } from './paths.ts';
import { openStaging, outputProblem, type Staging } from './write.ts';

export interface ImportOptions {
  /** A folder that holds `occupations/`, or the folder of occupations itself. */
  dataDir: string;
  /** Where the frameworks are written; replaced as a whole. */
  outDir: string;
  /** Warnings fail too. */
  strict?: boolean;
  /** What fails is left out, and the rest is written. */
  keepGoing?: boolean;
  onProgress?: (progress: { done: number; total: number; id: string }) => void;
}

export interface ImportResult {
  /** Ids of the frameworks that were written, or would have been had no other one failed. */
  frameworks: string[];
  /** The folders that failed, by name. */
  leftOut: { id: string; problems: Problem[] }[];
  problems: Problem[];
  /** True where the output was written: nothing failed, or what failed was left out on request. */
  ok: boolean;
}

/** Wrong use of the import: a folder that is not there, or that may not be written to. Its message is for the user. */
export class ImportUsageError extends Error {}

/**
 * Imports a data folder: finds the folders of frameworks, reads and checks each, and writes them as one.
 * On any failure the last output stays as it was. Throws ImportUsageError where the folders cannot be used.
 */
export async function runImport(options: ImportOptions): Promise<ImportResult> {
  const dataDir = resolve(options.dataDir);
  const outDir = resolve(options.outDir);
  const folders = await usableFolders(dataDir, outDir);
  const found = await findFrameworks(folders);
  const staging = await openStaging(outDir).catch((error: unknown) => {
    throw new ImportUsageError(`${outDir} cannot be written to (${reason(error)}).`);
  });
  try {
    return await importInto(staging, found, options);
  } finally {
    await staging.discard();
  }
}

async function usableFolders(dataDir: string, outDir: string): Promise<DataFolders> {
  const folders = await dataFolders(dataDir);
  if (folders === null) throw new ImportUsageError(`There is no folder ${dataDir}.`);
  const out = await realpath(outDir).catch(() => outDir);
  for (const folder of [folders.occupations, folders.frameworks]) {
    if (folder === null) continue;
    const data = await realpath(folder);
    if (isInside(data, out) || isInside(out, data)) {
      throw new ImportUsageError(
        'The output may not lie in the data folder, nor the data in the output.',
      );
    }
  }
  const problem = await outputProblem(outDir);
  if (problem !== null) throw new ImportUsageError(problem);
  return folders;
}

async function importInto(
  staging: Staging,
  found: FoundFrameworks,
  options: ImportOptions,
): Promise<ImportResult> {
  const fails = ({ severity }: Problem): boolean => severity === 'error' || options.strict === true;
  const tables = await readOnetTables(found.root);
  const site = await readSettingsFile(found.root, found.folders);
  // What isn't there has been told of already.
  const own = await readSiteFiles(found.root, site.problems.length > 0 ? {} : site.settings);
  const siteProblems = [...site.problems, ...own.problems];
  const problems = [...found.problems, ...tables.problems, ...siteProblems];
  const sound: CorpusEntry[] = [];
  const total = found.folders.length;
  const context = {
    root: found.root,
    levelAnchors: tables.levelAnchors,
    settings: site.settings,
  };
  for (const [index, folder] of found.folders.entries()) {
    options.onProgress?.({ done: index, total, id: folder.id });
    const { framework, problems: told } = await importFolder(folder, context);
    for (const problem of told) problems.push(problem);
    if (framework && !told.some(fails)) {
      await staging.add(framework);
      const file = framework.files.find(({ supplied }) => supplied)?.name ?? null;
      sound.push({ id: framework.id, title: framework.title, file });
    }
  }
  options.onProgress?.({ done: total, total, id: '' });
  problems.push(...applyRules(CORPUS_RULES, sound, { occupation: null, file: null }));

  const sorted = sortProblems(problems);
  const failed = new Set(sorted.filter(fails).map(({ occupation }) => occupation));
  const frameworks = sound.map(({ id }) => id).filter((id) => !failed.has(id));
  for (const { id } of sound) if (failed.has(id)) await staging.remove(id);
  const leftOut = [...failed]
    .filter((id) => id !== null)
    .map((id) => ({ id, problems: sorted.filter(({ occupation }) => occupation === id) }));
  // Settings hold for the whole site: with wrong ones there is none, not even in part.
  const ok =
    !siteProblems.some(fails) &&
    (failed.size === 0 || (options.keepGoing === true && frameworks.length > 0));
  if (ok) await staging.publish({ frameworks, leftOut }, site.settings, own.files);
  return { frameworks, leftOut, problems: sorted, ok };
}
