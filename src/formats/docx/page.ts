import { PageOrientation } from 'docx';
import { LARGE_ROW_HEIGHTS, ROW_HEIGHTS, type RowHeights } from '../../model/sheets/row-heights.ts';
import type { Paper } from '../format.ts';

/** The page a sheet stands on, in twentieths of a point. */

const PAPERS = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
} as const satisfies Record<Paper, { width: number; height: number }>;

const MARGIN = 850;

const MILLIMETRE = 1440 / 25.4;

/** Room to write by hand. */
export function heightsFor(largePrint: boolean): RowHeights {
  const { row, field, closing, signature } = largePrint ? LARGE_ROW_HEIGHTS : ROW_HEIGHTS;
  const twips = (millimetres: number) => Math.round(millimetres * MILLIMETRE);
  return {
    row: twips(row),
    field: twips(field),
    closing: twips(closing),
    signature: twips(signature),
  };
}

/** Size, margins and the width of the text, upright or on its side. */
export function pageLayout(paper: Paper, landscape: boolean) {
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
