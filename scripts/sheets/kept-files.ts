import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Framework } from '../../src/model/framework/framework.ts';
import { repeatableZip } from '../../src/formats/repeatable-zip.ts';

/**
 * Files of earlier builds, so that a build writes anew only what changed. Each framework's are one archive, named by
 * the hash of everything they depend on: the framework, the options, and the code that makes them.
 */
export type KeptFiles = {
  find: (framework: Framework) => Promise<Map<string, Uint8Array> | null>;
  keep: (framework: Framework, files: Map<string, Uint8Array>) => Promise<void>;
  /** Throws away what neither this build nor one of the last few used. */
  close: () => Promise<void>;
};

const NONE: KeptFiles = {
  find: () => Promise.resolve(null),
  keep: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

/** How many archives are kept that this build didn't use: other builds of this checkout did, with other exports. */
const MOST_OTHERS = 16;

/** The folders whose code decides what a file holds. */
const CODE = ['../../src/formats', '../../src/markup', '../../src/model', '.'].map((folder) =>
  join(import.meta.dirname, folder),
);

/** Opens the folder of kept files; without one nothing is kept. */
export async function openKeptFiles(
  folder: string | undefined,
  options: Record<string, unknown>,
): Promise<KeptFiles> {
  if (folder === undefined) return NONE;
  await mkdir(folder, { recursive: true });
  const code = await hashOfCode();
  const used = new Set<string>();
  const nameOf = (framework: Framework) => {
    const name = `${hash(JSON.stringify([code, options, framework]))}.zip`;
    used.add(name);
    return join(folder, name);
  };
  return {
    find: async (framework) => {
      const name = nameOf(framework);
      const archive = await readFile(name).catch(() => null);
      if (archive === null) return null;
      const now = new Date();
      await utimes(name, now, now);
      return unpacked(archive);
    },
    keep: async (framework, files) => {
      const target = nameOf(framework);
      // Office files and PDFs are small already; packing them again would only take time.
      const growing = `${target}.tmp-${process.pid}`;
      await writeFile(growing, repeatableZip(Object.fromEntries(files), 0));
      await rename(growing, target);
    },
    close: async () => {
      const others = (await readdir(folder)).filter((name) => !used.has(name));
      const outlived = (await lastUsedFirst(folder, others)).slice(MOST_OTHERS);
      await Promise.all(outlived.map((name) => rm(join(folder, name), { force: true })));
    },
  };
}

async function lastUsedFirst(folder: string, names: readonly string[]): Promise<string[]> {
  const dated = await Promise.all(
    names.map(async (name) => {
      // Another build may have thrown it away just now.
      const stats = await stat(join(folder, name)).catch(() => null);
      return { name, usedAt: stats?.mtimeMs ?? 0 };
    }),
  );
  return dated.toSorted((a, b) => b.usedAt - a.usedAt).map(({ name }) => name);
}

/** Null where the archive is broken: then its files are made again. */
function unpacked(archive: Uint8Array): Map<string, Uint8Array> | null {
  try {
    return new Map(Object.entries(unzipSync(archive)));
  } catch {
    return null;
  }
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

async function hashOfCode(): Promise<string> {
  const files: string[] = [];
  for (const folder of CODE) {
    const names = await readdir(folder, { recursive: true });
    const code = names.filter((name) => /\.(?:ts|typ)$/u.test(name)).sort();
    for (const name of code) files.push(name, strFromU8(await readFile(join(folder, name))));
  }
  return hash(JSON.stringify(files));
}
