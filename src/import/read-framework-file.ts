import type { Framework } from '../model/framework/framework.ts';
import { levelsOf, placesOf, statementsOf } from '../model/framework/places.ts';
import { readCasePackage } from './case/read-case-package.ts';
import { readCsv } from './csv/read-csv.ts';
import type { FrameworkSettings } from './framework-settings.ts';
import { type Reading } from './problem.ts';
import { readTable } from './table/read-table.ts';
import { readTableWorkbook } from './table/workbook-sheets.ts';

/** The files that a framework's folder may hold, one of them. */
export const FRAMEWORK_FILES = ['framework.xlsx', 'statements.csv', 'cfpackage.json'] as const;
export type FrameworkFile = (typeof FRAMEWORK_FILES)[number];

export interface FrameworkFileContext {
  /** The name of the framework's folder. */
  id: string;
  settings: FrameworkSettings;
  /** Of the site. */
  language: string | null;
}

/**
 * Makes a framework of a file, or says all that is wrong with it. The same in a browser and in a command;
 * the file's hash is for the caller to fill in.
 */
export function readFrameworkFile(
  file: FrameworkFile,
  bytes: Uint8Array,
  given: FrameworkFileContext,
): Reading<Framework> {
  const reading = read(file, bytes, { ...given, file });
  if (reading.value) {
    reading.value.files = [
      {
        name: file,
        supplied: true,
        sha256: null,
        bytes: bytes.length,
        lines: null,
        counts: countsOf(reading.value),
      },
    ];
  }
  return reading;
}

function read(
  file: FrameworkFile,
  bytes: Uint8Array,
  context: FrameworkFileContext & { file: string },
): Reading<Framework> {
  if (file === 'framework.xlsx') return readTableWorkbook(bytes, context);
  if (file === 'cfpackage.json') return readCasePackage(bytes, context);
  const { value: statements, problems } = readCsv(bytes);
  if (!statements) return { value: null, problems };
  const none = { framework: null, levels: null, areas: null, sources: null };
  return readTable({ statements, ...none }, context);
}

function countsOf(framework: Framework): Record<string, number> {
  const levels = levelsOf(framework)?.places.length ?? 0;
  const areas = placesOf(framework).filter(({ group }) => group.claims === 'none').length;
  const strands = framework.strands?.list.length ?? 0;
  return {
    statements: statementsOf(framework).length,
    ...(levels > 0 ? { levels } : {}),
    ...(areas + strands > 0 ? { areas: areas + strands } : {}),
  };
}
