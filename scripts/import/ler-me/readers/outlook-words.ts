/** What a word says of a number: that it rises, falls, or stays as it is. */
type Direction = 'rise' | 'fall' | 'stay';

const WORDS: Record<Direction, RegExp> = {
  rise: /^(?:increas|grow|ris)/iu,
  fall: /^(?:decreas|declin|fall|shrink|drop)/iu,
  stay: /^(?:remain|stay)/iu,
};

const IN_NUMBERS: Record<Direction, string> = {
  rise: 'more',
  fall: 'fewer',
  stay: 'as many',
};

/** The verb before the number of jobs expected: "expected to decrease to". */
const VERB = /expected to (\p{L}+) (?:to|at) /u;

/** The outlook in numbers. */
interface OutlookNumbers {
  current: number;
  projected: number;
  /** Each percentage that it states, in the order of the text. */
  changes: readonly number[];
}

/** Where the words and numbers of an outlook contradict each other, a sentence each. */
export function outlookContradictions(text: string, numbers: OutlookNumbers): string[] {
  const { current, projected, changes } = numbers;
  const found: string[] = [];
  const verb = VERB.exec(text)?.[1];
  const said = verb === undefined ? null : directionOf(verb);
  const counted = signOf(projected - current);
  if (said !== null && said !== counted) {
    found.push(
      `The page says that jobs are expected to “${verb}”, from ${figure(current)} to ${figure(projected)}: these are ${IN_NUMBERS[counted]}.`,
    );
  }
  const [first, other] = new Set(changes);
  if (first !== undefined && other !== undefined) {
    found.push(
      `It states a change of ${percent(first)} in one place and of ${percent(other)} in another.`,
    );
  }
  return found;
}

/** A percentage behind a word with the sign that the word gives it: a decline of 10 % is −10 %, as one of −10 % is. */
export function signedBy(word: string | undefined, change: number): number {
  return word !== undefined && directionOf(word) === 'fall' && change > 0 ? -change : change;
}

function directionOf(word: string): Direction | null {
  const directions = Object.keys(WORDS) as Direction[];
  return directions.find((direction) => WORDS[direction].test(word)) ?? null;
}

function signOf(change: number): Direction {
  if (change === 0) return 'stay';
  return change > 0 ? 'rise' : 'fall';
}

const FIGURE = new Intl.NumberFormat('en');

function figure(count: number): string {
  return FIGURE.format(count);
}

/** A change as the site writes it: `−10 %`. */
export function percent(change: number): string {
  return `${change < 0 ? '−' : ''}${Math.abs(change)} %`;
}
