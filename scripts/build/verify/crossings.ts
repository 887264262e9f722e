import { resolveAddress } from './resolve-address.ts';
import type { SiteCheck } from './site-check.ts';

/** An address that leads from one part of a site into another; the first of those that ask for the same. */
export interface Crossing {
  /** The file that it leads to, and the place there, where it names one. */
  path: string;
  fragment: string | null;
  file: string;
  line: number | null;
  place: string;
  address: string;
  others: number;
}

/**
 * Collects, while the other checks look at a part of a site, what they can't judge without the rest: the addresses that
 * lead out of it, and the ids that addresses from elsewhere may name.
 */
export function crossingsCheck(owns: (path: string) => boolean): SiteCheck & {
  crossings: () => Crossing[];
  anchors: () => Map<string, string[]>;
} {
  const found = new Map<string, Crossing>();
  const anchors = new Map<string, string[]>();
  return {
    rule: 'Every address into another part of the site finds its file and its place there.',
    page({ path, ids }) {
      anchors.set(path, [...ids.keys()]);
      return [];
    },
    references(file, references) {
      for (const { address, place, line } of references) {
        const target = resolveAddress(file, address);
        if (target.kind !== 'file' || owns(target.path)) continue;
        const { path, fragment } = target;
        addCrossings(found, [{ path, fragment, file, line, place, address, others: 0 }]);
      }
      return [];
    },
    crossings: () => [...found.values()],
    anchors: () => anchors,
  };
}

/** Adds crossings to those that are known, by what they ask for. */
export function addCrossings(known: Map<string, Crossing>, more: readonly Crossing[]): void {
  for (const crossing of more) {
    const { path, fragment } = crossing;
    const key = fragment === null ? path : `${path}#${fragment}`;
    const first = known.get(key);
    if (first) first.others += 1 + crossing.others;
    else known.set(key, { ...crossing });
  }
}
