import type { PageRef } from '../addresses.ts';
import type { UnitRecord } from './unit-record.ts';

/** A framework in a list about something: its own page about that, and how much is there. */
export interface UnitRow {
  record: UnitRecord;
  to: PageRef;
  /** In words, where there is room: "44 statements; 16 cite no other source". */
  words: string;
  /** Beside its name in a long list, whose head says what it is: "44". */
  short: string;
  /** Anchor of the row, where links lead to it. */
  anchor?: string;
}
