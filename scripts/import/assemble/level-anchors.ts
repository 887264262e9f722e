import type { Occupation } from '../../../src/model/occupation.ts';
import type { LevelAnchors } from '../onet-tables/level-anchors.ts';

/** The occupation with O*NET's examples for the skills of its report; as it was where none were supplied. */
export function withLevelAnchors(occupation: Occupation, anchors: LevelAnchors | null): Occupation {
  const { onetReport } = occupation;
  if (!onetReport || !anchors) return occupation;
  const levelAnchors = Object.fromEntries(
    onetReport.skills.flatMap(({ name }) => {
      const points = anchors.get(name);
      return points ? [[name, [...points]]] : [];
    }),
  );
  return { ...occupation, onetReport: { ...onetReport, levelAnchors } };
}
