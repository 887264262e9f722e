import { problem, type ImportProblem } from '../problem.ts';
import { utf8Text } from '../csv/utf8-text.ts';
import { tidyText } from '../text.ts';

/** A CASE 1.0 or 1.1 CFPackage as far as a framework is made of it. Both versions write these fields alike. */

export interface CaseItem {
  /** `CFItems[3]` */
  path: string;
  identifier: string;
  fullStatement: string;
  fields: Readonly<Record<string, unknown>>;
}

export interface CaseAssociation {
  path: string;
  type: string;
  origin: CaseNode;
  destination: CaseNode;
  sequence: number | null;
  /** Whether it is part of the document's own tree, and not of another way to group its items. */
  grouped: boolean;
}

export interface CaseNode {
  identifier: string;
  title: string;
  uri: string;
}

export interface CasePackage {
  document: Readonly<Record<string, unknown>>;
  items: CaseItem[];
  associations: CaseAssociation[];
  licences: Readonly<Record<string, unknown>>[];
  rubrics: number;
}

/** Reads a package, with an error for each item and association that lacks what CASE requires. */
export function readPackage(bytes: Uint8Array): {
  value: CasePackage | null;
  problems: ImportProblem[];
} {
  const decoded = utf8Text(bytes);
  if ('severity' in decoded) return { value: null, problems: [decoded] };
  const json = parsed(decoded.text);
  if ('severity' in json) return { value: null, problems: [json] };
  const outer = objectOf(json.value);
  const root = objectOf(outer?.['CFPackage']) ?? outer;
  const document = objectOf(root?.['CFDocument']);
  if (!root || !document || !Array.isArray(root['CFItems']))
    return { value: null, problems: [notAPackage(root)] };
  const problems: ImportProblem[] = [];
  const items = listOf(root['CFItems']).flatMap((fields, index) => {
    const path = `CFItems[${index}]`;
    const fullStatement = tidyText(textOf(fields['fullStatement']));
    const identifier = textOf(fields['identifier']);
    problems.push(...missing(path, { identifier, fullStatement }));
    return identifier === '' || fullStatement === ''
      ? []
      : [{ path, identifier, fullStatement, fields }];
  });
  const associations = listOf(root['CFAssociations']).flatMap((fields, index) => {
    const path = `CFAssociations[${index}]`;
    const association = {
      path,
      type: textOf(fields['associationType']),
      origin: nodeOf(fields['originNodeURI']),
      destination: nodeOf(fields['destinationNodeURI']),
      sequence: sequenceOf(fields['sequenceNumber']),
      grouped: objectOf(fields['CFAssociationGroupingURI']) !== null,
    };
    const wrong = missing(path, {
      associationType: association.type,
      originNodeURI: association.origin.identifier,
      destinationNodeURI: association.destination.identifier,
    });
    problems.push(...wrong);
    return wrong.length > 0 ? [] : [association];
  });
  const definitions = objectOf(root['CFDefinitions']);
  return {
    value: {
      document,
      items,
      associations,
      licences: listOf(definitions?.['CFLicenses']),
      rubrics: listOf(root['CFRubrics']).length,
    },
    problems: [...problems, ...twice(items)],
  };
}

function parsed(text: string): { value: unknown } | ImportProblem {
  if (text.trim() === '') return problem('EMPTY_FILE', 'The file is empty.');
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/u.exec(message)?.[1];
    const named = /line (\d+)/u.exec(message)?.[1];
    const line =
      named === undefined && position !== undefined
        ? text.slice(0, Number(position)).split('\n').length
        : Number(named ?? text.split('\n').length);
    return problem('NOT_JSON', 'The file is no JSON from this line on.', { line });
  }
}

function notAPackage(root: Readonly<Record<string, unknown>> | null): ImportProblem {
  const keys = Object.keys(root ?? {}).slice(0, 8);
  const found = keys.length === 0 ? 'no fields' : `the fields ${keys.join(', ')}`;
  return problem('NOT_A_PACKAGE', `The JSON is no CFPackage: it has ${found}.`);
}

function missing(path: string, fields: Record<string, string>): ImportProblem[] {
  return Object.entries(fields)
    .filter(([, value]) => value === '')
    .map(([name]) =>
      problem('CASE_FIELD', `${path}.${name} is missing or empty.`, { path: `${path}.${name}` }),
    );
}

function twice(items: readonly CaseItem[]): ImportProblem[] {
  const seen = new Map<string, string>();
  return items.flatMap(({ identifier, path }) => {
    const first = seen.get(identifier);
    seen.set(identifier, first ?? path);
    if (first === undefined) return [];
    const message = `The identifier ${identifier} stands twice, first in ${first}.`;
    return [problem('CASE_DUPLICATE_ITEM', message, { path: `${path}.identifier` })];
  });
}

/** Numbers may be written as text in older exports. */
function sequenceOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** A link to an item or a document; older exports have its address alone. */
function nodeOf(value: unknown): CaseNode {
  if (typeof value === 'string') {
    return { identifier: value.split('/').at(-1) ?? value, title: '', uri: value };
  }
  const node = objectOf(value);
  return {
    identifier: textOf(node?.['identifier']),
    title: tidyText(textOf(node?.['title'])),
    uri: textOf(node?.['uri']),
  };
}

export function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

function listOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map((one) => objectOf(one) ?? {}) : [];
}

/** A text, a number as text, or nothing. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** The texts of a list; one text is a list of one. */
export function textsOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.map((one) => tidyText(textOf(one))).filter((one) => one !== '');
}
