import { foldWord, wordsOf } from '../../model/search/words.ts';
import { make, partOfPage } from './parts-of-page.ts';

/** Words of the site that begin like the one that is being typed. */

const MOST_SHOWN = 5;
/** Fewer letters begin too many words. */
const SHORTEST = 3;

const line = partOfPage('completions');

/** The query with its last word completed, commonest first. */
function completionsOf(typed: string, vocabulary: readonly string[]): string[] {
  const last = /\s$/u.test(typed) ? '' : foldWord(wordsOf(typed).at(-1) ?? '');
  if (last.length < SHORTEST || vocabulary.includes(last)) return [];
  const before = wordsOf(typed).slice(0, -1);
  return vocabulary
    .filter((word) => word.startsWith(last))
    .slice(0, MOST_SHOWN)
    .map((word) => [...before, word].join(' ').trim());
}

/** Offers to complete what is typed; shows nothing where there is nothing to offer. */
export function showCompletions(typed: string, vocabulary: readonly string[]): void {
  line.replaceChildren(
    ...completionsOf(typed, vocabulary).flatMap((query) => [
      make(
        'a',
        {
          href: `search.html?${new URLSearchParams({ q: query }).toString()}`,
          'data-search-query': '',
        },
        query,
      ),
      ' ',
    ]),
  );
}
