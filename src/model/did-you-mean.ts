import { editDistance } from './search/spelling.ts';

const MOST_LISTED = 12;

/** What to say behind "There is no …": the one word that is nearly it, or which words there are. */
export function didYouMean(word: string, known: readonly string[]): string {
  const wanted = word.slice(0, 60).toLowerCase();
  const near = known
    .map((one) => ({ one, edits: editDistance(wanted, one.toLowerCase(), 2) }))
    .filter(({ one, edits }) => edits <= 2 || (wanted.length > 2 && one.startsWith(wanted)))
    .sort((a, b) => a.edits - b.edits)[0];
  if (near) return ` Did you mean ${near.one}?`;
  if (known.length === 0) return '';
  const more = known.length > MOST_LISTED ? ` and ${known.length - MOST_LISTED} more` : '';
  return ` There are: ${known.slice(0, MOST_LISTED).join(', ')}${more}.`;
}
