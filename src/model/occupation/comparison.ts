import type { RatedElement, Rating } from './onet-release.ts';

/** What two occupations have in common, and where they clearly differ. Without zod: browsers compare. */

/** What is compared of an occupation. */
export interface Comparable {
  title: string;
  path: string;
  /** As its data name it: "O*NET 30.2 (February 2026)". */
  release: string;
  activities: string[];
  technology: string[];
  skills: Pick<RatedElement, 'name' | 'importance' | 'level'>[];
}

/** A list of both, cut in three. */
export interface Shared {
  both: string[];
  onlyFirst: string[];
  onlySecond: string[];
}

type Scale = 'importance' | 'level';

/** One scale of a skill on which the two clearly differ. */
export interface Difference {
  name: string;
  scale: Scale;
  first: number;
  second: number;
}

export interface Comparison {
  activities: Shared;
  technology: Shared;
  /** The largest first. */
  differences: Difference[];
  /** Skills that differ on neither scale by more than the error. */
  withinError: string[];
  /** Skills of which a figure or its error is missing on both scales, so that nothing can be said. */
  notCompared: string[];
}

/** A difference that chance alone would make in one of twenty pairs: so many standard errors of it. */
export const STANDARD_ERRORS = 1.96;

/** Compares two occupations. Nothing is counted into one number: what it would stand for, nobody could say. */
export function compareOccupations(first: Comparable, second: Comparable): Comparison {
  const differences: Difference[] = [];
  const withinError: string[] = [];
  const notCompared: string[] = [];
  const others = new Map(second.skills.map((skill) => [skill.name, skill]));
  for (const skill of first.skills) {
    const other = others.get(skill.name);
    const scales = (['importance', 'level'] as const).map((scale) => ({
      scale,
      apart: isApart(skill[scale], other?.[scale] ?? null),
    }));
    const apart = scales.filter((one) => one.apart === true);
    for (const { scale } of apart) {
      const [own, its] = [skill[scale]?.value ?? 0, other?.[scale]?.value ?? 0];
      differences.push({ name: skill.name, scale, first: own, second: its });
    }
    if (apart.length > 0) continue;
    const isSaid = scales.some((one) => one.apart !== null);
    (isSaid ? withinError : notCompared).push(skill.name);
  }
  return {
    activities: shared(first.activities, second.activities),
    technology: shared(first.technology, second.technology),
    differences: differences.sort((a, b) => gap(b) - gap(a)),
    withinError,
    notCompared,
  };
}

/** Whether two ratings are further apart than their errors together; null where one of them, or its error, is missing. */
function isApart(one: Rating | null, other: Rating | null): boolean | null {
  if (one === null || other === null || one.error === null || other.error === null) return null;
  const error = Math.hypot(one.error, other.error);
  return Math.abs(one.value - other.value) > STANDARD_ERRORS * error;
}

const gap = ({ first, second }: Difference) => Math.abs(first - second);

function shared(first: readonly string[], second: readonly string[]): Shared {
  const [inFirst, inSecond] = [new Set(first), new Set(second)];
  return {
    both: [...inFirst].filter((name) => inSecond.has(name)),
    onlyFirst: [...inFirst].filter((name) => !inSecond.has(name)),
    onlySecond: [...inSecond].filter((name) => !inFirst.has(name)),
  };
}
