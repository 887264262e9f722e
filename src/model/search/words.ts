/**
 * Words as search compares them: the same cutting and folding that Pagefind does,
 * so that a position in its index names the same word here.
 */

/** The words of an indexed text, in order; positions in the index count them from 0. */
export function wordsOf(text: string): string[] {
  return text.split(/[^\S\uFEFF]+/u);
}

/** A word without case, accents and punctuation; `+` and `#` stay, so that C++ and C# are words of their own. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '');
}

/** The distinct folded words of a query, in order. */
export function termsOf(query: string): string[] {
  return [
    ...new Set(
      wordsOf(query)
        .map(foldWord)
        .filter((term) => term !== ''),
    ),
  ];
}

/** A word and the parts it is made of: `skip-tracing` is also `skip` and `tracing`. */
export function shapesOf(word: string): string[] {
  return [foldWord(word), ...word.split(/[^\p{L}\p{M}\p{N}+#]+/u).map(foldWord)].filter(
    (shape) => shape !== '',
  );
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

const SAME_WORD = 1;
/** How close another form of a word is to it. */
export const SAME_STEM = 0.85;
const STARTS_WITH_TERM = 0.5;
/** So few letters start so many words that they are looked for as whole words only. */
export const SHORTEST_BEGINNING = 3;

function shapeCloseness(shape: string, term: string): number {
  if (shape === term) return SAME_WORD;
  if (term.length < SHORTEST_BEGINNING) return 0;
  const shared = sharedStart(shape, term);
  const longestRest = Math.max(shape.length, term.length) - shared;
  if (shared >= 4 && longestRest <= 3) return SAME_STEM;
  if (shared === term.length) return STARTS_WITH_TERM;
  // A stemmer may have matched what letters do not show: "analyses", "analyze".
  return shared >= 4 ? STARTS_WITH_TERM : 0;
}

/** How close a word of a page is to a term of a query: 1 is the same word, 0 is another. */
export function closeness(word: string, term: string): number {
  return Math.max(0, ...shapesOf(word).map((shape) => shapeCloseness(shape, term)));
}

/** A text without halves of letters, which addresses can't hold; cutting a text or hostile input leaves them. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
