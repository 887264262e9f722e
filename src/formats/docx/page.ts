import { PageOrientation } from 'docx';

/** The page a sheet stands on, in twentieths of a point. */

export type DocxPaper = 'a4' | 'letter';

const PAPERS = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
} as const satisfies Record<DocxPaper, { width: number; height: number }>;

const MARGIN = 850;

/** 14 mm: room to write by hand. */
export const WRITING_HEIGHT = 794;

/** Size, margins and the width of the text, upright or on its side. */
export function pageLayout(paper: DocxPaper, landscape: boolean) {
  const { width, height } = PAPERS[paper];
  return {
    textWidth: (landscape ? height : width) - 2 * MARGIN,
    properties: {
      size: {
        width,
        height,
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: MARGIN,
        bottom: MARGIN,
        left: MARGIN,
        right: MARGIN,
        header: 400,
        footer: 400,
      },
      pageNumbers: { start: 1 },
    },
  };
}
