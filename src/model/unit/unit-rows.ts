import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as texts from '#words/lists.ts';
import { placePage } from '../addresses.ts';
import type { DataNoteKind } from '../data-note-kinds.ts';
import { groupOf } from '../framework/places.ts';
import { allStatements } from './outlined.ts';
import type { UnitRecord } from './unit-record.ts';
import type { UnitRow } from './unit-row.ts';

/** What lists about one thing say of each framework. */

/** A framework in the list of all. */
export function overviewRow(record: UnitRecord): UnitRow {
  const { occupation, publisher, path } = record;
  const statements = allStatements(record);
  const count =
    statements === 0 && occupation ? texts.whatOnetTells : many(counts.statement, statements);
  const zone = occupation?.jobZone ?? null;
  const beside = occupation ? zone && fill(texts.jobZoneOf5, { jobZone: zone }) : publisher;
  return {
    record,
    to: { page: 'overview', framework: path },
    words: [count, beside].filter((words) => words !== null).join(' · '),
    short: occupation?.soc ?? '',
  };
}

/** A framework whose statements cite a source, in the list of those; nothing where none does. */
export function citingRows(source: string): (record: UnitRecord) => UnitRow[] {
  return (record) =>
    record.cites
      .filter((cited) => cited.source === source)
      .map(({ statements, alone }) => ({
        record,
        to: { page: 'framework-source', framework: record.path, source },
        words: `${many(counts.statement, statements)}; ${many(texts.citeNoOther, alone)}`,
        short: fill(texts.statementsAloneAlone, { statements, alone }),
      }));
}

/** A framework that has a place which others share, in the list of those; nothing where it has it not. */
export function sharedPlaceRows(
  groupId: string,
  placeId: string,
): (record: UnitRecord) => UnitRow[] {
  return (record) => {
    const group = groupOf(record, groupId);
    const place = group?.places.find(({ id }) => id === placeId);
    if (!group || !place) return [];
    return [
      {
        record,
        to: placePage(record.path, { group, place }),
        words: many(counts.statement, place.statements),
        short: String(place.statements),
      },
    ];
  };
}

/** A framework that names sources of its own, in the list of those; nothing where it names none. */
export function ownSourcesRow(record: UnitRecord): UnitRow[] {
  if (record.sources.length === 0) return [];
  return [
    {
      record,
      to: { page: 'overview', framework: record.path },
      words: many(counts.source, record.sources.length),
      short: String(record.sources.length),
    },
  ];
}

/** A framework in the list of data notes. */
export function noteRow(record: UnitRecord): UnitRow {
  const count = Object.values(record.notes).reduce((sum, notes) => sum + notes, 0);
  return {
    record,
    to: { page: 'framework-notes', framework: record.path },
    words: many(counts.note, count),
    short: String(count),
    // Links that were shared when all notes stood on one page.
    anchor: record.id,
  };
}

/** How many data notes of a kind all frameworks have. */
export function notesOfKind(records: readonly UnitRecord[], kind: DataNoteKind): number {
  return records.reduce((sum, { notes }) => sum + (notes[kind] ?? 0), 0);
}
