import type { Occupation } from '../occupation.ts';
import type { Place, Statement } from '../statement.ts';
import { placeSheet } from './build-sheet.ts';
import { SHEET_KINDS } from './kinds.ts';
import type { RubricSheet } from './rubric-sheet.ts';

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

/** Every sheet of an occupation, by place and then by kind. */
export function sheetsOf(occupation: Occupation): RubricSheet[] {
  return placesOf(occupation).flatMap(({ place, statements }) =>
    SHEET_KINDS.map((kind) => placeSheet(occupation, kind.id, place, statements)),
  );
}
