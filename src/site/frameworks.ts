import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Framework } from '../model/framework/framework.ts';
import type { PlaceGroup } from '../model/framework/place.ts';
import { found } from './found.ts';
import { records } from './records.ts';
import { FOLDER } from './site-settings.ts';

/**
 * The frameworks themselves: for pages about one of them, and for nothing else. Pages about the whole site are made
 * from `records.ts`, so that they need none of this.
 */
let last: Framework | undefined;

/** A framework as the import wrote it, checked. The last one is held: pages about one follow each other. */
function readFramework(id: string): Framework {
  if (last?.id !== id) {
    last = JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8')) as Framework;
  }
  return last;
}

/** The framework that a page is about, from its route's parameters: `{ kind: 'occupations', id: '43-3011.00' }`. */
export function frameworkAt({ kind, id }: Record<string, string | undefined>): Framework {
  const { id: known } = found(
    records.find(({ path }) => path === `${kind}/${id}`),
    id,
  );
  return readFramework(known);
}

/** The group of a framework's places that a page is about. */
export function groupAt({ groups }: Framework, id: string | undefined): PlaceGroup {
  return found(
    groups.find((group) => group.id === id),
    id,
  );
}
