import { atLine, type Finding } from './finding.ts';
import { finding } from './reading-rules.ts';

/**
 * Sizes that no real export comes near, and past which a file is not read any further:
 * the longest line of a real one has 1,400 characters, the longest file 170 lines.
 */
export const LARGEST = {
  fileBytes: 32 * 1024 * 1024,
  lines: 10_000,
  textCharacters: 20_000,
  jsonValues: 100_000,
  jsonDepth: 32,
} as const;

/** Problems of a text export that is too large to be one. Looks no further than the first too long line. */
export function sizeFindings(text: string): Finding[] {
  let line = 1;
  for (let start = 0; start <= text.length; line += 1) {
    const end = text.indexOf('\n', start);
    const length = (end === -1 ? text.length : end) - start;
    if (length > LARGEST.textCharacters) {
      return [finding('TEXT_TOO_LONG', `The line is ${length} characters long.`, atLine(line))];
    }
    if (end === -1) break;
    start = end + 1;
  }
  if (line <= LARGEST.lines) return [];
  return [finding('TOO_MANY_LINES', `The file has ${line} lines.`)];
}
