import { nearestWords } from './spelling.ts';
import { foldWord, wordsOf } from './words.ts';

/** A word that no page has, and the one that was looked for in its place. */
export interface Correction {
  from: string;
  to: string;
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
  const replacements = new Map(corrections.map(({ from, to }) => [from, to]));
  const words = wordsOf(text).map((word) => replacements.get(foldWord(word)) ?? word);
  return { text: words.join(' '), corrections };
}
