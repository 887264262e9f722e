import { createHash } from 'node:crypto';
import type { DataNote } from '../../../../src/model/data-note.ts';
import type { Problem } from '../../../shared/report.ts';
import type { ExportName } from '../exports.ts';
import type { OnetReportExport } from '../readers/onet-report.ts';
import { AT } from './at.ts';
import type { NoteMaker, NotesSubject } from './subject.ts';

/** Something that was found out by hand about one occupation's exports, and that holds only while they stay as they were. */
interface KnownNote {
  soc: string;
  file: ExportName;
  /** The O*NET release that the report's lists are from. */
  reportRelease: string;
  /** True while the exports are those that it was found out about. */
  holds: (subject: NotesSubject) => boolean;
  note: DataNote;
}

const KNOWN_NOTES: readonly KnownNote[] = [
  {
    soc: '43-3011.00',
    file: 'onet-report.txt',
    reportRelease: '29.0',
    holds: ({ read }) => {
      const report = read['onet-report.txt'];
      return report !== undefined && listsHash(report) === '5cb3a2ec2f494e51';
    },
    note: {
      id: 'onet-report-release',
      kind: 'inferred',
      file: 'onet-report.txt',
      line: null,
      title: 'The O*NET report names no release',
      detail:
        'The report does not say which O*NET release it is from. Its lists of skills, technology and tools match release 29.0: Levelbook found that by comparing them, the report does not confirm it.',
      at: AT.tasksAndSkills(null),
    },
  },
];

/** A fingerprint of the lists that change between O*NET releases. */
function listsHash({ skills, technology, tools }: OnetReportExport): string {
  return createHash('sha256')
    .update(JSON.stringify({ skills, technology, tools }))
    .digest('hex')
    .slice(0, 16);
}

/** A note about a file that was not supplied has nothing to say, and does not expire. */
function isAbout(known: KnownNote, { soc, read }: NotesSubject): boolean {
  return known.soc === soc && read[known.file] !== undefined;
}

/** The notes known by hand that still hold. */
export const knownNotes: NoteMaker = (subject) =>
  KNOWN_NOTES.filter((known) => isAbout(known, subject) && known.holds(subject)).map(
    ({ note }) => note,
  );

/** The O*NET release of an occupation's report, where a known note that still holds tells it. */
export function knownReportRelease(subject: NotesSubject): string | null {
  const known = KNOWN_NOTES.find((one) => isAbout(one, subject) && one.holds(subject));
  return known?.reportRelease ?? null;
}

/** A warning for each known note whose exports have changed: it is no longer needed, or has to be found out anew. */
export function expiredNotes(subject: NotesSubject): Problem[] {
  return KNOWN_NOTES.filter((known) => isAbout(known, subject) && !known.holds(subject)).map(
    ({ soc, note }) => ({
      severity: 'warning',
      code: 'KNOWN_NOTE_EXPIRED',
      occupation: soc,
      file: note.file,
      line: null,
      path: null,
      message: `The known note “${note.title}” was written for other data than this, and is left out.`,
      hint: 'Find out whether it still holds, then renew or remove it in scripts/import/ler-me/notes/known.ts.',
    }),
  );
}
