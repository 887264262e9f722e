import { fill } from '#say';
import * as words from '#words/builder.ts';
import type { Place } from '../framework/place.ts';
import { placesOf, type WithGroups } from '../framework/places.ts';
import { statementCode } from '../identifiers.ts';
import { digitOf, numberOf, shortHash } from './short-hash.ts';

/**
 * A statement in the address of a sheet: eight characters. Two are a hash of its place, one is its number there when
 * the address was made, and five are a hash of its anchor. Anchors are unique in a framework and survive reordering, so
 * that the last five alone say which statement is meant; place and number are there to name one that is gone.
 */
export const TOKEN_LENGTH = 8;

const ANCHOR_AT = 3;
/** Stands for every number that one character has no room for. */
const NO_NUMBER = 0;

/** The two characters that name a place in a token. */
function placeMark(placeId: string): string {
  return shortHash(placeId, 2);
}

/** The token of a statement, from the place that it stands in, its number there, and its anchor. */
export function statementToken(
  placeId: string,
  { number, id }: { number: number; id: string },
): string {
  const known = Number.isInteger(number) && number > 0 && number < 64;
  return placeMark(placeId) + digitOf(known ? number : NO_NUMBER) + shortHash(id, 5);
}

/** The token of a statement of which only the anchor is known: it names no place, should the statement be gone one day. */
export function tokenOfAnchor(id: string): string {
  return statementToken('', { number: NO_NUMBER, id });
}

/** Whether a text has the form of a token. */
export function isToken(text: string): boolean {
  return text.length === TOKEN_LENGTH && [...text].every((digit) => numberOf(digit) >= 0);
}

/** What is the same in two tokens of one statement, whatever its number was. */
export function tokenIdentity(token: string): string {
  return token.slice(ANCHOR_AT);
}

/**
 * The code that a token's statement had when the token was made; the name of its place where the number is not kept or
 * the place has codes of its own; null where the framework has no such place any more.
 */
export function tokenName(token: string, framework: WithGroups): string | null {
  const found = placesOf(framework).find(({ place }) => token.startsWith(placeMark(place.id)));
  if (!found) return null;
  const { place } = found;
  const number = numberOf(token.charAt(ANCHOR_AT - 1));
  return number === NO_NUMBER || !numbersItsCodes(place)
    ? fill(words.aStatementOf, { fullName: place.fullName })
    : statementCode(place.prefix, number);
}

/** Whether the codes of a place follow from its prefix and their numbers. */
function numbersItsCodes({ prefix, statements }: Place): boolean {
  return statements.every(({ code, number }) => code === statementCode(prefix, number));
}
