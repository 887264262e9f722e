import { createHash } from 'node:crypto';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { UnitFile } from './compiled-unit.ts';

/**
 * Writes files into a folder, and keeps the list of them. One after the other, and waited for: a process that compiles
 * has nothing else to do, and handing each file on to another thread takes longer than writing it.
 */
export function fileWriter(folder: string): {
  files: UnitFile[];
  write: (path: string, content: Uint8Array) => void;
  nameTitle: (path: string, title: string) => void;
} {
  const made = new Set<string>();
  const files: UnitFile[] = [];
  return {
    files,
    write(path, content) {
      const target = join(folder, path);
      const parent = dirname(target);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(target, content);
      files.push({
        path,
        bytes: content.length,
        hash: createHash('sha256').update(content).digest('hex'),
        changedAt: statSync(target).mtimeMs,
      });
    },
    nameTitle(path, title) {
      const file = files.find((one) => one.path === path);
      if (file) file.title = title;
    },
  };
}
