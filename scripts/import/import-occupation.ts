import { createHash } from 'node:crypto';
import { occupationSchema, type ExportFile, type Occupation } from '../../src/model/occupation.ts';
import { counted, type Problem } from '../shared/report.ts';
import { fileCounts } from './assemble/file-counts.ts';
import { assembleOccupation } from './assemble/occupation.ts';
import type { ExportsTogether } from './checks/exports-together.ts';
import { readPlaces } from './checks/exports-together.ts';
import { FILE_RULES } from './checks/file-rules.ts';
import { OCCUPATION_RULES } from './checks/occupation-rules.ts';
import { piecesOf } from './checks/pieces.ts';
import { applyRules } from './checks/rule.ts';
import { STATEMENT_RULES } from './checks/statement-rules.ts';
import { decode } from './decode.ts';
import { EXPORT_NAMES, EXPORTS, seemsToBe, type ExportName, type ReadExports } from './exports.ts';
import type { Finding } from './finding.ts';
import { allNotes } from './notes/all-notes.ts';
import { expiredNotes } from './notes/known.ts';
import { finding } from './reading-rules.ts';

/** The files of one occupation's folder, by export. */
export interface OccupationFiles {
  /** The folder's name, already known to be an O*NET-SOC code. */
  soc: string;
  files: ReadonlyMap<ExportName, Uint8Array>;
}

export interface ImportedOccupation {
  /** Null where any error stands against its exports. */
  occupation: Occupation | null;
  problems: Problem[];
}

/** Reads, checks and joins the exports of one occupation. All problems are told at once. */
export function importOccupation({ soc, files }: OccupationFiles): ImportedOccupation {
  const problems: Problem[] = [];
  const together: ExportsTogether = { soc, read: {} };
  const texts = new Map<ExportName, string>();
  for (const name of EXPORT_NAMES) {
    const bytes = files.get(name);
    if (!bytes) continue;
    const { text, findings } = readExport(name, bytes, together.read);
    if (text !== null) {
      texts.set(name, text);
      // A control character that stands in the file as it is was told when the file was decoded.
      const told = new Set(findings.map(({ code, line }) => `${code}:${line}`));
      const where = { occupation: soc, file: name };
      problems.push(
        ...applyRules(FILE_RULES, piecesOf(name, text), where).filter(
          ({ code, line }) => !told.has(`${code}:${line}`),
        ),
      );
    }
    problems.push(...findings.map((found) => ({ ...found, occupation: soc, file: name })));
  }
  for (const { place, file, statements } of readPlaces(together)) {
    for (const statement of statements) {
      problems.push(
        ...applyRules(STATEMENT_RULES, { place, statement }, { occupation: soc, file }),
      );
    }
  }
  problems.push(...applyRules(OCCUPATION_RULES, together, { occupation: soc, file: null }));
  const subject = { ...together, supplied: new Set(files.keys()), problems };
  problems.push(...expiredNotes(subject));
  const told = cappedProblems(problems);
  const framework = together.read['framework.json'];
  if (!framework || problems.some(({ severity }) => severity === 'error')) {
    return { occupation: null, problems: told };
  }
  const exportFiles = EXPORT_NAMES.map((name) => exportFile(name, texts.get(name), together.read));
  const occupation = assembleOccupation(framework, together, exportFiles, allNotes(subject));
  return { occupation: occupationSchema.parse(occupation), problems: told };
}

/** Decodes and reads one file; what was read is added to `read`. */
function readExport(
  name: ExportName,
  bytes: Uint8Array,
  read: Partial<ReadExports>,
): { text: string | null; findings: Finding[] } {
  const { text, problems } = decode(bytes);
  if (text === null) return { text, findings: problems };
  const kind = EXPORTS[name];
  if (!kind.looksLike(text)) {
    const seems = seemsToBe(text);
    const message =
      seems === null
        ? 'The file looks like none of the exports that Levelbook knows.'
        : `The file looks like ${seems}, not like ${name}.`;
    return { text, findings: [...problems, finding('WRONG_FILE', message)] };
  }
  const reading = kind.read(text);
  if (reading.value !== null) Object.assign(read, { [name]: reading.value });
  return { text, findings: [...problems, ...reading.problems] };
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

const MOST_OF_A_KIND = 100;

/** At most a hundred problems of one rule in one file; one more says how many are left out. */
function cappedProblems(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const kept = problems.filter(({ code, file }) => {
    const key = `${code}|${file ?? ''}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= MOST_OF_A_KIND;
  });
  for (const [key, count] of counts) {
    const last = kept.findLast(({ code, file }) => `${code}|${file ?? ''}` === key);
    if (count > MOST_OF_A_KIND && last) {
      const more = counted(count - MOST_OF_A_KIND, 'more problem');
      kept.push({ ...last, path: null, message: `${more} of this kind in this file.` });
    }
  }
  return kept;
}
