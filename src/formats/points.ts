import type { LmsRating } from './lms-rubric.ts';

export type ScoredRating = LmsRating & { points: number };

/** A scale without any points gets a point a step, the first step most: its order is all there is to go by. */
function withSomePoints(ratings: LmsRating[]): LmsRating[] {
  if (ratings.some((rating) => rating.points !== null)) return ratings;
  return ratings.map((rating, index) => ({ ...rating, points: ratings.length - index }));
}

/** Ratings with points, most first, and those without. */
function split(ratings: LmsRating[]): { scored: ScoredRating[]; unscored: LmsRating[] } {
  const all = withSomePoints(ratings);
  return {
    scored: all
      .flatMap((rating) => (rating.points === null ? [] : [{ ...rating, points: rating.points }]))
      .sort((a, b) => b.points - a.points),
    unscored: all.filter((rating) => rating.points === null),
  };
}

/** The ratings that are a score, most points first; "not observed" and its like are none, and left out. */
export function scoredOnly(ratings: LmsRating[]): ScoredRating[] {
  return split(ratings).scored;
}

/**
 * Every rating with points, for a platform that wants a choice on every line. Those that are no score get what is free
 * between 0 and the lowest score; where nothing is, they are left out, because set points stay as they were set.
 */
export function scoredAll(ratings: LmsRating[]): { ratings: ScoredRating[]; leftOut: string[] } {
  const { scored, unscored } = split(ratings);
  const free = scored.length === 0 ? unscored.length : Math.ceil(scored.at(-1)?.points ?? 0);
  const kept = unscored.slice(0, Math.max(0, free));
  return {
    ratings: [
      ...scored,
      ...kept.map((rating, index) => ({ ...rating, points: kept.length - 1 - index })),
    ],
    leftOut: unscored.slice(kept.length).map(({ name }) => name),
  };
}

/** Points that two ratings share, or null. */
export function sharedPoints(ratings: { points: number }[]): number | null {
  const seen = new Set<number>();
  for (const { points } of ratings) {
    if (seen.has(points)) return points;
    seen.add(points);
  }
  return null;
}
