import { isCompared, type UnitRecord } from './unit-record.ts';

/** The frameworks of a site by the codes of their occupations. */
export function unitsBySoc(records: readonly UnitRecord[]): ReadonlyMap<string, UnitRecord> {
  return new Map(
    records.flatMap((record) => (record.occupation ? [[record.occupation.soc, record]] : [])),
  );
}

/**
 * The related occupations of one that are on its site, by their codes. Its pages lead to them: so they change where one
 * of these comes or goes, though nothing of the occupation itself did.
 */
export function relatedHere(
  record: UnitRecord | undefined,
  units: ReturnType<typeof unitsBySoc>,
): ReadonlyMap<string, UnitRecord> {
  const related = record?.occupation?.onetRelease?.related ?? [];
  return new Map(
    related.flatMap((soc) => {
      const unit = units.get(soc);
      return unit ? [[soc, unit]] : [];
    }),
  );
}

/** What of the related occupations shows on a framework's pages, as a text to tell whether it is the same. */
export function relatedKey(record: UnitRecord, units: ReturnType<typeof unitsBySoc>): string {
  return [...relatedHere(record, units)]
    .map(([soc, unit]) => `${soc} ${unit.path} ${isCompared(unit)}`)
    .join(' ');
}
