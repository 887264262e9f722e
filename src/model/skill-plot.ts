import type { Skill } from './occupation/occupation.ts';

/** A point of the plot: all skills that share one Importance and Level. */
export interface SkillPoint {
  importance: number;
  level: number;
  names: string[];
}

/** The points of a plot of Importance against Level, most important first. Skills without both figures have none. */
export function skillPoints(skills: Skill[]): SkillPoint[] {
  const points = new Map<string, SkillPoint>();
  for (const { name, importance, level } of skills) {
    if (importance === null || level === null) continue;
    const key = `${importance}/${level}`;
    const point = points.get(key) ?? { importance, level, names: [] };
    point.names.push(name);
    points.set(key, point);
  }
  return [...points.values()].sort((a, b) => b.importance - a.importance || b.level - a.level);
}

export interface PlacedLabel {
  point: SkillPoint;
  /** Centre of the dot, in the plot's units. */
  x: number;
  y: number;
  text: string;
  /** Where the label's line starts, and to which side of the dot it stands. */
  labelX: number;
  labelY: number;
  anchor: 'start' | 'end';
}

export interface PlotFrame {
  width: number;
  height: number;
  /** Room for axes and labels at each side. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** O*NET's scales: Importance 1–5 across, Level 0–7 upwards. */
export const IMPORTANCE_RANGE = [1, 5] as const;
export const LEVEL_RANGE = [0, 7] as const;

const LINE = 13;
const CHARACTER = 5.7;
const GAP = 8;

/** The place of a pair of figures within the frame. */
export function plotPosition(frame: PlotFrame, importance: number, level: number) {
  const across = (importance - IMPORTANCE_RANGE[0]) / (IMPORTANCE_RANGE[1] - IMPORTANCE_RANGE[0]);
  const up = (level - LEVEL_RANGE[0]) / (LEVEL_RANGE[1] - LEVEL_RANGE[0]);
  return {
    x: frame.left + across * (frame.width - frame.left - frame.right),
    y: frame.height - frame.bottom - up * (frame.height - frame.top - frame.bottom),
  };
}

function labelText({ names }: SkillPoint): string {
  const [first = '', second, ...more] = names;
  if (second === undefined) return first;
  return more.length === 0 ? `${first}, ${second}` : `${first} and ${names.length - 1} more`;
}

interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}
const overlap = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/**
 * Gives each point a label beside it that crosses no other label and no dot: right or left of the dot,
 * on its height or moved up or down as little as needed. A point whose label finds no room has none in the plot;
 * the table beside it names every skill.
 */
export function placeLabels(points: SkillPoint[], frame: PlotFrame): (PlacedLabel | SkillPoint)[] {
  const dots = points.map((point) => ({
    point,
    ...plotPosition(frame, point.importance, point.level),
  }));
  const taken: Box[] = dots.map(({ x, y }) => ({ x1: x - 5, x2: x + 5, y1: y - 5, y2: y + 5 }));
  const shifts = [0, 1, -1, 2, -2, 3, -3, 4, -4, 6, -6, 8, -8, -10, -12, -14].map(
    (lines) => (lines * LINE) / 2,
  );
  // Points that stand for several skills first: an unlabelled one would hide the most.
  const order = [...dots].sort((a, b) => b.point.names.length - a.point.names.length);
  return order.map(({ point, x, y }) => {
    const text = labelText(point);
    const width = text.length * CHARACTER;
    for (const shift of shifts) {
      for (const anchor of ['end', 'start'] as const) {
        const labelX = anchor === 'start' ? x + GAP : x - GAP;
        const labelY = y + shift;
        const box: Box = {
          x1: anchor === 'start' ? labelX : labelX - width,
          x2: anchor === 'start' ? labelX + width : labelX,
          y1: labelY - LINE / 2,
          y2: labelY + LINE / 2,
        };
        const inside =
          box.x1 >= frame.left + 2 &&
          box.x2 <= frame.width &&
          box.y1 >= 0 &&
          box.y2 <= frame.height - frame.bottom + LINE / 2;
        if (!inside || taken.some((other) => overlap(box, other))) continue;
        taken.push(box);
        return { point, x, y, text, labelX, labelY, anchor };
      }
    }
    return point;
  });
}
