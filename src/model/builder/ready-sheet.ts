import { FRAMEWORK_ID } from '../framework/framework-id.ts';
import { placeOf, type WithGroups } from '../framework/places.ts';
import type { RubricSheet } from '../sheets/rubric-sheet.ts';
import { EMPTY_DRAFT, type Draft } from './draft.ts';
import { OWN_KINDS } from './draft-link.ts';
import { statementToken } from './statement-token.ts';

/**
 * A ready-made sheet named in the builder's query, to start one of one's own from: `?o=43-3011.00&place=emerging&kind=checklist`.
 * With a framework alone, the builder opens on that.
 */
export interface ReadySheet {
  /** A framework's id. */
  framework: string;
  place: string | null;
  kind: string | null;
}

/** The query that opens the builder with this sheet; null for sheets that it can't make. */
export function readySheetQuery({
  framework,
  scope,
  kind,
}: Pick<RubricSheet, 'framework' | 'scope' | 'kind'>): string | null {
  if (scope.kind !== 'place') return null;
  if (!OWN_KINDS.some(({ id }) => id === kind)) return null;
  return `?o=${framework.id}&place=${scope.place}&kind=${kind}`;
}

/** The query that opens the builder on a framework, with nothing picked. */
export function frameworkQuery({ id }: { id: string }): string {
  return `?o=${id}`;
}

/** What a query names; null where it names no framework. */
export function readReadySheet(query: string): ReadySheet | null {
  const values = new URLSearchParams(query);
  const framework = values.get('o') ?? '';
  return FRAMEWORK_ID.test(framework)
    ? { framework, place: values.get('place'), kind: values.get('kind') }
    : null;
}

/** A draft with all statements of the place; null where the framework has no such place, or nothing stands in it. */
export function readySheetDraft(
  framework: WithGroups & { id: string },
  { place: placeId, kind }: Pick<ReadySheet, 'place' | 'kind'>,
): Draft | null {
  const place = placeOf(framework, placeId ?? '')?.place;
  if (!place || place.statements.length === 0) return null;
  const entries = place.statements.map((statement): Draft['entries'][0] => ({
    kind: 'statement',
    token: statementToken(place.id, statement),
  }));
  const own = OWN_KINDS.find(({ id }) => id === kind);
  return { ...EMPTY_DRAFT, framework: framework.id, entries, kind: own?.id ?? EMPTY_DRAFT.kind };
}
