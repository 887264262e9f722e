import { SOC_PATTERN } from '../occupation/soc.ts';
import { wellFormed } from './words.ts';

/** More than this is not searched for; it is more than anyone types. */
export const LONGEST_QUERY = 300;

/** What someone asks for, understood as far as it names a framework. */
export interface Query {
  /** As written, within `LONGEST_QUERY`. */
  written: string;
  /** What to look for in the text; null: everything (only a framework was named, or nothing at all). */
  text: string | null;
  /** The id of a framework in front: `43-3011.00`, or `welding` in `welding/W-03`. */
  framework: string | null;
}

/** Reads what was typed. `frameworks` are the ids of those that the site has. Never throws; any text is a query. */
export function readQuery(typed: string, frameworks: ReadonlySet<string> = new Set()): Query {
  const written = wellFormed(typed.slice(0, LONGEST_QUERY)).trim();
  const [first = '', separator = '', rest = ''] =
    /^([^\s/]+)([\s/]*)(.*)$/su.exec(written)?.slice(1) ?? [];
  // Any word may be the id of a framework; only an O*NET-SOC code is one without a slash behind it.
  const isFramework =
    SOC_PATTERN.test(first) || (separator.startsWith('/') && frameworks.has(first.toLowerCase()));
  const text = (isFramework ? rest : written).trim();
  return {
    written,
    text: text === '' ? null : text,
    framework: isFramework ? first.toLowerCase() : null,
  };
}
