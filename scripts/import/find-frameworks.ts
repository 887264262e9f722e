import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { SOC_PATTERN } from '../../src/model/occupation/soc.ts';
import type { Problem } from '../shared/report.ts';
import { isInside } from './paths.ts';
import { finding } from './reading-rules.ts';

/** What a folder holds: who reads it depends on that. */
export type FolderKind = 'occupation';

/** A folder that a framework is made of. */
export interface FrameworkFolder {
  kind: FolderKind;
  /** Its name, which becomes the framework's id. */
  id: string;
  path: string;
}

/** The folders of frameworks in a data folder. */
export interface FoundFrameworks {
  /** The folder that symbolic links may not lead out of, with links resolved. */
  root: string;
  folders: FrameworkFolder[];
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

/** Lists the frameworks of a folder of occupations by name, with problems for whatever else lies there. */
export async function findFrameworks(folder: string): Promise<FoundFrameworks> {
  const path = resolve(folder);
  const root = await realpath(basename(path) === 'occupations' ? dirname(path) : path);
  const found: FoundFrameworks = { root, ...(await foldersOfOccupations(path, root)) };
  if (found.folders.length === 0) {
    found.problems.push({
      ...finding('NO_OCCUPATIONS', 'The data folder holds no occupation.'),
      occupation: null,
      file: null,
    });
  }
  return found;
}

async function foldersOfOccupations(
  path: string,
  root: string,
): Promise<Pick<FoundFrameworks, 'folders' | 'problems'>> {
  const found: Pick<FoundFrameworks, 'folders' | 'problems'> = { folders: [], problems: [] };
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
    } else if (SOC_PATTERN.test(name))
      found.folders.push({ kind: 'occupation', id: name, path: entry });
    else
      add('FOLDER_NAME', `The folder ${JSON.stringify(name)} is not named by an O*NET-SOC code.`);
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
