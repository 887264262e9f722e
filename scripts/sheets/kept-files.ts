import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Framework } from '../../src/model/framework/framework.ts';
import { noteUse } from '../build/long-unused.ts';
import { repeatableZip } from '../../src/formats/repeatable-zip.ts';

/**
 * Files of earlier builds, so that a build writes anew only what changed. Each framework's are one archive, named by
 * the hash of everything they depend on: the framework, the options, and the code that makes them.
 */
export type KeptFiles = {
  find: (framework: Framework) => Promise<Map<string, Uint8Array> | null>;
  keep: (framework: Framework, files: Map<string, Uint8Array>) => Promise<void>;
};

const NONE: KeptFiles = {
  find: () => Promise.resolve(null),
  keep: () => Promise.resolve(),
};

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
  codeHash ??= hashOfCode();
  const code = await codeHash;
  const nameOf = (framework: Framework) =>
    join(folder, `${hash(JSON.stringify([code, options, framework]))}.zip`);
  return {
    find: async (framework) => {
      const name = nameOf(framework);
      const archive = await readFile(name).catch(() => null);
      if (archive === null) return null;
      await noteUse(name);
      return unpacked(archive);
    },
    keep: async (framework, files) => {
      const target = nameOf(framework);
      // Office files and PDFs are small already; packing them again would only take time.
      const growing = `${target}.tmp-${process.pid}`;
      await writeFile(growing, repeatableZip(Object.fromEntries(files), 0));
      await rename(growing, target);
    },
  };
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

/** Read once a process. */
let codeHash: Promise<string> | undefined;

async function hashOfCode(): Promise<string> {
  const files: string[] = [];
  for (const folder of CODE) {
    const names = await readdir(folder, { recursive: true });
    const code = names.filter((name) => /\.(?:ts|typ)$/u.test(name)).sort();
    for (const name of code) files.push(name, strFromU8(await readFile(join(folder, name))));
  }
  return hash(JSON.stringify(files));
}
