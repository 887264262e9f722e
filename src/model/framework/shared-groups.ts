import type { EvidenceSourceId } from '../sources.ts';
import type { GroupHead, PlaceHead } from './place.ts';
import { groupOf, type WithGroups } from './places.ts';
import { SHARED_GROUPS } from './schemes/ler-me.ts';

/** A group whose places are the same in every framework that has it: each place has a page across frameworks. */
export interface SharedGroup extends GroupHead {
  places: PlaceHead[];
  /** What it is about, behind its count: "Ten domains of …". */
  about: string;
  /** Whose names its places have. */
  namedBy: { source: EvidenceSourceId; name: string };
}

/** The shared groups that at least one of these frameworks has. */
export function sharedGroups(frameworks: readonly WithGroups[]): SharedGroup[] {
  return SHARED_GROUPS.filter(({ id }) => frameworks.some((framework) => groupOf(framework, id)));
}
