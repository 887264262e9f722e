import type { Statement } from '../../model/framework/statement.ts';
import { shapesOf, termsOf, wordsOf } from '../../model/search/words.ts';

/**
 * What is looked through for a statement: the words of code, topic and text, and the parts of joined ones, without
 * case, accents and signs; a space before each, so that a word is looked for from its beginning.
 */
export function searchTextOf({ code, topic, text }: Statement): string {
  const words = wordsOf(`${code} ${topic ?? ''} ${text}`).flatMap(shapesOf);
  return ` ${[...new Set(words)].join(' ')}`;
}

/** A code as people type it, whichever way: `em3`, `EM 3` and `EM-03` are one. */
const typedCode = (code: string) =>
  code
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, '')
    .replace(/(?<!\d)0+(?=\d)/gu, '');

/** Whether a statement is the one whose code was typed; where no code was, whether it has words that begin like each of them. */
export function matcherOf(
  typed: string,
  codes: readonly string[],
): (one: { code: string; searchText: string }) => boolean {
  const asCode = typedCode(typed);
  if (codes.some((code) => typedCode(code) === asCode)) {
    return ({ code }) => typedCode(code) === asCode;
  }
  const terms = termsOf(typed);
  return ({ searchText }) => terms.every((term) => searchText.includes(` ${term}`));
}
