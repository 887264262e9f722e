import type { UnitRecord } from './unit-record.ts';

/** The list of frameworks that the import writes beside them, for the build and for pages about all of them. */

/** What that file is called: no framework's name. */
export const UNITS_NAME = '_units.json';

export interface ImportedUnit {
  /** SHA-256 of the framework's own file. */
  hash: string;
  record: UnitRecord;
}

/** The list as it is written: a line each, by id. */
export function unitsText(units: readonly ImportedUnit[]): string {
  const lines = units
    .toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1))
    .map((unit) => JSON.stringify(unit));
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** Reads that list. */
export function readUnits(text: string): ImportedUnit[] {
  return JSON.parse(text) as ImportedUnit[];
}
