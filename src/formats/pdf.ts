import type { SheetFormat } from './format.ts';

/** PDF, set by Typst, which needs Node. */
export const PDF = {
  id: 'pdf',
  name: 'PDF',
  fileEnding: '.pdf',
  mediaType: 'application/pdf',
  audience: 'For printing as it is',
  note: 'Tagged for screen readers. Rows to write in are at least 15 mm high.',
  covers: 'sheets',
  runsIn: 'node',
  fileForEachSheet: false,
  fileForFramework: {
    name: (extent) =>
      `${extent === 'every-sheet' ? 'All sheets' : 'All checklists'} in one PDF (A4)`,
    nameEnd: '-sheets',
    sheets: (all, extent) =>
      extent === 'every-sheet' ? all : all.filter(({ kind }) => kind === 'checklist'),
  },
} as const satisfies SheetFormat;
