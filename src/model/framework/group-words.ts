import { capitalised, midSentence, namesInSentence } from '../counting.ts';
import { groupsInOrder } from './parts.ts';
import { levelsOf } from './places.ts';
import type { PlaceGroup } from './place.ts';

/** What groups and their places are called in sentences and above titles. */

type Named = Pick<PlaceGroup, 'name' | 'noun' | 'pages' | 'shows'>;

/** A place of the group where nothing else says what it is of: "core-skill area". */
export function qualifiedNoun({ noun, shows }: Named): { one: string; many: string } {
  const qualifier = shows === undefined ? '' : `${shows.replaceAll(' ', '-')} `;
  return { one: qualifier + noun.one, many: qualifier + noun.many };
}

/** What stands above the name of a place: "Core skill". */
export function placeLabel({ noun, shows }: Named): string {
  return capitalised(shows ?? noun.one);
}

/** All that sheets are made for, in a sentence: what `words` calls a place of each group, or the group's own name. */
export function placesInSentence<Group extends Named>(
  groups: readonly Group[],
  words: (group: Group, index: number) => string,
): string {
  return namesInSentence(
    groupsInOrder(groups).map((group, index) =>
      group.pages === 'one' ? midSentence(group.name) : words(group, index),
    ),
  );
}

type GroupHead = Pick<PlaceGroup, 'id' | 'name' | 'noun' | 'pages' | 'shows' | 'claims'>;

/** From so many frameworks on, a group is spoken of only where at least half of them have it. */
const MANY = 12;

/** The groups that frameworks have, each once, as sentences about all of them name them: of many frameworks, the usual ones. */
export function usualGroups(frameworks: readonly { groups: readonly GroupHead[] }[]): GroupHead[] {
  const all = Map.groupBy(
    frameworks.flatMap(({ groups }) => groups),
    ({ id }) => id,
  );
  const enough = frameworks.length > MANY ? frameworks.length / 2 : 1;
  return groupsInOrder(
    [...all.values()]
      .filter((alike) => alike.length >= enough)
      .flatMap((alike) => alike.slice(0, 1)),
  );
}

/** What levels are called where several frameworks are spoken of: by the word of all, else "level"; null where none has any. */
export function sharedLevelNoun(
  frameworks: readonly { groups: readonly Pick<PlaceGroup, 'claims' | 'noun'>[] }[],
): PlaceGroup['noun'] | null {
  const nouns = frameworks.flatMap((framework) => levelsOf(framework)?.noun ?? []);
  const [first] = nouns;
  if (!first) return null;
  return nouns.every(({ one }) => one === first.one) ? first : { one: 'level', many: 'levels' };
}
