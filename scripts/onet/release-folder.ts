import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

/** A folder with the tables of one release of the O*NET database, in the text version. */
export interface ReleaseFolder {
  path: string;
  release: string;
  /** As its read-me says, `February 2026`; null where it has none. */
  date: string | null;
  /** The tables in it, by their names without the ending. */
  tables: ReadonlySet<string>;
}

const READ_ME = /^read ?me\.txt$/iu;

/**
 * Looks at a folder of tables. Which release it is stands in its read-me; without one, in the folder's name, which is
 * `db_30_2_text` as O*NET gives it out. Answers with a sentence where it can't be used.
 */
export async function openReleaseFolder(folder: string): Promise<ReleaseFolder | string> {
  const path = resolve(folder);
  if ((await stat(path).catch(() => null))?.isDirectory() !== true) {
    return `There is no folder ${path}.`;
  }
  const names = await readdir(path);
  const readMe = names.find((name) => READ_ME.test(name));
  const text = readMe === undefined ? '' : await readFile(join(path, readMe), 'utf8');
  const release = releaseIn(text) ?? releaseInName(basename(path));
  if (release === null) {
    return `Neither a “Read Me.txt” in ${path} nor the folder’s name, such as db_30_2_text, says which release of O*NET it is.`;
  }
  const tables = names
    .filter((name) => name.endsWith('.txt') && !READ_ME.test(name))
    .map((name) => name.slice(0, -'.txt'.length));
  return { path, release, date: dateIn(text), tables: new Set(tables) };
}

/** The path of a table. */
export function tablePath({ path }: ReleaseFolder, table: string): string {
  return join(path, `${table}.txt`);
}

function releaseIn(readMe: string): string | null {
  return /\bO\*NET (\d{1,3}\.\d{1,3}) Database\b/u.exec(readMe)?.[1] ?? null;
}

function releaseInName(name: string): string | null {
  const [, major, minor] = /^db_(\d{1,3})_(\d{1,3})(?:_text)?$/u.exec(name) ?? [];
  return major === undefined || minor === undefined ? null : `${major}.${minor}`;
}

function dateIn(readMe: string): string | null {
  return /^([A-Z][a-z]+ \d{4}) Release\b/mu.exec(readMe)?.[1] ?? null;
}
