import type { LevelAnchor } from '../../../src/model/occupation/onet-release.ts';
import { atLine, type Finding, type Reading } from '../finding.ts';
import { finding } from '../reading-rules.ts';

/** Examples in words for points of O*NET's Level scale, by the name of the skill. */
export type LevelAnchors = ReadonlyMap<string, readonly LevelAnchor[]>;

const COLUMNS = ['Element ID', 'Element Name', 'Anchor Value', 'Anchor Description'];
/** Skills are the elements below 2.A (basic) and 2.B (cross-functional); other elements may share a skill's name. */
const SKILL_ELEMENT = /^2\.[AB]\./u;

/**
 * Reads O*NET's table "Level Scale Anchors" as its text release has it: tab-separated, no quoting, columns in any order.
 * Rows of other elements than skills are passed over.
 */
export function readLevelAnchors(text: string): Reading<LevelAnchors> {
  const [head = '', ...rows] = text.split('\n');
  const names = head.split('\t');
  const columns = COLUMNS.map((column) => names.indexOf(column));
  if (columns.includes(-1)) {
    const message = `The first line lacks one of the columns “${COLUMNS.join(', ')}”.`;
    return { value: null, problems: [finding('ONET_TABLE', message, atLine(1))] };
  }
  const anchors = new Map<string, LevelAnchor[]>();
  const problems: Finding[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.trim() === '') continue;
    const cells = row.split('\t');
    const [element = '', skill = '', value = '', words = ''] = columns.map((at) => cells[at]);
    if (!SKILL_ELEMENT.test(element)) continue;
    const level = Number(value);
    if (value.trim() === '' || !(level >= 0 && level <= 7) || words.trim() === '') {
      problems.push(
        finding(
          'ONET_TABLE',
          `The row of ${skill} has no example for a level from 0 to 7.`,
          atLine(index + 2),
        ),
      );
      continue;
    }
    anchors.set(skill, [...(anchors.get(skill) ?? []), { level, example: words.trim() }]);
  }
  for (const points of anchors.values()) points.sort((a, b) => a.level - b.level);
  return { value: anchors, problems };
}
