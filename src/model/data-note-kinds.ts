/** Apart from the schema of data notes, so that browsers need none of that. */

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
