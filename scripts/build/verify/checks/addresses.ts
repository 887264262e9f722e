import type { Reference } from '../references.ts';
import { resolveAddress, type Target } from '../resolve-address.ts';
import type { SiteCheck } from '../site-check.ts';
import type { Violation } from '../violation.ts';

type Finding = Pick<Violation, 'code' | 'message' | 'hint'>;

const LINK_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

export function addressesCheck(isThere: (path: string) => boolean): SiteCheck {
  return {
    rule: 'Every address leads to a file of the site, or is a link that a reader may follow elsewhere.',
    references: (file, references) =>
      references.flatMap((reference) => {
        const finding = judge(reference, resolveAddress(file, reference.address), isThere);
        return finding ? [{ ...finding, file, line: reference.line }] : [];
      }),
  };
}

function judge(
  { address, kind, place }: Reference,
  target: Target,
  isThere: (path: string) => boolean,
): Finding | null {
  const named = `${place} “${address}”`;
  switch (target.kind) {
    case 'file':
      return isThere(target.path) ? null : deadAddress(named, target.path);
    case 'external':
      if (kind === 'request') {
        return {
          code: 'ADDRESS_THIRD_PARTY',
          message: `${named} makes the browser ask another server.`,
          hint: 'Put a copy into the site: reading it must tell nobody else.',
        };
      }
      if (LINK_PROTOCOLS.has(target.protocol)) return null;
      return {
        code: 'ADDRESS_PROTOCOL',
        message: `${named} is a “${target.protocol}” link.`,
        hint: 'Links may be http, https or mailto.',
      };
    case 'absolute':
      return {
        code: 'ADDRESS_ABSOLUTE',
        message: `${named} starts at a server’s root.`,
        hint: 'Make it relative: the site must work in any folder and without a server.',
      };
    case 'folder':
      return {
        code: 'ADDRESS_FOLDER',
        message: `${named} ends in a folder.`,
        hint: 'End it in a file, index.html: without a server, a folder opens as a list of files.',
      };
    case 'outside':
      return {
        code: 'ADDRESS_OUTSIDE',
        message: `${named} leads out of the site’s folder.`,
        hint: 'Count the “../” again.',
      };
    case 'empty':
      return {
        code: 'ADDRESS_EMPTY',
        message: `${place} is empty.`,
        hint: 'Name the file, or leave the attribute out.',
      };
    case 'malformed':
      return {
        code: 'ADDRESS_MALFORMED',
        message: `${named} can’t be read as an address.`,
        hint: 'Check its % escapes, and that a name follows the “#”.',
      };
    case 'inline':
      if (kind === 'request') return null;
      return {
        code: 'ADDRESS_PROTOCOL',
        message: `${named} is a “data:” link.`,
        hint: 'Browsers don’t follow those: write the content to a file.',
      };
  }
}

/** What is wrong with an address whose file isn't there. */
export function deadAddress(named: string, path: string): Finding {
  return {
    code: 'ADDRESS_DEAD',
    message: `${named} leads to ${path}, which is not in the site.`,
    hint: 'Correct the address, or have the file written.',
  };
}
