import { atLine, type Finding } from '../../finding.ts';
import { finding } from '../../reading-rules.ts';
import { folded, quoted } from '../../../../src/model/tidy-text.ts';

/** A warning for each entry of a list that stood there before. */
export function doubledEntries(entries: readonly { text: string; line: number }[]): Finding[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ text, line }) => {
    const key = folded(text);
    const before = first.get(key);
    if (before !== undefined) {
      return [
        finding(
          'DUPLICATE_ENTRY',
          `${quoted(text)} stands on line ${before} already.`,
          atLine(line),
        ),
      ];
    }
    first.set(key, line);
    return [];
  });
}
