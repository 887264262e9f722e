import { fill } from '#say';
import * as words from '#words/offline.ts';
import type { Problem } from '../worker/problem.ts';
import { formatBytes } from './format-bytes.ts';

/** About what a first edition takes, in bytes. */
export const FIRST_EDITION = 1_000_000;

/**
 * What went wrong, and what to do about it. `wanted`: bytes that were to be kept; `free`: what the browser says is left,
 * which it may well say wrongly: said only where it explains what happened.
 */
export function problemInWords(
  { kind, file }: Problem,
  { wanted, free }: { wanted: number | null; free: number | null },
): string {
  switch (kind) {
    case 'storage-full':
      return [
        words.storageIsFullSo,
        wanted ? fill(words.thisNeedsFormatBytes, { formatBytes: formatBytes(wanted) }) : '',
        free === null || free >= (wanted ?? FIRST_EDITION)
          ? ''
          : fill(words.theBrowserHasLeft, { formatBytes: formatBytes(free) }),
        words.removeSomethingThatIs,
      ]
        .filter(Boolean)
        .join(' ');
    case 'storage-refused':
      return words.theBrowserRefusesTo;
    case 'no-network':
      return words.theNetworkWentAway;
    case 'half-updated':
      return fill(words.theServersCopyOf, { what: file ?? words.aFile });
  }
}
