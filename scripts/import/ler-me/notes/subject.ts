import type { DataNote } from '../../../../src/model/data-note.ts';
import type { Problem } from '../../../shared/report.ts';
import type { ExportsTogether } from '../checks/exports-together.ts';
import type { ExportName } from '../exports.ts';

/** What the data notes of an occupation are derived from. */
export interface NotesSubject extends ExportsTogether {
  supplied: ReadonlySet<ExportName>;
  /** The warnings that stand against its exports. */
  problems: readonly Problem[];
}

/** Derives the notes of one part of an occupation. Conditions are in the data, never in the occupation's name. */
export type NoteMaker = (subject: NotesSubject) => DataNote[];
