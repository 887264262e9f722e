import { createHash } from 'node:crypto';
import { occupationSchema, type ExportFile, type Occupation } from '../../src/model/occupation.ts';
import type { Problem } from '../shared/report.ts';
import { fileCounts } from './assemble/file-counts.ts';
import { withLevelAnchors } from './assemble/level-anchors.ts';
import { assembleOccupation } from './assemble/occupation.ts';
import { cappedProblems } from './capped-problems.ts';
import { readPlaces, type ExportsTogether } from './checks/exports-together.ts';
import { OCCUPATION_RULES } from './checks/occupation-rules.ts';
import { applyRules } from './checks/rule.ts';
import { STATEMENT_RULES } from './checks/statement-rules.ts';
import { EXPORT_NAMES, type ExportName, type ReadExports } from './exports.ts';
import { allNotes } from './notes/all-notes.ts';
import { expiredNotes } from './notes/known.ts';
import type { LevelAnchors } from './onet-tables/level-anchors.ts';
import { readExport } from './read-export.ts';

/** The files of one occupation's folder, by export. */
export interface OccupationFiles {
  /** The folder's name, already known to be an O*NET-SOC code. */
  soc: string;
  files: ReadonlyMap<ExportName, Uint8Array>;
  /** O*NET's examples for levels, where its table was supplied. */
  levelAnchors?: LevelAnchors | null;
}

export interface ImportedOccupation {
  /** Null where any error stands against its exports. */
  occupation: Occupation | null;
  problems: Problem[];
}

/** Reads, checks and joins the exports of one occupation. All problems are told at once. */
export function importOccupation({
  soc,
  files,
  levelAnchors = null,
}: OccupationFiles): ImportedOccupation {
  const { together, texts, problems: reading } = readAll(soc, files);
  const checked = [...reading, ...checkAll(together)];
  const subject = { ...together, supplied: new Set(files.keys()), problems: checked };
  const problems = [...checked, ...expiredNotes(subject)];
  const framework = together.read['framework.json'];
  if (!framework || problems.some(({ severity }) => severity === 'error')) {
    return { occupation: null, problems: cappedProblems(problems) };
  }
  const exportFiles = EXPORT_NAMES.map((name) => exportFile(name, texts.get(name), together.read));
  const occupation = withLevelAnchors(
    assembleOccupation(framework, together, exportFiles, allNotes(subject)),
    levelAnchors,
  );
  return { occupation: occupationSchema.parse(occupation), problems: cappedProblems(problems) };
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
  const ofStatements = readPlaces(together).flatMap(({ place, file, statements }) =>
    statements.flatMap((statement) =>
      applyRules(STATEMENT_RULES, { place, statement }, { occupation: soc, file }),
    ),
  );
  return ofStatements.concat(
    applyRules(OCCUPATION_RULES, together, { occupation: soc, file: null }),
  );
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
