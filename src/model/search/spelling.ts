import { foldWord } from './words.ts';

/** Edits (a letter more, less, other, or two swapped) from one word to another, or `limit + 1` where there are more. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      let edits = Math.min(
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (last[column - 1] ?? limit) + cost,
      );
      if (
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1]
      ) {
        edits = Math.min(edits, (beforeLast[column - 2] ?? limit) + 1);
      }
      current.push(edits);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? limit + 1;
}

/** So many edits may lie between a word and what was typed for it: in short words, any letter may be meant. */
function mostEdits(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * The words nearest to one that nothing was found for, nearest and commonest first. `vocabulary` has the commonest
 * first. Short words are near to too many others: of those, only what begins alike counts.
 */
export function nearestWords(term: string, vocabulary: readonly string[], most = 3): string[] {
  const wanted = foldWord(term);
  const limit = mostEdits(wanted);
  if (limit === 0) return [];
  return vocabulary
    .filter((word) => wanted.length > 5 || word.startsWith(wanted.charAt(0)))
    .map((word) => ({ word, edits: editDistance(wanted, word, limit) }))
    .filter(({ word, edits }) => edits <= limit && word !== wanted)
    .sort((one, other) => one.edits - other.edits)
    .slice(0, most)
    .map(({ word }) => word);
}
