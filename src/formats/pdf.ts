import { fill } from '#say';
import * as words from '#words/formats.ts';
import type { SheetFormat } from './format.ts';

/** PDF, set by Typst, which needs Node. */
export const PDF = {
  id: 'pdf',
  name: 'PDF',
  fileEnding: '.pdf',
  mediaType: 'application/pdf',
  audience: words.forPrintingAsIt,
  note: words.taggedForScreenReaders,
  covers: 'sheets',
  runsIn: 'node',
  fileForEachSheet: false,
  fileForFramework: {
    name: (extent) =>
      fill(words.inOnePdfA4, {
        what: extent.everySheet ? words.allSheets : words.allChecklists,
      }),
    nameEnd: '-sheets',
    sheets: (all, extent) =>
      extent.everySheet ? all : all.filter(({ kind }) => kind === 'checklist'),
  },
} as const satisfies SheetFormat;
