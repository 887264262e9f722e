import { deadAddress } from './checks/addresses.ts';
import { deadFragment } from './checks/fragments.ts';
import type { Crossing } from './crossings.ts';
import type { Violation } from './violation.ts';

/** The ids on a page that other parts may name: null where there is no such file, all of them where it is no page. */
export type AnchorsOf = (path: string) => ReadonlySet<string> | 'any' | null;

/** What is wrong with addresses from one part of a site into another. */
export function judgeCrossings(crossings: readonly Crossing[], anchorsOf: AnchorsOf): Violation[] {
  return crossings.flatMap((crossing): Violation[] => {
    const { path, fragment, file, line, place, address } = crossing;
    const anchors = anchorsOf(path);
    if (anchors === null) {
      return [{ ...deadAddress(`${place} “${address}”`, path), file, line }];
    }
    if (fragment === null || anchors === 'any' || anchors.has(fragment)) return [];
    return [deadFragment(crossing, path, fragment)];
  });
}
