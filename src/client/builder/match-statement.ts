import { readStatementCode } from '../../model/search/query.ts';
import { foldWord, termsOf } from '../../model/search/words.ts';
import type { Statement } from '../../model/statement.ts';

/** What is looked through for a statement: code, topic and text without case, accents and signs. */
export function searchTextOf({ code, topic, text }: Statement): string {
  return `${code} ${topic ?? ''} ${text}`.split(/\s+/u).map(foldWord).join(' ');
}

/** Whether a statement is the one whose code was typed; where no code was, whether it has all the words, anywhere. */
export function matcherOf(typed: string): (one: { code: string; searchText: string }) => boolean {
  const asCode = readStatementCode(typed);
  if (asCode !== null) return ({ code }) => code === asCode;
  const terms = termsOf(typed);
  return ({ searchText }) => terms.every((term) => searchText.includes(term));
}
