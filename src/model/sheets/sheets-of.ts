import type { Occupation } from '../occupation.ts';
import type { Place, Statement } from '../statement.ts';
import { placeSheet } from './build-sheet.ts';
import { SHEET_KINDS } from './kinds.ts';
import type { RubricSheet, SheetScope } from './rubric-sheet.ts';
import { wholeOccupationSheets } from './whole-occupation.ts';

/** A place of an occupation with its statements. */
export interface PlaceStatements {
  place: Place;
  statements: Statement[];
}

/** All places of an occupation that hold statements: levels, then AI at work, then domains. */
export function placesOf(occupation: Occupation): PlaceStatements[] {
  const levels = occupation.levels.map(({ id, statements }) => ({
    place: { kind: 'level', level: id } as const,
    statements,
  }));
  const ai = occupation.aiAtWork
    ? [{ place: { kind: 'ai-at-work' } as const, statements: occupation.aiAtWork.statements }]
    : [];
  const domains = (occupation.durableSkills?.domains ?? []).map(({ id, statements }) => ({
    place: { kind: 'domain', domain: id } as const,
    statements,
  }));
  return [...levels, ...ai, ...domains].filter(({ statements }) => statements.length > 0);
}

/** Every statement of an occupation, in the order of its places. */
export function statementsOf(occupation: Occupation): Statement[] {
  return placesOf(occupation).flatMap(({ statements }) => statements);
}

/** The kinds that are made for every place. */
const PLACE_KINDS = SHEET_KINDS.filter(({ rows }) => rows !== 'strands');

/**
 * The occupation asked for last, with its sheets: a page asks for all of them to show one and its siblings,
 * and pages come occupation by occupation. Only one is kept, so that a thousand don't fill the memory.
 */
let last: { occupation: Occupation; sheets: RubricSheet[] } | undefined;

/** Every sheet of an occupation: those about all levels, then by place, and within a place by kind. */
export function sheetsOf(occupation: Occupation): RubricSheet[] {
  if (last?.occupation !== occupation) {
    last = {
      occupation,
      sheets: [
        ...wholeOccupationSheets(occupation),
        ...placesOf(occupation).flatMap(({ place, statements }) =>
          PLACE_KINDS.map((kind) => placeSheet(occupation, kind.id, place, statements)),
        ),
      ],
    };
  }
  return last.sheets;
}

/** The sheets about one place, or about the whole occupation. */
export function sheetsAbout(occupation: Occupation, scope: SheetScope): RubricSheet[] {
  const wanted = JSON.stringify(scope);
  return sheetsOf(occupation).filter((sheet) => JSON.stringify(sheet.scope) === wanted);
}
