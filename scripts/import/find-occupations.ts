import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { SOC_PATTERN } from '../../src/model/identifiers.ts';
import type { Problem } from '../shared/report.ts';
import { isInside } from './paths.ts';
import { finding } from './reading-rules.ts';

/** The folders of occupations in a data folder. */
export interface FoundOccupations {
  /** The folder that symbolic links may not lead out of, with links resolved. */
  root: string;
  folders: { soc: string; path: string }[];
  problems: Problem[];
}

/** The folder that holds the occupations' folders: `occupations/` in the data folder, or the data folder itself. Null: not there. */
export async function occupationsFolder(dataDir: string): Promise<string | null> {
  const inner = join(dataDir, 'occupations');
  for (const folder of [inner, dataDir]) {
    const is = await stat(folder).catch(() => null);
    if (is?.isDirectory()) return folder;
  }
  return null;
}

/** Lists the occupations of a folder by name, with problems for whatever else lies there. */
export async function findOccupations(folder: string): Promise<FoundOccupations> {
  const path = resolve(folder);
  const root = await realpath(basename(path) === 'occupations' ? dirname(path) : path);
  const found: FoundOccupations = { root, folders: [], problems: [] };
  const names = (await readdir(path)).sort();
  for (const name of names.filter((entry) => !entry.startsWith('.'))) {
    const entry = join(path, name);
    const kind = await kindOf(entry, root);
    const add = (code: Parameters<typeof finding>[0], message: string, hint?: string): void => {
      const told = finding(code, message, undefined, hint);
      found.problems.push({
        ...told,
        occupation: kind === 'folder' ? name : null,
        file: kind === 'folder' ? null : name,
      });
    };
    if (kind === 'outside')
      add('LINK_OUTSIDE', `The link ${JSON.stringify(name)} leads out of the data folder.`);
    else if (kind === 'broken') add('FILE_UNREADABLE', `${JSON.stringify(name)} cannot be opened.`);
    else if (kind === 'file') {
      if (!/^readme\b/iu.test(name)) {
        const hint =
          name === 'framework.json'
            ? 'This folder is one occupation. Name the folder above it with --data.'
            : 'Only folders of occupations belong here.';
        add('UNKNOWN_FILE', `The file ${JSON.stringify(name)} belongs to no occupation.`, hint);
      }
    } else if (SOC_PATTERN.test(name)) found.folders.push({ soc: name, path: entry });
    else
      add('FOLDER_NAME', `The folder ${JSON.stringify(name)} is not named by an O*NET-SOC code.`);
  }
  if (found.folders.length === 0) {
    found.problems.push({
      ...finding('NO_OCCUPATIONS', 'The data folder holds no occupation.'),
      occupation: null,
      file: null,
    });
  }
  return found;
}

async function kindOf(
  path: string,
  root: string,
): Promise<'folder' | 'file' | 'outside' | 'broken'> {
  try {
    const link = await lstat(path);
    if (link.isSymbolicLink() && !isInside(root, await realpath(path))) return 'outside';
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'broken';
  }
}
