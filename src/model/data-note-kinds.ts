import * as words from '#words/framework.ts';

/** Apart from the schema of data notes, so that browsers need none of that. */

/** What was done, or is so, where a reader could otherwise be misled. */
export const DATA_NOTE_KINDS = {
  withheld: words.withheldInTheExport,
  'not-reported': words.notReportedTheExport,
  corrected: words.correctedShownDifferentlyFrom,
  inferred: words.inferredNotInThe,
  disagreed: words.disagreedTwoPlacesSay,
  incomplete: words.incompleteTheExportHolds,
  'not-supplied': words.notSuppliedAnOptional,
} as const;
export type DataNoteKind = keyof typeof DATA_NOTE_KINDS;
