import { readFragment, writeFragment } from './fragment.ts';
import { isToken, TOKEN_LENGTH, tokenIdentity } from './statement-token.ts';

/**
 * What the tray needs to know of a sheet in the making: which statements are on it, and how to put one on or take it
 * off. Everything else in the fragment is the builder's, and stays as it is.
 */
export const HEADING_MARK = '.';
export const FORMAT_VERSION = '1';

/** The statement tokens and heading marks of a sheet's `s`, in order, and whether all of it could be read. */
export function readEntries(written: string): { parts: string[]; damaged: boolean } {
  const parts: string[] = [];
  let damaged = false;
  for (let at = 0; at < written.length;) {
    const length = written[at] === HEADING_MARK ? 1 : TOKEN_LENGTH;
    const part = written.slice(at, at + length);
    if (part === HEADING_MARK || isToken(part)) parts.push(part);
    else damaged = true;
    at += length;
  }
  return { parts, damaged };
}

/** The tokens of the statements on a sheet. */
export function tokensOn(fragment: string): string[] {
  const written = readFragment(fragment).pairs.get('s')?.[0] ?? '';
  return readEntries(written).parts.filter((part) => part !== HEADING_MARK);
}

const changed = (fragment: string, parts: string[], about: Record<'o' | 'f', string>) => {
  const { pairs } = readFragment(fragment);
  pairs.set('b', [FORMAT_VERSION]);
  for (const key of ['o', 'f'] as const) if (!pairs.has(key)) pairs.set(key, [about[key]]);
  pairs.set('s', [parts.join('')]);
  return writeFragment([...pairs]);
};

/** The sheet with a statement at its end, or without it where it was on it. An empty text is an empty sheet. */
export function toggledOn(
  fragment: string,
  token: string,
  occupation: { soc: string; version: string },
): string {
  const written = readFragment(fragment).pairs.get('s')?.[0] ?? '';
  const { parts } = readEntries(written);
  const without = parts.filter((part) => tokenIdentity(part) !== tokenIdentity(token));
  const next = without.length < parts.length ? without : [...parts, token];
  return changed(fragment, next, { o: occupation.soc, f: occupation.version });
}
