import type { Skill } from '../../../../src/model/occupation/occupation.ts';
import type { LevelAnchor } from '../../../../src/model/occupation/onet-release.ts';
import type { LevelAnchors } from '../../onet/level-anchors.ts';

/** O*NET's examples for some skills, by the skill's name; those that its table lacks are left out. */
export function levelAnchorsFor(
  skills: readonly Skill[],
  anchors: LevelAnchors,
): Record<string, LevelAnchor[]> {
  return Object.fromEntries(
    skills.flatMap(({ name }) => {
      const points = anchors.get(name);
      return points ? [[name, [...points]]] : [];
    }),
  );
}
