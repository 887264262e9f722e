import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { utf8Text } from '../../src/import/csv/utf8-text.ts';
import { problem, type ImportProblem } from '../../src/import/problem.ts';
import { GUIDE_PREFIX } from '../../src/settings/kept-settings.ts';
import { guideName, readGuide } from '../../src/settings/guide.ts';
import { readGuideNames } from '../build/read-content.ts';
import { ROOT } from '../build/folders.ts';
import { readFileWithin } from '../import/read-file.ts';
import type { KeptFile } from './site-files.ts';

const LARGEST_GUIDE = 1024 * 1024;

/** A guide's file, what the import keeps of it, and what is wrong with it. */
interface ReadGuideFile {
  file: string;
  kept: KeptFile | null;
  problems: ImportProblem[];
}

/** Reads the guides of a folder of the data folder, by name. */
export async function readGuides(root: string, folder: string): Promise<ReadGuideFile[]> {
  const names = (await readdir(join(root, folder)).catch(() => [])).sort();
  const files = names.filter((name) => /^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx?$/u.test(name));
  const guides = [...readGuideNames(ROOT), ...files.map(guideName)];
  const read: ReadGuideFile[] = names
    .filter((name) => !files.includes(name) && !/^(?:\.|readme\b)/iu.test(name))
    .map((name) => {
      const message = `The file ${JSON.stringify(name)} is no guide.`;
      const hint = 'Name guides in lower-case letters, digits and hyphens: getting-started.md.';
      return { file: folder, kept: null, problems: [problem('GUIDE', message, {}, hint)] };
    });
  const taken = new Map<string, string>();
  for (const name of files) {
    const file = `${folder.replace(/\/+$/u, '')}/${name}`;
    const bytes = await readFileWithin(join(root, folder, name), root, LARGEST_GUIDE);
    const decoded = bytes instanceof Uint8Array ? utf8Text(bytes) : null;
    if (!decoded || 'severity' in decoded) {
      const unread =
        decoded ?? problem('GUIDE', 'message' in bytes ? bytes.message : 'It cannot be read.');
      read.push({ file, kept: null, problems: [unread] });
      continue;
    }
    const { value, problems } = readGuide(name, decoded.text, guides);
    const other = value ? taken.get(value.name) : undefined;
    if (value && other !== undefined) {
      problems.push(problem('GUIDE', `${other} has the place of "${value.name}" already.`));
    }
    if (value) taken.set(value.name, name);
    const ending = name.slice(name.lastIndexOf('.'));
    const kept =
      value && problems.length === 0
        ? { name: `${GUIDE_PREFIX}${value.name}${ending}`, content: value.text }
        : null;
    read.push({ file, kept, problems });
  }
  return read;
}
