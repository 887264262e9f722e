import { isToken } from './statement-token.ts';

/**
 * The first format of a sheet's address, which is still read. It wrote a statement in seven characters, the first of
 * which named its place by the position in a list; number and anchor followed as they do today. The list is frozen: it
 * holds the marks (see `placeMark`) of the places that there were, EM DE PR AD AI COM LEA MET CRI COL CHA CRE GRO MIN FOR.
 */
export const FORMAT_1 = '1';
export const FORMAT_1_TOKEN_LENGTH = 7;

const FORMAT_1_PLACES = '10 u_ lD 8G A8 zr lE 4L la M5 Q8 X6 B6 NJ eA'.split(' ');

const POSITIONS = 'ABCDEFGHIJKLMNO';

/** The token of today for one of the first format; null where it is none. */
export function tokenOfFormat1(token: string): string | null {
  const position = POSITIONS.indexOf(token.charAt(0));
  const place = position < 0 ? undefined : FORMAT_1_PLACES[position];
  const now = `${place ?? ''}${token.slice(1)}`;
  return place !== undefined && isToken(now) ? now : null;
}
