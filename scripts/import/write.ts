import { createHash } from 'node:crypto';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { SOC_PATTERN } from '../../src/model/occupation/soc.ts';
import { FRAMEWORK_ID, type Framework } from '../../src/model/framework/framework.ts';
import { UNITS_NAME, unitsText, type ImportedUnit } from '../../src/model/unit/imported-units.ts';
import { unitRecord } from '../../src/model/unit/unit-record.ts';
import { SETTINGS_NAME } from '../../src/settings/kept-settings.ts';
import type { Settings } from '../../src/settings/schema.ts';
import type { KeptFile } from '../settings/site-files.ts';
import type { Problem } from '../shared/report.ts';

/** What the import says of itself beside the frameworks, in `_import.json`. */
export interface ImportSummary {
  /** Ids of those that were written. */
  frameworks: string[];
  leftOut: { id: string; problems: Problem[] }[];
}

const SUMMARY_FILE = '_import.json';

/** A folder beside the output that fills up unseen, and takes its place in one rename. */
export interface Staging {
  add: (framework: Framework) => Promise<void>;
  /** Takes a framework out again. */
  remove: (id: string) => Promise<void>;
  /** Puts the new output in the place of the last one. Where both are the same, nothing is touched. */
  publish: (
    summary: ImportSummary,
    settings: Settings,
    files: readonly KeptFile[],
  ) => Promise<void>;
  /** Takes away what was staged; safe after publishing too. */
  discard: () => Promise<void>;
}

/** Why a folder may not be replaced by the import's output, as a sentence; null where it may. */
export async function outputProblem(outDir: string): Promise<string | null> {
  const is = await stat(outDir).catch(() => null);
  if (!is) return null;
  if (!is.isDirectory()) return `${outDir} is a file. Name a folder with --out.`;
  const written = await writtenBefore(outDir);
  const foreign = (await readdir(outDir)).find((name) => !isOutputFile(name, written));
  if (foreign === undefined) return null;
  return `${outDir} holds ${JSON.stringify(foreign)}, which the import did not write, and would be replaced. Name an empty or a new folder with --out.`;
}

/** An id may be any word, so that only the last import's own list tells its files from others. */
function isOutputFile(name: string, written: ReadonlySet<string>): boolean {
  // No id starts with it: what does is the import's own.
  if (name === '.gitkeep' || /^_[a-z-]+[a-z0-9-]*\.[a-z]+$/u.test(name)) return true;
  const id = name.endsWith('.json') ? name.slice(0, -'.json'.length) : '';
  return SOC_PATTERN.test(id) || written.has(id);
}

async function writtenBefore(outDir: string): Promise<Set<string>> {
  try {
    const summary: unknown = JSON.parse(await readFile(join(outDir, SUMMARY_FILE), 'utf8'));
    return new Set(z.object({ frameworks: z.array(z.string()) }).parse(summary).frameworks);
  } catch {
    return new Set();
  }
}

/** Opens a staging folder beside the output, so that the last rename stays on one disk. */
export async function openStaging(outDir: string): Promise<Staging> {
  const target = resolve(outDir);
  await mkdir(dirname(target), { recursive: true });
  const staged = await mkdtemp(join(dirname(target), `${basename(target)}.tmp-`));
  // A folder of mkdtemp is its owner's alone; the output is to be read by others as any folder is.
  await chmod(staged, 0o755);
  const units = new Map<string, ImportedUnit>();
  return {
    async add(framework) {
      if (!FRAMEWORK_ID.test(framework.id))
        throw new Error('A framework without a valid id cannot be written.');
      const text = jsonText(framework);
      await writeFile(join(staged, `${framework.id}.json`), text);
      const hash = createHash('sha256').update(text).digest('hex');
      units.set(framework.id, { hash, record: unitRecord(framework) });
    },
    async remove(id) {
      await rm(join(staged, `${id}.json`), { force: true });
      units.delete(id);
    },
    async publish(summary, settings, files) {
      for (const { name, content } of files) await writeFile(join(staged, name), content);
      if (Object.keys(settings).length > 0) {
        await writeFile(join(staged, SETTINGS_NAME), jsonText(settings));
      }
      await writeFile(join(staged, SUMMARY_FILE), jsonText(summary));
      await writeFile(join(staged, UNITS_NAME), unitsText([...units.values()]));
      if (!(await sameFiles(staged, target))) await swap(staged, target);
    },
    async discard() {
      await rm(staged, { recursive: true, force: true });
    },
  };
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function sameFiles(staged: string, target: string): Promise<boolean> {
  const names = (await readdir(staged)).sort();
  const before = await readdir(target).catch(() => null);
  if (before?.sort().join('\n') !== names.join('\n')) return false;
  for (const name of names) {
    const [a, b] = await Promise.all([readFile(join(staged, name)), readFile(join(target, name))]);
    if (!a.equals(b)) return false;
  }
  return true;
}

/** Renames the last output away, the new one in, and only then removes the last; if the second step fails, the first is undone. */
async function swap(staged: string, target: string): Promise<void> {
  const aside = `${staged}-before`;
  const hadOutput = await rename(target, aside).then(
    () => true,
    () => false,
  );
  try {
    await rename(staged, target);
  } catch (error) {
    if (hadOutput) await rename(aside, target);
    throw error;
  }
  if (hadOutput) await rm(aside, { recursive: true, force: true });
}
