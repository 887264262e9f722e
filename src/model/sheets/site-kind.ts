import type { Imprint, SiteRating } from '../framework/imprint.ts';
import { columnsFor } from './columns.ts';
import { sheetKind, type SheetKind } from './kinds.ts';
import type { Rating, SheetKindId } from './rubric-sheet.ts';
import type { SheetFramework } from './sheet-framework.ts';

/** A kind of sheet with the site's own lines, signatures and ratings in the place of the usual ones. */
export function siteKind(
  kindId: SheetKindId,
  { imprint }: Pick<SheetFramework, 'imprint'>,
): SheetKind {
  const kind = sheetKind(kindId);
  if (!imprint) return kind;
  const scale = imprint.scale ? ratingsOf(imprint.scale, kind) : kind.scale;
  return {
    ...kind,
    scale,
    columns: columnsFor(kind.columns, scale.length, false),
    headerFields: imprint.headerFields ?? kind.headerFields,
    // A learner's own check is nobody else's to sign.
    signatures:
      kind.signatures.length > 1 ? (imprint.signatures ?? kind.signatures) : kind.signatures,
  };
}

/**
 * A site's ratings with points from their number down to 1, and behind them the step that is no score, which every sheet
 * keeps: the site's own, or the kind's.
 */
function ratingsOf(given: NonNullable<Imprint['scale']>, { scale }: SheetKind): Rating[] {
  const scored = given.filter(({ notObserved }) => !notObserved);
  const own = given.filter(({ notObserved }) => notObserved).map((one) => ratingOf(one, null));
  return [
    ...scored.map((one, at) => ratingOf(one, scored.length - at)),
    ...(own.length > 0 ? own : scale.filter(({ points }) => points === null)),
  ];
}

const ratingOf = ({ mark, label, meaning }: SiteRating, points: number | null): Rating => ({
  ...{ mark, label, meaning },
  points,
});
