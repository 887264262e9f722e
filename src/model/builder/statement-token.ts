import { DOMAINS } from '../domains.ts';
import { LEVELS } from '../levels.ts';
import { digitOf, numberOf, shortHash } from './short-hash.ts';

/**
 * A statement in the address of a sheet: seven characters. The first names its place, the second its number there
 * when the address was made, the rest is a hash of its anchor. Only place and hash decide which statement is meant,
 * so that it is found again after a reordering; the number is there to name one that is gone.
 */
export const TOKEN_LENGTH = 7;

/** Statement code prefixes by place. New ones go to the end: addresses carry the position. */
const PREFIXES: string[] = [
  ...LEVELS.map(({ codePrefix }) => codePrefix),
  'AI',
  ...DOMAINS.map(({ codePrefix }) => codePrefix),
];
/** Stands for every number that one character has no room for. */
const NO_NUMBER = 0;

/** The token of a statement, from its code and its anchor. Throws where the code is none of a statement. */
export function statementToken({ code, id }: { code: string; id: string }): string {
  const [prefix = '', digits = ''] = code.split('-');
  const place = PREFIXES.indexOf(prefix);
  const number = Number(digits);
  if (place < 0 || !Number.isInteger(number)) throw new Error(`"${code}" is no statement's code.`);
  return digitOf(place) + digitOf(number < 64 ? number : NO_NUMBER) + shortHash(id, 5);
}

/** Whether a text has the form of a token. */
export function isToken(text: string): boolean {
  return (
    text.length === TOKEN_LENGTH &&
    [...text].every((digit) => numberOf(digit) >= 0) &&
    PREFIXES[numberOf(text.charAt(0))] !== undefined
  );
}

/** What is the same in two tokens of one statement, whatever its number was. */
export function tokenIdentity(token: string): string {
  return token.charAt(0) + token.slice(2);
}

/** The code that a token's statement had when the token was made; without its number where that is not kept: `EM`. */
export function tokenCode(token: string): string {
  const prefix = PREFIXES[numberOf(token.charAt(0))] ?? '?';
  const number = numberOf(token.charAt(1));
  return number === NO_NUMBER ? prefix : `${prefix}-${String(number).padStart(2, '0')}`;
}
