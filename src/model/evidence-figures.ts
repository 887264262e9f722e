import { fill } from '#say';
import * as texts from '#words/framework.ts';
import type { EvidencePack } from './occupation/occupation.ts';
import type { CitedSourceId } from './sources.ts';

/** One figure of an evidence pack, ready to be read. `scale` is the name of its scale in `content/sources/<source>.mdx`. */
export interface EvidenceFigure {
  scale: string;
  /** As shown: "95 %", "2.77 on a scale of 1 to 5"; null: not reported. */
  value: string | null;
  /** What else the export says beside the value, or null. */
  beside: string | null;
}

export interface EvidenceGroup {
  source: CitedSourceId;
  figures: EvidenceFigure[];
}

const QUADRANTS = [
  'High Displacement Risk',
  'Upskilling Required',
  'AI-Augmented',
  'Lower Displacement Risk',
];

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/gu, ' ')
    .trim();

/** A quadrant's name in words from the id as exported (`Q2_ai_augmented`); the id itself where it is not known. */
function quadrantInWords(id: string): string {
  const words = wordsOf(id.replace(/^Q\d+_/iu, ''));
  return QUADRANTS.find((name) => wordsOf(name) === words) ?? id;
}

const percent = (value: number | null) => (value === null ? null : `${value} %`);

/** An evidence pack in groups by source, each figure under the name of its scale. */
export function evidenceGroups(pack: EvidencePack): EvidenceGroup[] {
  const groups: EvidenceGroup[] = [];
  if (pack.aei) {
    const { taskObservations, augmentShare, timeSaved, aiAutonomy } = pack.aei;
    groups.push({
      source: 'anthropic-economic-index',
      figures: [
        {
          scale: 'Task observations',
          value: taskObservations?.toLocaleString('en-US') ?? null,
          beside: null,
        },
        { scale: 'Augment share', value: percent(augmentShare), beside: null },
        { scale: 'Time saved', value: percent(timeSaved), beside: texts.estimatedByAModel },
        {
          scale: 'AI autonomy',
          value: aiAutonomy === null ? null : String(aiAutonomy),
          beside: texts.of5,
        },
      ],
    });
  }
  if (pack.safi) {
    const { topSkill, score, quadrant, precision } = pack.safi;
    groups.push({
      source: 'safi',
      figures: [
        {
          scale: 'Score',
          value: score === null ? null : String(score),
          beside: fill(texts.of100ForTop, {
            topSkill,
            what: precision === null ? '' : ` (precision: ${precision})`,
          }),
        },
        { scale: 'Quadrant', value: quadrantInWords(quadrant), beside: null },
      ],
    });
  }
  if (pack.wef) {
    groups.push({
      source: 'wef-skills-taxonomy',
      figures: [{ scale: 'Cluster', value: pack.wef.cluster, beside: null }],
    });
  }
  return groups;
}
