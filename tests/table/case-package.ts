import type { Framework } from '../../src/model/framework/framework.ts';
import type { FrameworkSettings } from '../../src/import/framework-settings.ts';
import type { Reading } from '../../src/import/problem.ts';
import { readFrameworkFile } from '../../src/import/read-framework-file.ts';

/** CASE packages for tests, a line an item: `A`, `A.1 < A`, `A.2 < A #2`. */

const NOW = '2026-03-01T00:00:00+00:00';
const DOCUMENT = '10000000-0000-1000-8000-000000000000';

/** The identifier of the item with this code: its letters and digits as hexadecimal. */
export function idOf(code: string): string {
  const hex = [...code].map((letter) => letter.charCodeAt(0).toString(16)).join('');
  return `20000000-0000-4000-8000-${hex.padStart(12, '0').slice(-12)}`;
}

export interface Item {
  code: string;
  text?: string;
  parent?: string | null;
  sequence?: number;
  more?: Record<string, unknown>;
}

function link(code: string): Record<string, string> {
  const identifier = code === 'document' ? DOCUMENT : idOf(code);
  return { title: code, identifier, uri: `https://example.org/${identifier}` };
}

/** An association from one item to another. */
export function association(
  type: string,
  from: string,
  to: unknown,
  sequence?: number,
): Record<string, unknown> {
  return {
    identifier: `30000000-0000-4000-8000-${idOf(`${type}${from}`).slice(-12)}`,
    uri: 'https://example.org/a',
    associationType: type,
    originNodeURI: link(from),
    destinationNodeURI: typeof to === 'string' ? link(to) : to,
    lastChangeDateTime: NOW,
    ...(sequence === undefined ? {} : { sequenceNumber: sequence }),
  };
}

/** A package with these items; a parent of null leaves an item without one. */
export function casePackage(
  items: readonly Item[],
  {
    associations = [],
    document = {},
    root = {},
  }: {
    associations?: unknown[];
    document?: Record<string, unknown>;
    root?: Record<string, unknown>;
  } = {},
): Record<string, unknown> {
  return {
    CFDocument: {
      identifier: DOCUMENT,
      uri: 'https://example.org/d',
      creator: 'Council',
      title: 'Metal work',
      lastChangeDateTime: NOW,
      ...document,
    },
    CFItems: items.map(({ code, text = `Does ${code}`, more = {} }) => ({
      identifier: idOf(code),
      uri: `https://example.org/${code}`,
      fullStatement: text,
      humanCodingScheme: code,
      lastChangeDateTime: NOW,
      ...more,
    })),
    CFAssociations: [
      ...items.flatMap(({ code, parent = 'document', sequence }) =>
        parent === null ? [] : [association('isChildOf', code, parent, sequence)],
      ),
      ...associations,
    ],
    ...root,
  };
}

/** What comes of a package. */
export function readCase(value: unknown, settings: FrameworkSettings = {}): Reading<Framework> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return readFrameworkFile('cfpackage.json', new TextEncoder().encode(text), {
    id: 'metal-work',
    settings,
    language: null,
  });
}
