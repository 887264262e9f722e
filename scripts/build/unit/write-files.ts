import { createHash } from 'node:crypto';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { UnitFile } from './compiled-unit.ts';

/** Writes files into a folder, and keeps the list of them. */
export function fileWriter(folder: string): {
  files: UnitFile[];
  write: (path: string, content: Uint8Array) => Promise<void>;
  nameTitle: (path: string, title: string) => void;
} {
  const made = new Set<string>();
  const files: UnitFile[] = [];
  return {
    files,
    async write(path, content) {
      const target = join(folder, path);
      const parent = dirname(target);
      if (!made.has(parent)) await mkdir(parent, { recursive: true });
      made.add(parent);
      await writeFile(target, content);
      files.push({
        path,
        bytes: content.length,
        hash: createHash('sha256').update(content).digest('hex'),
        changedAt: (await stat(target)).mtimeMs,
      });
    },
    nameTitle(path, title) {
      const file = files.find((one) => one.path === path);
      if (file) file.title = title;
    },
  };
}
