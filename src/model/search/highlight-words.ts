const MOST_WORDS = 8;
const LONGEST_WORD = 60;

/** What finds the words of `?highlight=` as whole words, in any case; null where there are none. */
export function highlightPattern(words: readonly string[]): RegExp | null {
  const wanted = words
    .map((word) => word.trim())
    .filter((word) => word !== '' && word.length <= LONGEST_WORD)
    .slice(0, MOST_WORDS)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  if (wanted.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
