import type { FolderImporter } from '../folder-importer.ts';
import { importExports } from './import-exports.ts';
import { readFolder } from './read-folder.ts';

/** Imports an occupation's folder: the exports that LER.me and its neighbours give. */
export const importOccupationFolder: FolderImporter = async (folder, { root, levelAnchors }) => {
  const { files, problems } = await readFolder({ soc: folder.id, path: folder.path }, root);
  const imported = importExports({ soc: folder.id, files, levelAnchors });
  const hasError = problems.some(({ severity }) => severity === 'error');
  return {
    framework: hasError ? null : imported.framework,
    problems: [...problems, ...imported.problems],
  };
};
