import type { Rating } from '../sheets/rubric-sheet.ts';

/** The step of a kind's scale that is no score; every scale of one's own keeps it. Throws where a kind has none. */
export function notObservedOf(scale: Rating[]): Rating {
  const found = scale.find(({ points }) => points === null);
  if (!found) throw new Error('A scale has no step for what was not observed.');
  return found;
}

/** The steps of a kind's scale that are a score: what an own scale starts from. */
export function stepsOf(scale: Rating[]): Rating[] {
  return scale.filter(({ points }) => points !== null);
}
