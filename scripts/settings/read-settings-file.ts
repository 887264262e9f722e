import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { didYouMean } from '../../src/model/did-you-mean.ts';
import { utf8Text } from '../../src/import/csv/utf8-text.ts';
import { problem, type ImportProblem } from '../../src/import/problem.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import type { Settings } from '../../src/settings/schema.ts';
import type { FrameworkFolder } from '../import/find-frameworks.ts';
import { placedProblems } from '../import/placed-problems.ts';
import { readFileWithin } from '../import/read-file.ts';
import type { Problem } from '../shared/report.ts';

const SETTINGS_FILE = 'levelbook.yml';
const LARGEST_FILE = 1024 * 1024;

/** Reads `levelbook.yml` of a data folder. Where there is none, all is as Levelbook has it. */
export async function readSettingsFile(
  root: string,
  folders: readonly FrameworkFolder[],
): Promise<{ settings: Settings; problems: Problem[] }> {
  const failed = (problems: readonly ImportProblem[]) => ({
    settings: {},
    problems: placedProblems(problems, null, SETTINGS_FILE),
  });
  if (!(await isThere(join(root, SETTINGS_FILE)))) {
    if (!(await isThere(join(root, 'levelbook.yaml')))) return { settings: {}, problems: [] };
    return failed([
      problem('SETTING', 'The file is named levelbook.yaml.', {}, 'Rename it to levelbook.yml.'),
    ]);
  }
  const bytes = await readFileWithin(join(root, SETTINGS_FILE), root, LARGEST_FILE);
  if (!(bytes instanceof Uint8Array)) {
    return { settings: {}, problems: [{ ...bytes, occupation: null, file: SETTINGS_FILE }] };
  }
  const decoded = utf8Text(bytes);
  if ('severity' in decoded) return failed([decoded]);
  const { value, problems } = readSettings(decoded.text);
  const all = [...problems, ...(value ? await linkProblems(value, root, folders) : [])];
  return { settings: value ?? {}, problems: placedProblems(all, null, SETTINGS_FILE) };
}

/** Settings that name something of the data folder which isn't there. */
async function linkProblems(
  { logo, guides, frameworks = {} }: Settings,
  root: string,
  folders: readonly FrameworkFolder[],
): Promise<ImportProblem[]> {
  const problems: ImportProblem[] = [];
  for (const [path, name] of Object.entries({ logo, guides })) {
    if (name === undefined || (await isThere(join(root, name)))) continue;
    problems.push(problem('SETTING', `There is no ${name} in the data folder.`, { path }));
  }
  const ids = folders.filter(({ kind }) => kind === 'framework').map(({ id }) => id);
  for (const id of Object.keys(frameworks).filter((one) => !ids.includes(one))) {
    const message = `There is no folder frameworks/${id}.${didYouMean(id, ids)}`;
    problems.push(problem('SETTING', message, { path: `frameworks.${id}` }));
  }
  return problems;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
