import type { DataNote } from '../../../../src/model/data-note.ts';
import { EXPORT_NAMES } from '../exports.ts';
import { careerNotes } from './career-notes.ts';
import { evidenceNotes } from './evidence-notes.ts';
import { frameworkNotes } from './framework-notes.ts';
import { knownNotes } from './known.ts';
import { statementNotes } from './statement-notes.ts';
import { releaseNotes } from './release-notes.ts';
import { strandNotes } from './strand-notes.ts';
import { supplyNotes } from './supply-notes.ts';
import type { NoteMaker, NotesSubject } from './subject.ts';

const MAKERS: readonly NoteMaker[] = [
  frameworkNotes,
  evidenceNotes,
  careerNotes,
  statementNotes,
  strandNotes,
  releaseNotes,
  knownNotes,
  supplyNotes,
];

/** All data notes of an occupation, by file and line. */
export function allNotes(subject: NotesSubject): DataNote[] {
  const order: readonly string[] = EXPORT_NAMES;
  return MAKERS.flatMap((maker) => maker(subject)).sort(
    (a, b) =>
      order.indexOf(a.file) - order.indexOf(b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
}
