import type { Finding, Spot } from '../finding.ts';
import { finding } from '../reading-rules.ts';
import { quoted } from '../../../src/model/tidy-text.ts';
import { scanJson, type JsonPlace } from './json-scanner.ts';

export type JsonPath = readonly (string | number)[];

/** A JSON file that was read: its value, and the spot of anything in it. */
export interface JsonDocument {
  value: unknown;
  /** Path and line of what stands at a path; where nothing stands there, the line of what should hold it. */
  spot(path: JsonPath): Spot;
}

const STOPS = {
  syntax: 'JSON_SYNTAX',
  depth: 'JSON_DEPTH',
  size: 'JSON_SIZE',
  length: 'TEXT_TOO_LONG',
} as const;

/** Reads JSON. The document is null where the text is no JSON, or holds keys that make it mean two things. */
export function readJson(text: string): { document: JsonDocument | null; problems: Finding[] } {
  const scan = scanJson(text);
  const lineStarts = startsOfLines(text);
  const lineOf = (at: number): number => lineAt(lineStarts, at);
  if (scan.root === null || scan.stop !== null) {
    const at = scan.stop?.at ?? 0;
    const line = lineOf(at);
    const column = at - (lineStarts[line - 1] ?? 0) + 1;
    return {
      document: null,
      problems: [
        finding(
          STOPS[scan.stop?.kind ?? 'syntax'],
          `At line ${line}, column ${column} (position ${at}), ${scan.stop?.message ?? 'the JSON is broken'}.`,
          { line, path: null },
        ),
      ],
    };
  }
  const oddKeys = scan.oddKeys.map(({ kind, key, at }) =>
    finding(
      kind === 'forbidden' ? 'FORBIDDEN_KEY' : 'DUPLICATE_KEY',
      kind === 'forbidden'
        ? 'An object has the key __proto__.'
        : `The key ${quoted(key)} stands twice in one object.`,
      { line: lineOf(at), path: null },
    ),
  );
  if (oddKeys.length > 0) return { document: null, problems: oddKeys };
  const root = scan.root;
  return {
    document: {
      value: JSON.parse(text) as unknown,
      spot: (path) => ({ line: lineOf(nearest(root, path).at), path: pathText(path) }),
    },
    problems: [],
  };
}

/** A path as people write it: `framework.levels.emerging.statements[3]`. */
export function pathText(path: JsonPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(step)) return `[${JSON.stringify(step.slice(0, 60))}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

function nearest(root: JsonPlace, path: JsonPath): JsonPlace {
  let place = root;
  for (const step of path) {
    const child = place.children.get(String(step));
    if (!child) break;
    place = child;
  }
  return place;
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The 1-based line of an offset, by halving. */
function lineAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
