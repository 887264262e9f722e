import { readStatementCode } from '../../model/search/query.ts';
import { foldWord, termsOf } from '../../model/search/words.ts';
import type { Statement } from '../../model/statement.ts';

/** What is looked through for a statement: code, topic and text without case, accents and signs. */
export function searchTextOf({ code, topic, text }: Statement): string {
  return `${code} ${topic ?? ''} ${text}`.split(/\s+/u).map(foldWord).join(' ');
}

/** Whether a statement has all the words that were typed, each anywhere in it, or is the one with that code. */
export function matcherOf(typed: string): (one: { code: string; searchText: string }) => boolean {
  const terms = termsOf(typed);
  const asCode = readStatementCode(typed);
  return ({ code, searchText }) =>
    code === asCode || terms.every((term) => searchText.includes(term));
}
