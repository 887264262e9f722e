import type { Problem } from '../../shared/report.ts';
import { FILE_RULES } from '../checks/file-rules.ts';
import { piecesOf } from '../checks/pieces.ts';
import { applyRules } from '../checks/rule.ts';
import { decode } from '../decode.ts';
import { EXPORTS, seemsToBe, type ExportName, type ReadExports } from './exports.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../reading-rules.ts';
import { sizeFindings } from '../sizes.ts';

export interface ReadExport<Name extends ExportName> {
  /** Null where the file could not be read. */
  value: ReadExports[Name] | null;
  /** The file's text with line feeds and no byte-order mark; empty where it is none. */
  text: string;
  problems: Problem[];
}

/** Takes one file from bytes to what it says: encoding, size, kind, content, and the rules for every text in it. */
export function readExport<Name extends ExportName>(
  soc: string,
  name: Name,
  bytes: Uint8Array,
): ReadExport<Name> {
  const where = { occupation: soc, file: name };
  const placed = (findings: readonly Finding[]): Problem[] =>
    findings.map((found) => ({ ...found, ...where }));
  const decoded = decode(bytes);
  const text = decoded.text ?? '';
  const early = [...decoded.problems, ...barriers(name, decoded.text)];
  if (decoded.text === null || early.length > decoded.problems.length) {
    return { value: null, text, problems: placed(early) };
  }
  const reading = EXPORTS[name].read(text);
  // A control character that stands in the file as it is was told when the file was decoded.
  const told = new Set(early.map(({ code, line }) => `${code}:${line}`));
  const characters = applyRules(FILE_RULES, piecesOf(name, text), where).filter(
    ({ code, line }) => !told.has(`${code}:${line}`),
  );
  return {
    value: reading.value,
    text,
    problems: placed(early).concat(placed(reading.problems), characters),
  };
}

/** What makes a file not worth reading: it is too large to be an export, or looks like another one. */
function barriers(name: ExportName, text: string | null): Finding[] {
  if (text === null) return [];
  const sizes = name.endsWith('.json') ? [] : sizeFindings(text);
  if (sizes.length > 0 || EXPORTS[name].looksLike(text)) return sizes;
  const seems = seemsToBe(text);
  return [
    finding(
      'WRONG_FILE',
      seems === null
        ? 'The file looks like none of the exports that Levelbook knows.'
        : `The file looks like ${seems}, not like ${name}.`,
    ),
  ];
}
