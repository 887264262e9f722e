import type { z } from 'zod';
import type { Finding } from '../finding.ts';
import { finding } from '../reading-rules.ts';
import { quoted } from '../../../src/model/tidy-text.ts';
import { pathText, type JsonDocument, type JsonPath } from './json-text.ts';

/** Everything that a schema says is wrong with a JSON document, each with its path and line. */
export function schemaFindings(document: JsonDocument, error: z.ZodError): Finding[] {
  const told = new Set<string>();
  return error.issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const spot = document.spot(path);
    // A value may break more than one rule of its field; the first one tells enough.
    if (told.has(spot.path ?? '')) return [];
    told.add(spot.path ?? '');
    return [schemaFinding(document, issue, path)];
  });
}

function schemaFinding(document: JsonDocument, issue: z.core.$ZodIssue, path: JsonPath): Finding {
  const spot = document.spot(path);
  const found = valueAt(document.value, path);
  const name = path.length === 0 ? 'The file' : pathText(path);
  if (found === undefined) return finding('MISSING_FIELD', `${name} is missing.`, spot);
  if (issue.code === 'invalid_type' && !isNumberOfWrongKind(issue.expected, found)) {
    return finding(
      'WRONG_TYPE',
      `${name} is ${kindOf(found)}, but should be ${wanted(issue.expected)}.`,
      spot,
    );
  }
  return finding('WRONG_VALUE', `${name} is ${shown(found)}, but ${rule(issue)}.`, spot);
}

/** Fields of a document that its schema dropped because it does not know them. */
export function unknownFields(document: JsonDocument, kept: unknown): Finding[] {
  return droppedPaths(document.value, kept, []).map((path) =>
    finding(
      'UNKNOWN_FIELD',
      `Levelbook does not know the field ${pathText(path)}.`,
      document.spot(path),
    ),
  );
}

function droppedPaths(given: unknown, kept: unknown, path: JsonPath): JsonPath[] {
  if (!isObject(given) || !isObject(kept)) return [];
  return Object.keys(given).flatMap((key) => {
    const step = Array.isArray(given) ? Number(key) : key;
    return Object.hasOwn(kept, key)
      ? droppedPaths(given[key], kept[key], [...path, step])
      : [[...path, step]];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function valueAt(root: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    root,
  );
}

function isNumberOfWrongKind(expected: string, found: unknown): boolean {
  return typeof found === 'number' && (expected === 'int' || expected === 'number');
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return KINDS[typeof value] ?? 'an object';
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
};

const WANTED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function wanted(expected: string): string {
  return WANTED[expected] ?? expected;
}

function shown(value: unknown): string {
  if (value === '') return 'empty';
  if (Array.isArray(value) && value.length === 0) return 'an empty list';
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value).slice(0, 60);
}

function rule(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return 'should be a whole number';
  if (issue.code === 'invalid_value') {
    return `should be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
  }
  if (issue.code === 'too_small') {
    const isLength = issue.origin === 'string' || issue.origin === 'array';
    return isLength ? 'should not be empty' : `should be at least ${issue.minimum}`;
  }
  if (issue.code === 'too_big') return `should be at most ${issue.maximum}`;
  if (issue.code === 'invalid_format' && issue.format === 'datetime') {
    return 'should be a date and time such as 2026-05-15T12:40:52Z';
  }
  return 'that cannot be';
}
