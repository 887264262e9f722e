import { placesOf } from '../framework/places.ts';
import { placeSheet } from './build-sheet.ts';
import { SHEET_KINDS } from './kinds.ts';
import type { RubricSheet, SheetScope } from './rubric-sheet.ts';
import type { SheetFramework } from './sheet-framework.ts';
import { wholeFrameworkSheets } from './whole-framework.ts';

/** The kinds that are made for every place. */
const PLACE_KINDS = SHEET_KINDS.filter(({ rows }) => rows !== 'strands');

/**
 * The framework asked for last, with its sheets: a page asks for all of them to show one and its siblings,
 * and pages come framework by framework. Only one is kept, so that a thousand don't fill the memory.
 */
let last: { framework: SheetFramework; sheets: RubricSheet[] } | undefined;

/** Every sheet of a framework: those about all levels, then by place, and within a place by kind. */
export function sheetsOf(framework: SheetFramework): RubricSheet[] {
  if (last?.framework !== framework) {
    last = {
      framework,
      sheets: [
        ...wholeFrameworkSheets(framework),
        ...placesOf(framework).flatMap((grouped) =>
          PLACE_KINDS.map(({ id }) => placeSheet(framework, id, grouped)),
        ),
      ],
    };
  }
  return last.sheets;
}

/** The sheets about one place, or about the whole framework. */
export function sheetsAbout(framework: SheetFramework, scope: SheetScope): RubricSheet[] {
  return sheetsOf(framework).filter((sheet) => sameScope(sheet.scope, scope));
}

/** Whether two sheets are about the same. */
export function sameScope(one: SheetScope, other: SheetScope): boolean {
  if (one.kind === 'place' && other.kind === 'place') {
    return one.group === other.group && one.place === other.place;
  }
  return one.kind === other.kind;
}
