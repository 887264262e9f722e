import { constants, copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CompiledUnit } from '../unit/compiled-unit.ts';

/**
 * Puts a unit's files into the site without copying their bytes where the file system can: as further names of the same
 * files. Where it can't (another disk, or none that knows links), they are cloned or copied.
 */
export function placeUnit({ files }: CompiledUnit, from: string, site: string): void {
  const made = new Set<string>();
  for (const { path } of files) {
    const target = join(site, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    placeFile(join(from, path), target);
  }
}

let canLink = true;

function placeFile(from: string, to: string): void {
  if (canLink) {
    try {
      linkSync(from, to);
      return;
    } catch (problem) {
      const { code } = problem as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOSPC') throw problem;
      // EMLINK tells of one file, the others of the disk.
      if (code !== 'EMLINK') canLink = false;
    }
  }
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
}
