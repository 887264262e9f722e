import type { PageRef } from './addresses.ts';
import type { PlaceGroup } from './framework/place.ts';
import { SHARED_GROUPS } from './framework/schemes/ler-me.ts';

/**
 * What a page says that it is, in `data-page`: `occupation`, `levels`, `level`, `source`. Styles, scripts and tests
 * rely on it, so it never changes for a kind of page. `groups` are those of the framework that the page is of.
 */
export function dataPage(
  ref: PageRef,
  groups: readonly Pick<PlaceGroup, 'id' | 'member'>[] = [],
): string {
  const memberOf = (id: string, among: readonly Pick<PlaceGroup, 'id' | 'member'>[]) =>
    among.find((group) => group.id === id)?.member ?? id;
  if (ref.page === 'overview') {
    return ref.framework.startsWith('occupations/') ? 'occupation' : 'framework';
  }
  if (ref.page === 'group') return ref.group;
  if (ref.page === 'place') return memberOf(ref.group, groups);
  if (ref.page === 'shared-group') return `all-${ref.group}`;
  if (ref.page === 'shared-place') return `all-${memberOf(ref.group, SHARED_GROUPS)}`;
  return ref.page;
}
