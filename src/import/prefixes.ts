/** What the codes of a place start with, made of its name: two to four characters, and no two the same. */

const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

export class PrefixMaker {
  readonly #taken = new Set<string>();

  /** Keeps a prefix that was given. False where it is taken. */
  keep(prefix: string): boolean {
    if (this.#taken.has(prefix.toUpperCase())) return false;
    this.#taken.add(prefix.toUpperCase());
    return true;
  }

  /** A prefix for a name: `AW` for Awareness, `L1` for “Level 1”, `CTP` for “Critical Thinking and Problem Solving”. */
  next(name: string, length: 2 | 3, letterForNumbers: string): string {
    for (const candidate of candidates(name, length, letterForNumbers)) {
      if (this.keep(candidate)) return candidate;
    }
    const start = candidates(name, length, letterForNumbers)[0] ?? letterForNumbers;
    for (let number = 2; ; number += 1) {
      if (this.keep(`${start}${number}`)) return `${start}${number}`;
    }
  }
}

function candidates(name: string, length: number, letterForNumbers: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();
  const words = plain.match(/\p{L}+|\p{N}+/gu) ?? [];
  const telling = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const letters = (telling.length > 0 ? telling : words).filter((word) => /\p{L}/u.test(word));
  const number = words.find((word) => /^\p{N}{1,3}$/u.test(word));
  const initials = letters.map((word) => first(word, 1)).join('');
  const [word = ''] = letters;
  const found = [
    ...(number === undefined ? [] : [`${first(initials, 1) || letterForNumbers}${number}`]),
    ...(letters.length > 1 ? [first(initials, 3)] : []),
    first(word, length),
    first(word, length + 1),
    first(word, length + 2),
    ...[...word].slice(2).map((letter) => first(word, 1) + letter),
    letterForNumbers,
  ];
  return found.filter((candidate) => candidate.length > 1);
}

function first(text: string, count: number): string {
  return [...text].slice(0, count).join('');
}
