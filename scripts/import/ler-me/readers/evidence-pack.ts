import type { EvidencePack } from '../../../../src/model/occupation/occupation.ts';
import { atLine, type Finding } from '../../finding.ts';
import { finding } from '../../reading-rules.ts';
import { quoted, type Line } from '../../../../src/model/tidy-text.ts';
import { isNotReported, labelledValues, readNumber } from './labelled-values.ts';

const PARTS = { 'AEI usage': 'aei', 'SAFI positioning': 'safi', 'WEF cluster': 'wef' } as const;
type Part = (typeof PARTS)[keyof typeof PARTS];

/** Where each part of the pack stands, for data notes. */
export type EvidenceLines = Partial<Record<Part, number>>;

export interface ReadEvidencePack {
  pack: EvidencePack | null;
  lines: EvidenceLines;
  problems: Finding[];
}

/**
 * Reads the lines under "Evidence pack": a heading a part, then a line of glued labels and values,
 * `Task observations: 980Augment share: 95%Time saved: 84.3%AI autonomy: 2.77`.
 */
export function readEvidencePack(lines: readonly Line[]): ReadEvidencePack {
  const problems: Finding[] = [];
  const parts = new Map<Part, Line[]>();
  let part: Part | null = null;
  for (const line of lines) {
    const heading: Part | undefined = Object.hasOwn(PARTS, line.text)
      ? PARTS[line.text as keyof typeof PARTS]
      : undefined;
    if (heading) {
      part = heading;
      parts.set(heading, parts.get(heading) ?? []);
    } else if (part) parts.get(part)?.push(line);
    else problems.push(unread(line));
  }
  if (parts.size === 0) return { pack: null, lines: {}, problems };
  const pack: EvidencePack = {
    aei: readAei(parts.get('aei') ?? [], problems),
    safi: readSafi(parts.get('safi') ?? [], problems),
    wef: readWef(parts.get('wef') ?? [], problems),
  };
  const firstLines: EvidenceLines = {};
  for (const [name, [first]] of parts) if (first) firstLines[name] = first.number;
  return { pack, lines: firstLines, problems };
}

function readAei(lines: readonly Line[], problems: Finding[]): EvidencePack['aei'] {
  const labels = ['Task observations', 'Augment share', 'Time saved', 'AI autonomy'] as const;
  const values = valuesOf(lines, labels, problems);
  if (!values) return null;
  const number = (label: (typeof labels)[number], low: number, high: number): number | null =>
    numberOnScale(values.found.get(label), label, low, high, values.line, problems);
  const observations = number('Task observations', 0, Number.MAX_SAFE_INTEGER);
  if (observations !== null && !Number.isInteger(observations)) {
    problems.push(
      finding(
        'OUT_OF_SCALE',
        `Task observations are ${observations}, but can only be whole.`,
        values.line,
      ),
    );
  }
  return {
    taskObservations: observations,
    augmentShare: number('Augment share', 0, 100),
    timeSaved: number('Time saved', -1000, 100),
    aiAutonomy: number('AI autonomy', 1, 5),
  };
}

function readSafi(lines: readonly Line[], problems: Finding[]): EvidencePack['safi'] {
  const labels = ['Top skill', 'Score', 'Quadrant', 'precision'] as const;
  const values = valuesOf(lines, labels, problems);
  if (!values) return null;
  const topSkill = values.found.get('Top skill') ?? '';
  const quadrant = values.found.get('Quadrant') ?? '';
  if (isNotReported(topSkill) || isNotReported(quadrant)) {
    problems.push(
      finding(
        'EVIDENCE_UNREAD',
        'SAFI positioning lacks its top skill or its quadrant.',
        values.line,
      ),
    );
    return null;
  }
  return {
    topSkill,
    score: readScore(values.found.get('Score'), values.line, problems),
    quadrant,
    precision: reported(values.found.get('precision')),
  };
}

/** The score in `42.2 / 100`. */
function readScore(
  written: string | undefined,
  spot: { line: number; path: null },
  problems: Finding[],
): number | null {
  const [score, scale] = (written ?? '').split('/').map((part) => part.trim());
  if (scale !== undefined && scale !== '100') {
    problems.push(
      finding(
        'OUT_OF_SCALE',
        `The SAFI score is given on a scale to ${quoted(scale)}, not to 100.`,
        spot,
      ),
    );
    return null;
  }
  return numberOnScale(score, 'Score', 0, 100, spot, problems);
}

/** The name and id in `Human-Technology Interactionhuman_technology_interaction`. */
function readWef(lines: readonly Line[], problems: Finding[]): EvidencePack['wef'] {
  const [line, ...more] = lines;
  problems.push(...more.map(unread));
  if (!line || isNotReported(line.text)) return null;
  const at = clusterIdStart(line.text);
  if (at === null) {
    problems.push(
      finding(
        'EVIDENCE_UNREAD',
        `The WEF cluster ${quoted(line.text)} is not a name with its id behind it.`,
        atLine(line.number),
      ),
    );
    return null;
  }
  return { cluster: line.text.slice(0, at).trim(), clusterId: line.text.slice(at) };
}

/** Where the id starts: it spells the name, or most of it, in small letters and underscores. */
function clusterIdStart(text: string): number | null {
  const tail = /[a-z0-9_]+$/u.exec(text.slice(-200))?.[0] ?? '';
  const starts = Array.from(
    { length: tail.length },
    (_, index) => text.length - tail.length + index,
  );
  const same = starts.find((at) => idOf(text.slice(0, at)) === text.slice(at));
  if (same !== undefined) return same;
  return (
    starts.find((at) => {
      const words = new Set(idOf(text.slice(0, at)).split('_'));
      const named = text.slice(at).split('_');
      return named.length > 1 && named.every((word) => words.has(word));
    }) ?? null
  );
}

function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^_|_$/gu, '');
}

function valuesOf<Label extends string>(
  lines: readonly Line[],
  labels: readonly Label[],
  problems: Finding[],
): { found: Map<Label, string>; line: { line: number; path: null } } | null {
  const [first] = lines;
  if (!first) return null;
  const found = labelledValues(lines.map((line) => line.text).join(' '), labels);
  if (found.size === 0) {
    problems.push(...lines.map(unread));
    return null;
  }
  return { found, line: { line: first.number, path: null } };
}

function numberOnScale(
  written: string | undefined,
  label: string,
  low: number,
  high: number,
  spot: { line: number; path: null },
  problems: Finding[],
): number | null {
  if (written === undefined || isNotReported(written)) return null;
  const number = readNumber(written);
  if (number === null) {
    problems.push(
      finding('EVIDENCE_UNREAD', `${label} is ${quoted(written)}, which is no number.`, spot),
    );
    return null;
  }
  if (number < low || number > high) {
    problems.push(
      finding('OUT_OF_SCALE', `${label} is ${number}, but lies between ${low} and ${high}.`, spot),
    );
    return null;
  }
  return number;
}

function reported(value: string | undefined): string | null {
  return value === undefined || isNotReported(value) ? null : value;
}

function unread(line: Line): Finding {
  return finding(
    'EVIDENCE_UNREAD',
    `${quoted(line.text)} is no figure of the evidence pack.`,
    atLine(line.number),
  );
}
