import { createHash } from 'node:crypto';
import type { DataNote } from '../../../src/model/data-note.ts';
import type { Problem } from '../../shared/report.ts';
import type { OnetReportExport } from '../readers/onet-report.ts';
import type { NoteMaker, NotesSubject } from './subject.ts';

/** Something that was found out by hand about one occupation's exports, and that holds only while they stay as they were. */
interface KnownNote {
  soc: string;
  /** True while the exports are those that it was found out about. */
  holds: (subject: NotesSubject) => boolean;
  note: DataNote;
}

const KNOWN_NOTES: readonly KnownNote[] = [
  {
    soc: '43-3011.00',
    holds: ({ read }) => {
      const report = read['onet-report.txt'];
      return report === undefined || listsHash(report) === '';
    },
    note: {
      id: 'onet-report-release',
      kind: 'inferred',
      file: 'onet-report.txt',
      line: null,
      title: 'The O*NET report names no release',
      detail: 'Its lists of skills, technology and tools match those of O*NET release 29.0, and its tasks those of 30.2 too. That was found by comparing them; the report itself does not say so.',
      topic: 'tasks-and-skills',
    },
  },
];

/** A fingerprint of the lists that change between O*NET releases. */
function listsHash({ skills, technology, tools }: OnetReportExport): string {
  return createHash('sha256').update(JSON.stringify({ skills, technology, tools })).digest('hex').slice(0, 16);
}

/** The notes known by hand that still hold. */
export const knownNotes: NoteMaker = (subject) =>
  KNOWN_NOTES.filter((known) => known.soc === subject.soc && known.holds(subject))
    .filter(({ note }) => subject.supplied.has(note.file as never))
    .map(({ note }) => note);

/** A warning for each known note whose exports have changed: it is no longer needed, or has to be found out anew. */
export function expiredNotes(subject: NotesSubject): Problem[] {
  return KNOWN_NOTES.filter((known) => known.soc === subject.soc && !known.holds(subject)).map(
    ({ soc, note }) => ({
      severity: 'warning',
      code: 'KNOWN_NOTE_EXPIRED',
      occupation: soc,
      file: note.file,
      line: null,
      path: null,
      message: `The known note “${note.title}” was written for other data than this, and is left out.`,
      hint: 'Find out whether it still holds, then renew or remove it in scripts/import/notes/known.ts.',
    }),
  );
}
