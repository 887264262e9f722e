import type { Imprint } from '../framework/imprint.ts';
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
 * A site's ratings with points from their number down to 1, and the kind's own step that is no score, which every sheet
 * keeps: in the site's words where those hold it.
 */
function ratingsOf(given: NonNullable<Imprint['scale']>, { scale }: SheetKind): Rating[] {
  const notObserved = scale.filter(({ points }) => points === null);
  const isUnscored = ({ label, mark }: { label: string; mark: string }) =>
    notObserved.some(
      (one) =>
        one.label.toLowerCase() === label.toLowerCase() ||
        one.mark.toLowerCase() === mark.toLowerCase(),
    );
  const scored = given.filter((rating) => !isUnscored(rating));
  const unscored = given.filter(isUnscored);
  return [
    ...scored.map((rating, at) => ({ ...rating, points: scored.length - at })),
    ...(unscored.length > 0
      ? unscored.map((rating) => ({ ...rating, points: null }))
      : notObserved),
  ];
}
