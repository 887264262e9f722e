import * as words from '#words/lists.ts';
import { majorGroup } from '../occupation/major-groups.ts';
import type { UnitRecord } from './unit-record.ts';

/** Frameworks under one heading. */
export interface UnitGroup<Unit> {
  /** Anchor of the heading: `group-43`. */
  id: string;
  name: string;
  /** Whether it is a group of the official classification. */
  official: boolean;
  units: Unit[];
}

/** Up to so many frameworks are listed with a line of words each; more are listed by name, with a filter above. */
const LISTED_WITH_WORDS = 12;

/** Whether frameworks are too many for a line of words each. */
export function areMany(units: readonly unknown[]): boolean {
  return units.length > LISTED_WITH_WORDS;
}

/** The stylesheets and scripts of a page that lists these frameworks: those of the filter, where there is one. */
export function listParts(units: readonly unknown[]): { styles: string[]; scripts: string[] } {
  const parts = areMany(units) ? ['units'] : [];
  return { styles: parts, scripts: parts };
}

/** Frameworks by occupational group, in the order of the classification; those about no occupation come last. */
export function groupUnits<Unit extends { record: Pick<UnitRecord, 'occupation'> }>(
  units: readonly Unit[],
): UnitGroup<Unit>[] {
  const groups = new Map<string, UnitGroup<Unit>>();
  for (const unit of units) {
    const { id, name, official } = groupOf(unit.record);
    const group = groups.get(id) ?? { id, name, official, units: [] };
    group.units.push(unit);
    groups.set(id, group);
  }
  return [...groups.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function groupOf({ occupation }: Pick<UnitRecord, 'occupation'>): Omit<UnitGroup<never>, 'units'> {
  if (occupation === null) return { id: 'group-other', name: words.frameworks, official: false };
  const official = majorGroup(occupation.soc);
  return official
    ? { id: `group-${official.id}`, name: official.name, official: true }
    : { id: 'group-none', name: occupation.group, official: false };
}
