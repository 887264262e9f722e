import { foldWord } from './words.ts';

/**
 * Codes of statements as people type them. Nothing is known of codes but that they are short texts: a code is compared
 * by its runs of letters and of digits, so that `em3`, `EM 03` and `Em–003` are all `EM-03`.
 */

/** What two ways of writing the same code have in common; null for a text without letters and digits. */
export function codeKey(text: string): string | null {
  const runs = text.toLowerCase().match(/\p{L}+|\p{N}+/gu);
  return runs?.map((run) => run.replace(/^0+(?=\p{N})/u, '')).join('.') ?? null;
}

const LONGEST_CODE = 40;
/** Numbers are written with so many digits, or more where there are more statements. */
const USUAL_DIGITS = [1, 2, 3];

/** The words that a code may be in an index, if this text is one; none where it is none: prose, or a number alone. */
export function codeSpellings(text: string): string[] {
  const written = text.trim();
  if (written.length > LONGEST_CODE || !/\p{N}/u.test(written)) return [];
  const spaced = /^(\p{L}+)[\s\p{P}]?0*(\p{N}{1,4})$/u.exec(written);
  const [, letters, number] = spaced ?? [];
  const padded =
    letters === undefined || number === undefined
      ? []
      : USUAL_DIGITS.map((digits) => foldWord(letters + number.padStart(digits, '0')));
  if (padded.length === 0 && /\s/u.test(written)) return [];
  return [...new Set([foldWord(written), ...padded])].filter((word) => word !== '');
}
