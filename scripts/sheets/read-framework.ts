import type { Framework } from '../../src/model/framework/framework.ts';
import type { SheetLogo } from '../../src/formats/sheet-logo.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { dataFolders, findFrameworks } from '../import/find-frameworks.ts';
import { importFolder } from '../import/import-folder.ts';
import { placedProblems } from '../import/placed-problems.ts';
import { readLogo, sheetLogo } from '../settings/read-logo.ts';
import { readSettingsFile } from '../settings/read-settings-file.ts';
import type { Problem } from '../shared/report.ts';
import { didYouMean } from '../../src/model/did-you-mean.ts';

/** One framework straight from its exports; nothing is written, and the others are not read. */
export type ReadFramework =
  | { framework: Framework; settings: Settings; logo: SheetLogo | null; problems: Problem[] }
  | { framework: null; problems: Problem[]; wrong: string };

/** Reads the framework with this id; without one the only framework there is. */
export async function readFramework(
  dataDir: string,
  id: string | undefined,
): Promise<ReadFramework> {
  const data = await dataFolders(dataDir);
  if (data === null) return failed(`There is no folder ${dataDir}.`);
  const { root, folders, problems } = await findFrameworks(data);
  const ids = folders.map((one) => one.id);
  if (folders.length === 0) return failed(`${dataDir} holds no framework.`, problems);
  if (id === undefined && folders.length > 1) {
    return failed(`Name one of ${folders.length} frameworks.${didYouMean('', ids)}`);
  }
  const folder = id === undefined ? folders[0] : folders.find((one) => one.id === id);
  if (!folder) return failed(`There is no framework "${id ?? ''}".${didYouMean(id ?? '', ids)}`);
  const { settings, problems: wrong } = await readSettingsFile(root, folders);
  if (wrong.length > 0) return failed('levelbook.yml has errors; nothing was written.', wrong);
  // Level anchors stand on no sheet, so their table isn't read.
  const imported = await importFolder(folder, { root, levelAnchors: null, settings });
  if (imported.framework === null) {
    return failed(
      `The exports of ${folder.id} have errors; nothing was written.`,
      imported.problems,
    );
  }
  const logo = settings.logo === undefined ? null : await readLogo(root, settings.logo);
  if (logo && 'wrong' in logo) {
    return failed(
      'levelbook.yml has errors; nothing was written.',
      placedProblems([logo.wrong], null, 'levelbook.yml'),
    );
  }
  const { framework, problems: told } = imported;
  return { framework, settings, logo: logo && sheetLogo(logo.file), problems: told };
}

const failed = (wrong: string, problems: Problem[] = []) => ({ framework: null, wrong, problems });
