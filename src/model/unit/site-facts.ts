import { levelsOf } from '../framework/places.ts';
import { sharedGroups } from '../framework/shared-groups.ts';
import { unitNoun, type UnitNoun } from '../framework/unit-noun.ts';
import { siteSources } from '../site-sources.ts';
import type { EvidenceSourceId } from '../sources.ts';
import { areMany } from './unit-groups.ts';
import { isCompared, type UnitRecord } from './unit-record.ts';

/**
 * What the pages of one framework say of the site as a whole: what its frameworks are called, and which pages there are
 * beside theirs. No more than this of the others may show there, so that a page stays as it is when others change.
 */
export interface SiteFacts {
  /** What readers call all frameworks together: "occupations". */
  units: UnitNoun;
  /** Whether there are so many that they are listed by name alone. */
  many: boolean;
  /** Whether any has levels. */
  levels: boolean;
  /** Whether any is about an occupation. */
  occupations: boolean;
  /** Whether O*NET tells of two occupations or more, so that they can be laid side by side. */
  compares: boolean;
  /** The groups of places that frameworks here share, by id. */
  shared: string[];
  /** The evidence sources that have a page. */
  sources: EvidenceSourceId[];
}

/** The facts of a site that is made of these frameworks. */
export function siteFacts(records: readonly UnitRecord[]): SiteFacts {
  return {
    units: unitNoun(...records),
    many: areMany(records),
    levels: records.some((record) => levelsOf(record) !== undefined),
    occupations: records.some(({ occupation }) => occupation !== null),
    compares: records.filter(isCompared).length > 1,
    shared: sharedGroups(records).map(({ id }) => id),
    sources: siteSources(records),
  };
}
