import { foldWord } from './words.ts';

/** A piece of text, with whether the query matched it. */
export interface TextPiece {
  text: string;
  marked: boolean;
}

/** The longest text that is shown whole; a longer one is cut around its matches. */
const WHOLE = 48;
const WINDOW = 32;

/** Punctuation around a matched word is not part of the match. */
function markedPieces(word: string): TextPiece[] {
  const match = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}+#]*)$/su.exec(word);
  const [, before = '', core = word, after = ''] = match ?? [];
  return [
    { text: before, marked: false },
    { text: core, marked: true },
    { text: after, marked: false },
  ].filter(({ text }) => text !== '');
}

function joinPieces(pieces: TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.marked === piece.marked) last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
}

/** Where a window of words holds most matches; the start where there are none. */
function densestStart(length: number, isMatch: (index: number) => boolean): number {
  const firstMatch = Array.from({ length }, (_, index) => index).find(isMatch) ?? 0;
  let best = { start: Math.max(0, firstMatch - 4), count: 0 };
  let count = 0;
  for (let end = 0; end < length; end += 1) {
    if (isMatch(end)) count += 1;
    if (end >= WINDOW && isMatch(end - WINDOW)) count -= 1;
    if (count > best.count) best = { start: Math.max(0, end - WINDOW + 5), count };
  }
  return Math.min(best.start, Math.max(0, length - WINDOW));
}

/** The words as pieces of text, cut around the matches where they are many. */
export function excerptOf(
  words: readonly string[],
  isMatch: (index: number) => boolean,
): TextPiece[] {
  const start = words.length <= WHOLE ? 0 : densestStart(words.length, isMatch);
  const end = words.length <= WHOLE ? words.length : start + WINDOW;
  const pieces = words
    .slice(start, end)
    .flatMap((word, index) => [
      { text: index === 0 ? '' : ' ', marked: false },
      ...(isMatch(start + index) ? markedPieces(word) : [{ text: word, marked: false }]),
    ]);
  return joinPieces([
    { text: start > 0 ? '… ' : '', marked: false },
    ...pieces,
    { text: end < words.length ? ' …' : '', marked: false },
  ]).filter(({ text }) => text !== '');
}

/** A title as pieces, with those words marked that the query matched elsewhere in its part. */
export function markTitle(title: string, matched: ReadonlySet<string>): TextPiece[] {
  const pieces = title
    .split(/(\s+)/u)
    .flatMap((word) =>
      matched.has(foldWord(word)) ? markedPieces(word) : [{ text: word, marked: false }],
    );
  return joinPieces(pieces);
}
