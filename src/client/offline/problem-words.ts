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
        'Storage is full, so nothing was added.',
        wanted ? `This needs ${formatBytes(wanted)}.` : '',
        free === null || free >= (wanted ?? FIRST_EDITION)
          ? ''
          : `The browser has ${formatBytes(free)} left for this site.`,
        'Remove something that is kept, free some space on the device, or take the single file instead.',
      ]
        .filter(Boolean)
        .join(' ');
    case 'storage-refused':
      return 'The browser refuses to store pages of this site. A private window, blocked cookies or an administrator’s rule can be the cause. The single file and the zip need no storage.';
    case 'no-network':
      return 'The network went away before everything was here. Nothing was changed; try again when it is back.';
    case 'half-updated':
      return `The server’s copy of ${file ?? 'a file'} is not the one this edition names: the site may be in the middle of an update. Nothing was changed; try again in a while.`;
  }
}
