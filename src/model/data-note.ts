import { z } from 'zod';

/** What was done, or is so, where a reader could otherwise be misled. */
export const DATA_NOTE_KINDS = {
  withheld: 'Withheld: in the export, but not shown, because it would mislead.',
  'not-reported': 'Not reported: the export names it, but gives no value.',
  corrected: 'Corrected: shown differently from the export.',
  inferred: 'Inferred: not in the export; worked out by Levelbook or by the exporting site.',
  disagreed: 'Disagreed: two places say different things; the note says which is shown.',
  incomplete: 'Incomplete: the export holds less than it says.',
  'not-supplied': 'Not supplied: an optional export is missing.',
} as const;
export type DataNoteKind = keyof typeof DATA_NOTE_KINDS;

export const dataNoteSchema = z.strictObject({
  /** Anchor on the data-notes page, unique within the occupation: `income-by-experience`. */
  id: z.string(),
  kind: z.enum(Object.keys(DATA_NOTE_KINDS) as [DataNoteKind, ...DataNoteKind[]]),
  /** The export it is about. */
  file: z.string(),
  /** 1-based line there, or null. */
  line: z.int().positive().nullable(),
  title: z.string(),
  /** One to three sentences: what the export says, what is shown, why. */
  detail: z.string(),
  /** Which part of the site carries the mark: `career`, `levels`, `ai-at-work`, `durable-skills`, `tasks-and-skills`, `occupation`. */
  topic: z.enum([
    'occupation',
    'levels',
    'ai-at-work',
    'durable-skills',
    'tasks-and-skills',
    'career',
    'sources',
  ]),
});
export type DataNote = z.infer<typeof dataNoteSchema>;
