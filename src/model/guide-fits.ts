import type { SiteFacts } from './unit/site-facts.ts';

/**
 * Where a guide has a place: `levels` with a framework that has levels, `occupations` with one about an occupation,
 * `makers` on a site that has no name of its own: its readers are people who make one.
 */
export const GUIDE_FITS = ['levels', 'occupations', 'makers'] as const;
export type GuideFit = (typeof GUIDE_FITS)[number];

/** Whether one of our guides has a place on a site. */
export function guideFits(
  { for: fit }: { for?: GuideFit | undefined },
  { levels, occupations }: Pick<SiteFacts, 'levels' | 'occupations'>,
  { named }: { named: boolean },
): boolean {
  switch (fit) {
    case undefined:
      return true;
    case 'levels':
      return levels;
    case 'occupations':
      return occupations;
    case 'makers':
      return !named;
  }
}
