import * as words from '#words/framework.ts';
import type { Framework } from './framework.ts';
import type { PlaceGroup } from './place.ts';

/** A strand as the ladder shows it: a heading over the places of one group. */
export interface LadderStrand {
  id: string;
  /** Null where statements are not grouped. */
  name: string | null;
  description: string | null;
  has: (statementId: string) => boolean;
}

/**
 * The strands that a group's places are compared by; one without a name where the framework has none. Statements that
 * stand in no strand come last, so that none is missing.
 */
export function ladderStrands(
  { strands }: Pick<Framework, 'strands'>,
  group: Pick<PlaceGroup, 'places'>,
): LadderStrand[] {
  const ids = group.places.flatMap(({ statements }) => statements.map(({ id }) => id));
  const here = (strands?.list ?? [])
    .map((strand) => ({ ...strand, inIt: new Set(strand.statements) }))
    .filter(({ inIt }) => ids.some((id) => inIt.has(id)));
  const rest = new Set(ids.filter((id) => !here.some(({ inIt }) => inIt.has(id))));
  const ungrouped = { id: 'other', description: null, has: (id: string) => rest.has(id) };
  const named = here.map(({ id, name, description, inIt }) => ({
    id,
    name,
    description,
    has: (statement: string) => inIt.has(statement),
  }));
  if (named.length === 0) return [{ ...ungrouped, name: null }];
  return rest.size === 0 ? named : [...named, { ...ungrouped, name: words.inNoStrand }];
}
