import type { Framework } from '../model/framework/framework.ts';
import type { PlaceGroup } from '../model/framework/place.ts';
import { found } from './found.ts';
import { importedFrameworks } from './imported-frameworks.ts';

/**
 * The frameworks themselves: for pages about one of them, and for nothing else. Pages about the whole site are made
 * from `records.ts`, so that they need none of this.
 */
export const frameworks: Framework[] = importedFrameworks();

/** The framework that a page is about, from its route's parameters: `{ kind: 'occupations', id: '43-3011.00' }`. */
export function frameworkAt({ kind, id }: Record<string, string | undefined>): Framework {
  return found(
    frameworks.find(({ path }) => path === `${kind}/${id}`),
    id,
  );
}

/** The group of a framework's places that a page is about. */
export function groupAt({ groups }: Framework, id: string | undefined): PlaceGroup {
  return found(
    groups.find((group) => group.id === id),
    id,
  );
}
