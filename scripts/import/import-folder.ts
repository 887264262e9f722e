import { imprintOf } from '../../src/settings/imprint.ts';
import { reason } from './failure-reason.ts';
import type { FolderKind, FrameworkFolder } from './find-frameworks.ts';
import { importOccupationFolder } from './ler-me/import-folder.ts';
import type { FolderImporter, ImportContext, ImportedFramework } from './folder-importer.ts';
import { importFrameworkFolder } from './table/import-folder.ts';

/** Who reads which kind of folder. */
const IMPORTERS: Record<FolderKind, FolderImporter> = {
  occupation: importOccupationFolder,
  framework: importFrameworkFolder,
};

/**
 * Imports one folder, whatever its kind. A bug in Levelbook becomes a problem of the folder that showed it, so that the
 * others are still told of.
 */
export async function importFolder(
  folder: FrameworkFolder,
  context: ImportContext,
): Promise<ImportedFramework> {
  try {
    const imported = await IMPORTERS[folder.kind](folder, context);
    const imprint = imprintOf(context.settings);
    if (!imported.framework || imprint === null) return imported;
    return { ...imported, framework: { ...imported.framework, imprint } };
  } catch (error) {
    return {
      framework: null,
      problems: [
        {
          severity: 'error',
          code: 'INTERNAL',
          occupation: folder.id,
          file: null,
          line: null,
          path: null,
          message: `Levelbook could not read these exports (${reason(error)}).`,
          hint: 'This is a fault of Levelbook. Please report it together with the exports.',
        },
      ],
    };
  }
}
