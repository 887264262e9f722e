import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { SHARED_GROUPS } from '../../src/model/contracts/edition.ts';
import { SOC_PATTERN } from '../../src/model/occupation/soc.ts';
import type { Problem } from '../shared/report.ts';
import { isInside } from './paths.ts';
import { finding } from './reading-rules.ts';

/** What a folder holds: who reads it depends on that. */
export type FolderKind = 'occupation' | 'framework';

/** A folder that a framework is made of. */
export interface FrameworkFolder {
  kind: FolderKind;
  /** Its name, which becomes the framework's id. */
  id: string;
  path: string;
}

/** The folders that a data folder holds frameworks in. */
export interface DataFolders {
  /** The folder that symbolic links may not lead out of, with links resolved. */
  root: string;
  /** `occupations/`, or the data folder itself where it has neither; null where there is only the other one. */
  occupations: string | null;
  /** `frameworks/` */
  frameworks: string | null;
}

/** The folders of frameworks in a data folder. */
export interface FoundFrameworks {
  root: string;
  folders: FrameworkFolder[];
  problems: Problem[];
}

/** Where in a data folder frameworks lie. Null: the folder is not there. */
export async function dataFolders(dataDir: string): Promise<DataFolders | null> {
  const path = resolve(dataDir);
  if (!(await isFolder(path))) return null;
  const [occupations, frameworks] = [join(path, 'occupations'), join(path, 'frameworks')];
  const has = { occupations: await isFolder(occupations), frameworks: await isFolder(frameworks) };
  const isData = has.occupations || has.frameworks;
  return {
    root: await realpath(!isData && basename(path) === 'occupations' ? dirname(path) : path),
    occupations: has.occupations ? occupations : isData ? null : path,
    frameworks: has.frameworks ? frameworks : null,
  };
}

async function isFolder(path: string): Promise<boolean> {
  const is = await stat(path).catch(() => null);
  return is?.isDirectory() === true;
}

/** Lists the frameworks of a data folder by name, with problems for whatever else lies there. */
export async function findFrameworks(data: DataFolders): Promise<FoundFrameworks> {
  const found: FoundFrameworks = { root: data.root, folders: [], problems: [] };
  for (const [parent, kind] of [
    [data.occupations, OCCUPATION],
    [data.frameworks, FRAMEWORK],
  ] as const) {
    if (parent === null) continue;
    const { folders, problems } = await foldersIn(parent, kind, data.root);
    found.folders.push(...folders);
    found.problems.push(...problems);
  }
  if (found.folders.length === 0) {
    found.problems.push({
      ...finding('NO_OCCUPATIONS', 'The data folder holds no occupation and no framework.'),
      occupation: null,
      file: null,
    });
  }
  return found;
}

/** What the site itself keeps under such a name in a browser: a framework of that name would be taken for it. */
const RESERVED: ReadonlySet<string> = new Set(SHARED_GROUPS);

/** What the folders of one kind are named by, and what is said of others. */
interface KindOfFolder {
  kind: FolderKind;
  name: RegExp;
  wrongName: string;
  nameHint?: string;
  wrongFile: string;
  fileHint: (name: string) => string;
}

const OCCUPATION: KindOfFolder = {
  kind: 'occupation',
  name: SOC_PATTERN,
  wrongName: 'is not named by an O*NET-SOC code',
  wrongFile: 'belongs to no occupation',
  fileHint: (name) =>
    name === 'framework.json'
      ? 'This folder is one occupation. Name the folder above it with --data.'
      : 'Only folders of occupations belong here.',
};

const FRAMEWORK: KindOfFolder = {
  kind: 'framework',
  name: /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  wrongName: 'has a name that can’t be part of an address',
  nameHint: 'Use lower-case letters, digits and hyphens: frameworks/metal-work.',
  wrongFile: 'belongs to no framework',
  fileHint: () =>
    'Put each framework into a folder of its own: frameworks/metal-work/framework.xlsx.',
};

async function foldersIn(
  path: string,
  { kind, name: wanted, ...words }: KindOfFolder,
  root: string,
): Promise<Pick<FoundFrameworks, 'folders' | 'problems'>> {
  const found: Pick<FoundFrameworks, 'folders' | 'problems'> = { folders: [], problems: [] };
  const names = (await readdir(path)).sort();
  for (const name of names.filter((entry) => !entry.startsWith('.'))) {
    const entry = join(path, name);
    const is = await kindOf(entry, root);
    const add = (code: Parameters<typeof finding>[0], message: string, hint?: string): void => {
      const told = finding(code, message, undefined, hint);
      found.problems.push({
        ...told,
        occupation: is === 'folder' ? name : null,
        file: is === 'folder' ? null : name,
      });
    };
    const shown = JSON.stringify(name);
    if (is === 'outside') add('LINK_OUTSIDE', `The link ${shown} leads out of the data folder.`);
    else if (is === 'broken') add('FILE_UNREADABLE', `${shown} cannot be opened.`);
    else if (is === 'file') {
      const isSettings = /^levelbook\.(?:yml|schema\.json)$/u.test(name);
      if (isSettings && path !== root) {
        add('UNKNOWN_FILE', `${shown} is not read here.`, 'Put it into the data folder itself.');
      } else if (!isSettings && !/^readme\b/iu.test(name)) {
        add('UNKNOWN_FILE', `The file ${shown} ${words.wrongFile}.`, words.fileHint(name));
      }
    } else if (kind === 'framework' && RESERVED.has(name)) {
      add(
        'FOLDER_NAME',
        `No framework can be called ${shown}: the site has a part of that name.`,
        'Rename the folder.',
      );
    } else if (wanted.test(name)) found.folders.push({ kind, id: name, path: entry });
    else add('FOLDER_NAME', `The folder ${shown} ${words.wrongName}.`, words.nameHint);
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
