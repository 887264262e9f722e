import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { twinPath, twinScript } from '../../../src/model/contracts/search-files.ts';
import type { IndexFile } from '../../../src/pagefind-1.6/write/needed-files.ts';

export const encoded = (text: string) => new TextEncoder().encode(text);

/** Files within another folder of the index. */
export function inFolder(folder: string, files: readonly IndexFile[]): IndexFile[] {
  return files.map(({ path, content }) => ({ path: `${folder}/${path}`, content }));
}

/** The copies of files for pages that are opened from `file://`. */
export function twinsOf(files: readonly IndexFile[]): IndexFile[] {
  return files.map(({ path, content }) => ({
    path: twinPath(path),
    content: encoded(twinScript(Buffer.from(content).toString('base64'))),
  }));
}

/** Writes files into a folder. */
export async function writeInto(folder: string, files: readonly IndexFile[]): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const one of folders) await mkdir(one, { recursive: true });
  for (const { path, content } of files) await writeFile(join(folder, path), content);
}

/** How many bytes files have together. */
export function totalBytes(files: readonly IndexFile[]): number {
  return files.reduce((sum, { content }) => sum + content.length, 0);
}
