import { posix } from 'node:path';

/** What an address in a file of the site means. */
export type Target =
  | { kind: 'file'; path: string; fragment: string | null }
  | { kind: 'external'; protocol: string }
  | { kind: 'inline' }
  | { kind: 'empty' }
  | { kind: 'malformed' }
  | { kind: 'absolute' }
  | { kind: 'folder' }
  | { kind: 'outside' };

const SCHEME = /^([a-z][a-z0-9+.-]*):/iu;
/** An address of a machine that only its own reader has: a site's own origin, written out by mistake. */
const LOCAL_ORIGIN = /^https?:\/\/(localhost|127\.|0\.0\.0\.0|\[::1?\])/iu;

/**
 * Reads an address as a browser would, from the file it stands in (a path from the site's root).
 * Paths and fragments come back decoded. The site has no origin, so nothing may start with `/`.
 */
export function resolveAddress(from: string, address: string): Target {
  if (address === '') return { kind: 'empty' };
  if (address.startsWith('/') || LOCAL_ORIGIN.test(address)) return { kind: 'absolute' };
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'data') return { kind: 'inline' };
  if (scheme !== undefined) return { kind: 'external', protocol: `${scheme}:` };

  const [beforeFragment = '', ...fragments] = address.split('#');
  const [path = ''] = beforeFragment.split('?');
  const decodedPath = decode(path);
  const fragment = fragments.length === 0 ? null : decode(fragments.join('#'));
  if (decodedPath === undefined || fragment === undefined) return { kind: 'malformed' };
  if (fragment === '') return { kind: 'malformed' };
  if (decodedPath === '') return { kind: 'file', path: from, fragment };
  if (/(^|\/)\.{0,2}$/u.test(decodedPath)) return { kind: 'folder' };

  const resolved = posix.join(posix.dirname(from), decodedPath);
  return resolved.startsWith('../')
    ? { kind: 'outside' }
    : { kind: 'file', path: resolved, fragment };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
