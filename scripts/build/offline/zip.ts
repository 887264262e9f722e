import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { isCompressed } from '../../../src/pagefind-1.6/file-names.ts';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A zip with more entries or bytes needs an extension of the format that not every system opens. */
const MOST_ENTRIES = 65_000;
const MOST_BYTES = 4_000_000_000;

/** Formats that are compressed already. */
const COMPRESSED = /\.(?:woff2|png|pdf|docx|xlsx|zip|pack)$/u;

/** `written: false`: the folder is too large for a zip that opens everywhere. */
export type ZipResult = { written: true; bytes: number } | { written: false };

type Contents = {
  folder: string;
  /** Paths in the folder, with their sizes. */
  files: ReadonlyMap<string, number>;
  /** Contents that differ from the folder's. */
  replaced: ReadonlyMap<string, Uint8Array>;
  /** The folder that everything unpacks to. */
  name: string;
  /** The date of all files. */
  date: Date;
  onProgress: (message: string) => void;
};

/** Writes a folder's files into a zip. Its bytes depend on their paths and contents, and on `date`, alone. */
export async function writeZip(
  target: string,
  { folder, files, replaced, name, date, onProgress }: Contents,
): Promise<ZipResult> {
  const total = [...files.values()].reduce((sum, size) => sum + size, 0);
  if (files.size > MOST_ENTRIES || total > MOST_BYTES) return { written: false };
  const output = createWriteStream(target);
  let bytes = 0;
  const zip = new Zip((problem, chunk) => {
    if (problem) throw problem;
    bytes += chunk.length;
    output.write(chunk);
  });
  for (const [index, path] of [...files.keys()].sort().entries()) {
    const content = replaced.get(path) ?? (await readFile(join(folder, path)));
    addFile(zip, `${name}/${path}`, content, date);
    if (output.writableNeedDrain) await once(output, 'drain');
    onProgress(`zip ${index + 1}/${files.size} files`);
  }
  zip.end();
  output.end();
  await once(output, 'finish');
  return { written: true, bytes };
}

function addFile(zip: Zip, path: string, content: Uint8Array, date: Date): void {
  const file =
    COMPRESSED.test(path) || isCompressed(path)
      ? new ZipPassThrough(path)
      : new ZipDeflate(path, { level: 6 });
  // Readable by everyone wherever it is unpacked, and the same whatever machine made it.
  file.os = 3;
  file.attrs = 0o644 << 16;
  file.mtime = date;
  zip.add(file);
  file.push(content, true);
}

/** The date of all files in the zip: the day of the latest export. A zip has local times, hence no time zone here. */
export function zipDate(exportedAt: string | null): Date {
  const at = new Date(exportedAt ?? '');
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1980) return new Date(1980, 0, 1);
  return new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
}
