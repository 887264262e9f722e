import type { LevelAnchor } from './occupation/onet-release.ts';

/** The examples on either side of a level: the last at or below it, and the first above. Either may be missing. */
export function anchorsAround(
  level: number,
  anchors: readonly LevelAnchor[],
): { below: LevelAnchor | null; above: LevelAnchor | null } {
  return {
    below: anchors.findLast((anchor) => anchor.level <= level) ?? null,
    above: anchors.find((anchor) => anchor.level > level) ?? null,
  };
}
