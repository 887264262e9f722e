import { createHash } from 'node:crypto';
import {
  frameworkSchema,
  type ExportFile,
  type Framework,
} from '../../../src/model/framework/framework.ts';
import type { Problem } from '../../shared/report.ts';
import { cappedProblems } from '../../../src/import/report-order.ts';
import { applyRules } from '../checks/rule.ts';
import type { LevelAnchors } from '../onet/level-anchors.ts';
import { fileCounts } from './assemble/file-counts.ts';
import { assembleFramework } from './assemble/framework.ts';
import { readPlaces, type ExportsTogether } from './checks/exports-together.ts';
import { OCCUPATION_RULES } from './checks/occupation-rules.ts';
import { STATEMENT_RULES } from './checks/statement-rules.ts';
import { EXPORT_NAMES, EXPORTS, type ExportName, type ReadExports } from './exports.ts';
import { allNotes } from './notes/all-notes.ts';
import { expiredNotes, knownReportRelease } from './notes/known.ts';
import { readExport } from './read-export.ts';

/** The files of one occupation's folder, by export. */
export interface OccupationFiles {
  /** The folder's name, already known to be an O*NET-SOC code. */
  soc: string;
  files: ReadonlyMap<ExportName, Uint8Array>;
  /** O*NET's examples for levels, where its table was supplied. */
  levelAnchors?: LevelAnchors | null;
}

/** Reads, checks and joins the exports of one occupation. All problems are told at once; with any error there is no framework. */
export function importExports({ soc, files, levelAnchors = null }: OccupationFiles): {
  framework: Framework | null;
  problems: Problem[];
} {
  const { together, texts, problems: reading } = readAll(soc, files);
  const checked = [...reading, ...checkAll(together)];
  const subject = { ...together, supplied: new Set(files.keys()), problems: checked };
  const problems = [...checked, ...expiredNotes(subject)];
  const hasError = problems.some(({ severity }) => severity === 'error');
  const assembled = hasError
    ? null
    : assembleFramework({
        exports: together,
        files: EXPORT_NAMES.filter((name) => isToldOf(name, files)).map((name) =>
          exportFile(name, texts.get(name), together.read),
        ),
        notes: allNotes(subject),
        inferred: { reportRelease: knownReportRelease(subject), levelAnchors },
      });
  return {
    framework: assembled && frameworkSchema.parse(assembled),
    problems: cappedProblems(problems),
  };
}

function readAll(
  soc: string,
  files: OccupationFiles['files'],
): { together: ExportsTogether; texts: Map<ExportName, string>; problems: Problem[] } {
  const together: ExportsTogether = { soc, read: {} };
  const texts = new Map<ExportName, string>();
  const problems = EXPORT_NAMES.flatMap((name) => {
    const bytes = files.get(name);
    if (!bytes) return [];
    const { value, text, problems: found } = readExport(soc, name, bytes);
    texts.set(name, text);
    if (value !== null) Object.assign(together.read, { [name]: value });
    return found;
  });
  return { together, texts, problems };
}

/** What the rules say of each statement, and of the exports together. */
function checkAll(together: ExportsTogether): Problem[] {
  const { soc } = together;
  const ofStatements = readPlaces(together).flatMap(({ file, statements }) =>
    statements.flatMap((statement) =>
      applyRules(STATEMENT_RULES, statement, { occupation: soc, file }),
    ),
  );
  return ofStatements.concat(
    applyRules(OCCUPATION_RULES, together, { occupation: soc, file: null }),
  );
}

/** What nobody misses is told of only where it is there. */
function isToldOf(name: ExportName, files: OccupationFiles['files']): boolean {
  return EXPORTS[name].holds !== null || files.has(name);
}

/** What is told of a file. Hash and counts are of its text with line feeds and without a byte-order mark. */
function exportFile(
  name: ExportName,
  text: string | undefined,
  read: Partial<ReadExports>,
): ExportFile {
  const value = read[name];
  if (text === undefined || value === undefined) {
    return { name, supplied: false, sha256: null, bytes: null, lines: null, counts: {} };
  }
  return {
    name,
    supplied: true,
    sha256: createHash('sha256').update(text).digest('hex'),
    bytes: Buffer.byteLength(text),
    lines: text.replace(/\n$/u, '').split('\n').length,
    counts: fileCounts(name, value),
  };
}
