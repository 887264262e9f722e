import type { OnetRelease } from './onet-release.ts';

/** A release by its number and date: "O*NET 30.2 (February 2026)". */
export function releaseName({ release, date }: Pick<OnetRelease, 'release' | 'date'>): string {
  return `O*NET ${release}${date === null ? '' : ` (${date})`}`;
}
