import type { Framework } from '../../src/model/framework/framework.ts';
import type { Settings } from '../../src/settings/schema.ts';
import type { Problem } from '../shared/report.ts';
import { reason } from './failure-reason.ts';
import type { FolderKind, FrameworkFolder } from './find-frameworks.ts';
import { importOccupationFolder } from './ler-me/import-folder.ts';
import type { LevelAnchors } from './onet/level-anchors.ts';
import { importFrameworkFolder } from './table/import-folder.ts';

/** What came of a framework's folder. */
export interface ImportedFramework {
  /** Null where any error stands against it. */
  framework: Framework | null;
  problems: Problem[];
}

/** What the data folder holds beside the folders of frameworks. */
export interface ImportContext {
  /** The folder that symbolic links may not lead out of, with links resolved. */
  root: string;
  /** O*NET's examples for levels, where its table was supplied. */
  levelAnchors: LevelAnchors | null;
  /** What levelbook.yml says. */
  settings: Settings;
}

/** Reads and checks one folder, and makes a framework of it. */
export type FolderImporter = (
  folder: FrameworkFolder,
  context: ImportContext,
) => Promise<ImportedFramework>;

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
    return await IMPORTERS[folder.kind](folder, context);
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
