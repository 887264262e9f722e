import { fill } from '#say';
import * as words from '#words/offline.ts';

/** A size for people, in thousands as file managers count them, with two or three figures: "64 KB", "1.4 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return fill(words.bytesBytes, { bytes });
  const units = ['KB', 'MB', 'GB'];
  let size = bytes / 1000;
  let unit = 0;
  // 999.5 would be printed as 1000.
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${size < 10 ? Number(size.toFixed(1)) : Math.round(size)} ${units[unit] ?? ''}`;
}
