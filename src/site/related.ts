import { relatedHere, unitsBySoc } from '../model/unit/related-here.ts';
import type { UnitRecord } from '../model/unit/unit-record.ts';
import { records } from './records.ts';

const units = unitsBySoc(records);

/** The related occupations of a framework, given by its id, that are on this site, by their codes. */
export function relatedOf(id: string): ReadonlyMap<string, UnitRecord> {
  return relatedHere(
    records.find((record) => record.id === id),
    units,
  );
}
