/** Short marks of texts for addresses and codes. They tell texts apart; they keep nothing secret. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** No letters that are taken for figures, or the other way round: these are read from paper. */
const PRINTED_DIGITS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** FNV-1a over UTF-16 units, from a start of one's own, with its bits stirred at the end. */
function hash32(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function digits(text: string, length: number, alphabet: string, start: number): string {
  let rest = hash32(text, start);
  let out = '';
  for (let at = 0; at < length; at += 1) {
    out += alphabet[rest % alphabet.length] ?? '';
    rest = Math.floor(rest / alphabet.length);
  }
  return out;
}

/** At most five characters that an address carries as they are, made of a text. */
export function shortHash(text: string, length: 1 | 2 | 3 | 4 | 5): string {
  return digits(text, length, DIGITS, 0x811c9dc5);
}

/** Five capital letters and figures made of a text, for codes that people read from paper. */
export function printedHash(text: string): string {
  return digits(text, 5, PRINTED_DIGITS, 0x2f1b6a35);
}

/** The character for a number from 0 to 63, as addresses write it. */
export function digitOf(number: number): string {
  return DIGITS[number] ?? '';
}

/** The number that `digitOf` wrote; -1 for any other character. */
export function numberOf(digit: string): number {
  return digit.length === 1 ? DIGITS.indexOf(digit) : -1;
}
