import type { Framework } from '../../src/model/framework/framework.ts';
import type { Settings } from '../../src/settings/schema.ts';
import type { Problem } from '../shared/report.ts';
import type { FrameworkFolder } from './find-frameworks.ts';
import type { LevelAnchors } from './onet/level-anchors.ts';

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
