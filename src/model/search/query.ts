import { DOMAINS } from '../domains.ts';
import { LEVELS } from '../levels.ts';
import { wellFormed } from './words.ts';

/** More than this is not searched for; it is more than anyone types. */
export const LONGEST_QUERY = 300;

/** What someone asks for, understood as far as it names an occupation or a statement by code. */
export interface Query {
  /** As written, within `LONGEST_QUERY`. */
  written: string;
  /** What to look for in the text; null: everything (only an occupation was named, or nothing at all). */
  text: string | null;
  /** An O*NET-SOC code in front, `43-3011.00`. */
  soc: string | null;
  /** A statement's code, `EM-03`. */
  code: string | null;
}

const CODE_PREFIXES = new Set<string>([
  ...LEVELS.map(({ codePrefix }) => codePrefix),
  ...DOMAINS.map(({ codePrefix }) => codePrefix),
  'AI',
]);

/** A statement's code as people type it, `em03`, `EM 3`, `EM-03`, made `EM-03`; null where it is none. */
export function readStatementCode(text: string): string | null {
  const match = /^([a-z]{2,3})[\s\p{Pd}]?0*(\d{1,4})$/iu.exec(text.trim());
  const prefix = match?.[1]?.toUpperCase();
  const number = match?.[2];
  if (prefix === undefined || number === undefined || !CODE_PREFIXES.has(prefix)) return null;
  return `${prefix}-${number.padStart(2, '0')}`;
}

/** Reads what was typed. Never throws; any text is a query. */
export function readQuery(typed: string): Query {
  const written = wellFormed(typed.slice(0, LONGEST_QUERY)).trim();
  const match = /^(\d{2}-\d{4}\.\d{2})(?:[\s/]+(.*))?$/su.exec(written);
  const soc = match?.[1] ?? null;
  const rest = (soc === null ? written : (match?.[2] ?? '')).trim();
  const code = readStatementCode(rest);
  return { written, text: rest === '' ? null : (code ?? rest), soc, code };
}
