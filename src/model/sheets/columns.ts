import type { PlaceGroup } from '../framework/place.ts';
import type { SheetColumn } from './rubric-sheet.ts';

/** The columns that sheets are made of. Widths are shares of the sheet, in percent. */

/** The criterion itself. */
export const target = (width: number, heading = 'Statement'): SheetColumn => ({
  id: 'target',
  heading,
  hint: null,
  kind: 'target',
  width,
});

/** A box for each mark of the legend. */
export const ratings = (width: number, heading = 'Support given'): SheetColumn => ({
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
    hint: `${at + 1} of ${places.length}`,
    step: { order: at + 1, of: places.length },
  }));
}
