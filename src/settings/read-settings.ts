import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { didYouMean } from '../model/did-you-mean.ts';
import { problem, type ImportProblem, type Reading } from '../import/problem.ts';
import { accentProblems } from './accent.ts';
import { issueWords } from './issue-words.ts';
import { settingsSchema, type Settings } from './schema.ts';

type Path = (string | number)[];

/** Reads `levelbook.yml`. An empty file is as good as none; every problem has its line. */
export function readSettings(text: string): Reading<Settings> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
  });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) =>
      problem('SETTING', `This is no YAML: ${message}.`, { line: lines.linePos(pos[0]).line }),
    );
    return { value: null, problems };
  }
  const found = settingsSchema.safeParse(plain(document) ?? {});
  const at = (path: Path): Partial<ImportProblem> => ({
    line: lineAt(document, lines, path),
    path: path.join('.'),
  });
  if (!found.success) {
    const problems = found.error.issues.flatMap((issue) => told(issue, document, at));
    return { value: null, problems };
  }
  const wrong = found.data.colour === undefined ? [] : accentProblems(found.data.colour);
  const problems = wrong.map(({ path, message, nearest }) =>
    problem('SETTING', message, at(path), `The nearest colour that can be read is "${nearest}".`),
  );
  return { value: problems.length > 0 ? null : found.data, problems };
}

/** The values of a document; nothing where its references are more than people write. */
function plain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) as unknown;
  } catch {
    return { references: 'too many' };
  }
}

function told(
  issue: z.core.$ZodIssue,
  document: Document,
  at: (path: Path) => Partial<ImportProblem>,
): ImportProblem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = keysAt(settingsSchema, path);
      const message = `There is no setting ${[...path, key].join('.')}.${didYouMean(key, known)}`;
      return problem('SETTING', message, at([...path, key]));
    });
  }
  if (issue.code === 'invalid_key') {
    const message = `${path.join('.')} ${issue.issues[0]?.message ?? 'is no name that can stand here'}.`;
    return [problem('SETTING', message, at(path))];
  }
  const name = path.length === 0 ? 'The file' : path.join('.');
  const missing = path.length > 0 && document.getIn(path) === undefined;
  const message = missing ? `${name} is missing.` : `${name} ${issueWords(issue)}.`;
  return [problem('SETTING', message, at(path))];
}

/** The keys that a schema has at a path, for suggestions. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) {
    const shape = inner.shape as Record<string, z.core.$ZodType>;
    const [step, ...rest] = path;
    const next = shape[String(step)];
    return step === undefined ? Object.keys(shape) : next ? keysAt(next, rest) : [];
  }
  if (inner instanceof z.ZodRecord) return keysAt(inner.valueType, path.slice(1));
  if (inner instanceof z.ZodArray) return keysAt(inner.element, path.slice(1));
  return [];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

/** The line of the key or entry at a path; where there is none, of what should hold it. */
function lineAt(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const key = keyOffset(document, path.slice(0, length));
    if (key !== null) return lines.linePos(key).line;
  }
  return 1;
}

function keyOffset(document: Document, path: Path): number | null {
  const holder: unknown = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (!isNode(holder) || !('items' in holder) || !Array.isArray(holder.items)) return null;
  for (const item of holder.items as { key?: unknown; range?: [number, number, number] }[]) {
    const { key } = item;
    if (isNode(key) && String(key) === String(last)) return key.range?.[0] ?? null;
  }
  const entry = (holder.items as unknown[])[Number(last)];
  return isNode(entry) ? (entry.range?.[0] ?? null) : null;
}
