import { fill } from '#say';
import * as words from '#words/framework.ts';
import { countInWords, ordinalInWords } from '../counting.ts';
import type { Framework } from './framework.ts';
import type { Place, PlaceGroup } from './place.ts';
import type { Statement } from './statement.ts';

/** Questions to a framework about its places. Nobody else needs to know which ones there are. */

/** A place with the group that it is of. */
export interface GroupedPlace {
  group: PlaceGroup;
  place: Place;
}

/** What holds statements: all that most questions need of a framework. */
export type WithGroups = Pick<Framework, 'groups'>;

/** All places of a framework that hold statements, in order. */
export function placesOf({ groups }: WithGroups): GroupedPlace[] {
  return groups.flatMap((group) =>
    group.places
      .filter(({ statements }) => statements.length > 0)
      .map((place) => ({ group, place })),
  );
}

/** Every statement of a framework, in the order of its places. */
export function statementsOf(framework: WithGroups): Statement[] {
  return placesOf(framework).flatMap(({ place }) => place.statements);
}

/** The group with this id, or undefined. */
export function groupOf<Group extends Pick<PlaceGroup, 'id'>>(
  { groups }: { groups: readonly Group[] },
  id: string,
): Group | undefined {
  return groups.find((group) => group.id === id);
}

/** The place with this id and its group, or undefined. */
export function placeOf(framework: WithGroups, id: string): GroupedPlace | undefined {
  for (const group of framework.groups) {
    const place = group.places.find((one) => one.id === id);
    if (place) return { group, place };
  }
  return undefined;
}

/** The group whose places are the framework's levels, or undefined where it has none. */
export function levelsOf<Group extends Pick<PlaceGroup, 'claims'>>({
  groups,
}: {
  groups: readonly Group[];
}): Group | undefined {
  return groups.find(({ claims }) => claims === 'level');
}

/** Where each statement stands, by its anchor. */
export function placesByStatement(framework: WithGroups): Map<string, GroupedPlace> {
  return new Map(
    placesOf(framework).flatMap((grouped) =>
      grouped.place.statements.map(({ id }): [string, GroupedPlace] => [id, grouped]),
    ),
  );
}

/**
 * What a sheet about a place may claim of a level, in a sentence. Empty where the framework has no levels: then
 * nothing speaks of them.
 */
export function levelClaim(framework: WithGroups, { group, place }: GroupedPlace): string {
  const levels = levelsOf(framework);
  if (!levels) return '';
  if (group.claims === 'none' || place.order === null) {
    return words.theFrameworkGivesThese;
  }
  return fill(words.isTheOfThe, {
    name: place.name,
    order: ordinalInWords(place.order),
    count: countInWords(levels.places.length),
    noun: levels.noun.many,
  });
}
