import type { Place, PlaceGroup } from '../framework/place.ts';

/**
 * What a framework and its record (`unit-record.ts`) have in common: what it holds, without a word of it. Questions
 * that need no more than this can be put to both.
 */
export interface Outlined {
  path: string;
  groups: readonly OutlinedGroup[];
  occupation: OutlinedOccupation | null;
}

export type OutlinedGroup = Pick<
  PlaceGroup,
  'id' | 'name' | 'member' | 'noun' | 'shows' | 'ordered' | 'claims' | 'pages'
> & { places: readonly OutlinedPlace[] };

export type OutlinedPlace = Pick<Place, 'id' | 'name' | 'order'> & {
  statements: Counted;
};

/** Things, or how many they are. */
type Counted = number | readonly unknown[];

/** Of each part, whether it is known at all: null where it is not. */
interface OutlinedOccupation {
  onetReport: unknown;
  career: unknown;
  profile: unknown;
  onetRelease?: { alternateTitles: Counted; related: Counted } | undefined;
}

/** How many things there are. */
export function countOf(things: Counted): number {
  return typeof things === 'number' ? things : things.length;
}

/** How many statements all places hold. */
export function allStatements({ groups }: Pick<Outlined, 'groups'>): number {
  return groups
    .flatMap(({ places }) => places)
    .reduce((sum, place) => sum + countOf(place.statements), 0);
}
