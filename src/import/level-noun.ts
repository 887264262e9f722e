import type { PlaceGroup } from '../model/framework/place.ts';
import { LEVEL_GROUP } from '../model/framework/schemes/ler-me.ts';
import { nameKey } from './text.ts';

/** What frameworks call their levels, where they have another word for them. */

const PLURALS = new Map([
  ['stage', 'stages'],
  ['key stage', 'key stages'],
  ['grade', 'grades'],
  ['band', 'bands'],
  ['year', 'years'],
  ['step', 'steps'],
  ['tier', 'tiers'],
  ['phase', 'phases'],
  ['class', 'classes'],
  ['cycle', 'cycles'],
  ['milestone', 'milestones'],
]);

/** The longest first: `Key stage 2` is no stage. */
export const LEVEL_WORDS = [...PLURALS.keys()].sort((one, other) => other.length - one.length);

/** The word for one level in the header of a table's column, `Stage` or `Stages`; null where it is another one. */
export function levelWord(header: string): string | null {
  const key = nameKey(header);
  return LEVEL_WORDS.find((word) => word === key || PLURALS.get(word) === key) ?? null;
}

/** What to call the levels of a framework: by the word that was found for them, else by one that all their names hold. */
export function levelNoun(
  word: string | null,
  levels: readonly { name: string }[],
): PlaceGroup['noun'] {
  const one =
    word ?? LEVEL_WORDS.find((candidate) => levels.every(({ name }) => holds(name, candidate)));
  const many = one === undefined ? undefined : PLURALS.get(one);
  return one === undefined || many === undefined ? LEVEL_GROUP.noun : { one, many };
}

const holds = (name: string, word: string): boolean => ` ${nameKey(name)} `.includes(` ${word} `);
