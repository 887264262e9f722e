import type { Framework } from './framework/framework.ts';

/**
 * Where a guide has a place: `levels` with a framework that has levels, `occupations` with one about an occupation,
 * `makers` on a site that has no name of its own: its readers are people who make one.
 */
export const GUIDE_FITS = ['levels', 'occupations', 'makers'] as const;
export type GuideFit = (typeof GUIDE_FITS)[number];

/** Whether one of our guides has a place on a site. */
export function guideFits(
  { for: fit }: { for?: GuideFit | undefined },
  frameworks: readonly Pick<Framework, 'groups' | 'occupation'>[],
  { named }: { named: boolean },
): boolean {
  switch (fit) {
    case undefined:
      return true;
    case 'levels':
      return frameworks.some(({ groups }) => groups.some(({ claims }) => claims === 'level'));
    case 'occupations':
      return frameworks.some(({ occupation }) => occupation !== null);
    case 'makers':
      return !named;
  }
}
