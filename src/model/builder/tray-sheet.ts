import { FORMAT_1, FORMAT_1_TOKEN_LENGTH, tokenOfFormat1 } from './format-1.ts';
import { readFragment, writeFragment } from './fragment.ts';
import { isToken, TOKEN_LENGTH, tokenIdentity } from './statement-token.ts';

/**
 * What the tray needs to know of a sheet in the making: which statements are on it, and how to put one on or take it
 * off. Everything else in the fragment is the builder's, and stays as it is.
 */
export const HEADING_MARK = '.';
export const FORMAT_VERSION = '2';

/** The format that a fragment says it has; today's where it says none, as one that was written by hand. */
export function formatOf(pairs: Map<string, string[]>): string {
  return pairs.get('b')?.[0] ?? FORMAT_VERSION;
}

/**
 * The statement tokens and heading marks of a fragment's `s`, in order, and whether all of it could be read. Tokens of
 * the first format come out as those of today.
 */
export function readEntries(pairs: Map<string, string[]>): { parts: string[]; damaged: boolean } {
  const written = pairs.get('s')?.[0] ?? '';
  const first = formatOf(pairs) === FORMAT_1;
  const tokenLength = first ? FORMAT_1_TOKEN_LENGTH : TOKEN_LENGTH;
  const parts: string[] = [];
  let damaged = false;
  for (let at = 0; at < written.length;) {
    const length = written[at] === HEADING_MARK ? 1 : tokenLength;
    const text = written.slice(at, at + length);
    const token = first ? tokenOfFormat1(text) : text;
    if (text === HEADING_MARK) parts.push(text);
    else if (token !== null && isToken(token)) parts.push(token);
    else damaged = true;
    at += length;
  }
  return { parts, damaged };
}

/** The tokens of the statements on a sheet. */
export function tokensOn(fragment: string): string[] {
  return readEntries(readFragment(fragment).pairs).parts.filter((part) => part !== HEADING_MARK);
}

/** The sheet with a statement at its end, or without it where it was on it. An empty text is an empty sheet. */
export function toggledOn(
  fragment: string,
  token: string,
  framework: { id: string; version: string | null },
): string {
  const { pairs } = readFragment(fragment);
  const { parts } = readEntries(pairs);
  const without = parts.filter((part) => tokenIdentity(part) !== tokenIdentity(token));
  const next = without.length < parts.length ? without : [...parts, token];
  pairs.set('b', [FORMAT_VERSION]);
  if (!pairs.has('o')) pairs.set('o', [framework.id]);
  if (!pairs.has('f') && framework.version !== null) pairs.set('f', [framework.version]);
  pairs.set('s', [next.join('')]);
  return writeFragment([...pairs]);
}
