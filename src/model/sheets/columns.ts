import { fill } from '#say';
import * as words from '#words/sheets.ts';
import type { PlaceGroup } from '../framework/place.ts';
import type { SheetColumn } from './rubric-sheet.ts';

/** The columns that sheets are made of. Widths are shares of the sheet, in percent. */

/** The criterion itself. */
export const target = (width: number, heading = words.statement): SheetColumn => ({
  id: 'target',
  heading,
  hint: null,
  kind: 'target',
  width,
});

/** A box for each mark of the legend. */
export const ratings = (width: number, heading = words.supportGiven): SheetColumn => ({
  id: 'support',
  heading,
  hint: null,
  kind: 'ratings',
  width,
});

/** Room for a date, initials or a few codes. */
export const short = (id: string, heading: string, width: number): SheetColumn => ({
  id,
  heading,
  hint: null,
  kind: 'short',
  width,
});

/** Room for sentences. */
export const write = (
  id: string,
  heading: string,
  width: number,
  hint: string | null = null,
): SheetColumn => ({ id, heading, hint, kind: 'write', width });

/** Printed text: the statements that belong together. */
export const printed = (id: string, heading: string, width: number): SheetColumn => ({
  id,
  heading,
  hint: null,
  kind: 'descriptor',
  width,
});

/** A column of printed text for each place of an ordered group, in equal parts of a width. */
export function placeColumns({ places }: PlaceGroup, width: number): SheetColumn[] {
  const share = Math.floor(width / places.length);
  const left = width - share * places.length;
  return places.map(({ id, name }, at) => ({
    ...printed(id, name, at < left ? share + 1 : share),
    hint: fill(words.positionOfCount, { position: at + 1, count: places.length }),
    step: { order: at + 1, of: places.length },
  }));
}

/** The share of a sheet that a box to tick takes, in percent, and the space around a row of them. */
const BOX_SHARE = 3.5;
const LARGE_BOX_SHARE = 4.2;
const AROUND_BOXES = 2;
const USUAL_BOXES = 4;

/**
 * The columns of a kind with room for as many boxes as the scale has, in as many rows as the kind sets four of them:
 * what they take more than usual, the columns with text or room for it give, each in proportion.
 */
export function columnsFor(
  columns: SheetColumn[],
  boxes: number,
  largePrint: boolean,
): SheetColumn[] {
  const box = largePrint ? LARGE_BOX_SHARE : BOX_SHARE;
  const ratings = columns.find(({ kind }) => kind === 'ratings');
  if (!ratings || boxes <= USUAL_BOXES) return columns;
  const rows = USUAL_BOXES * BOX_SHARE > ratings.width ? 2 : 1;
  const extra = Math.ceil(Math.ceil(boxes / rows) * box + AROUND_BOXES) - ratings.width;
  if (extra <= 0) return columns;
  const givers = columns.filter(({ kind }) => kind !== 'ratings' && kind !== 'short');
  const room = givers.reduce((sum, { width }) => sum + width, 0);
  let left = extra;
  const widths = new Map<string, number>([[ratings.id, ratings.width + extra]]);
  givers.forEach(({ id, width }, at) => {
    const given = at === givers.length - 1 ? left : Math.round((extra * width) / room);
    left -= given;
    widths.set(id, width - given);
  });
  return columns.map((column) => ({ ...column, width: widths.get(column.id) ?? column.width }));
}
