import type { PlaceGroup, SharedGroup } from './place.ts';
import { groupOf } from './places.ts';
import { SHARED_GROUPS } from './schemes/ler-me.ts';

/** The shared groups that at least one of these frameworks has. */
export function sharedGroups(
  frameworks: readonly { groups: readonly Pick<PlaceGroup, 'id'>[] }[],
): SharedGroup[] {
  return SHARED_GROUPS.filter(({ id }) => frameworks.some((framework) => groupOf(framework, id)));
}
