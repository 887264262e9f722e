import { nearestWords } from './spelling.ts';
import { foldWord, wordsOf } from './words.ts';

/** A word that no page has, and the one that was looked for in its place. */
export interface Correction {
  from: string;
  to: string;
}

/** The text with words replaced. */
export function withCorrections(text: string, corrections: readonly Correction[]): string {
  if (corrections.length === 0) return text;
  const replacements = new Map(corrections.map(({ from, to }) => [from, to]));
  return wordsOf(text)
    .map((word) => replacements.get(foldWord(word)) ?? word)
    .join(' ');
}

/** The text with those of its unknown words replaced that can only be one word misspelt. */
export function corrected(
  text: string,
  unknown: readonly string[],
  vocabulary: readonly string[],
): { text: string; corrections: Correction[] } {
  const corrections = unknown.flatMap((from): Correction[] => {
    const [to] = nearestWords(from, vocabulary, 1);
    return to === undefined ? [] : [{ from, to }];
  });
  return { text: withCorrections(wordsOf(text).join(' '), corrections), corrections };
}
