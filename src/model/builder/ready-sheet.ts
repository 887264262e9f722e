import { SOC_PATTERN, placeSlug } from '../identifiers.ts';
import type { Occupation } from '../occupation.ts';
import { placesOf } from '../sheets/sheets-of.ts';
import type { RubricSheet } from '../sheets/rubric-sheet.ts';
import { EMPTY_DRAFT, type Draft } from './draft.ts';
import { OWN_KINDS } from './draft-link.ts';
import { statementToken } from './statement-token.ts';

/**
 * A ready-made sheet named in the builder's query, to start one of one's own from: `?o=43-3011.00&place=emerging&kind=checklist`.
 * With an occupation alone, the builder opens on that.
 */
export interface ReadySheet {
  soc: string;
  place: string | null;
  kind: string | null;
}

/** The query that opens the builder with this sheet; null for sheets that it can't make. */
export function readySheetQuery({
  occupation,
  scope,
  kind,
}: Pick<RubricSheet, 'occupation' | 'scope' | 'kind'>): string | null {
  if (scope.kind === 'occupation' || scope.kind === 'selection') return null;
  if (!OWN_KINDS.some(({ id }) => id === kind)) return null;
  return `?o=${occupation.soc}&place=${placeSlug(scope)}&kind=${kind}`;
}

/** What a query names; null where it names no occupation. */
export function readReadySheet(query: string): ReadySheet | null {
  const values = new URLSearchParams(query);
  const soc = values.get('o') ?? '';
  return SOC_PATTERN.test(soc)
    ? { soc, place: values.get('place'), kind: values.get('kind') }
    : null;
}

/** A draft with all statements of the place; null where the occupation has no such place. */
export function readySheetDraft(
  occupation: Occupation,
  { place, kind }: Pick<ReadySheet, 'place' | 'kind'>,
): Draft | null {
  const found = placesOf(occupation).find((one) => placeSlug(one.place) === place);
  if (!found) return null;
  const entries = found.statements.map((statement): Draft['entries'][0] => ({
    kind: 'statement',
    token: statementToken(statement),
  }));
  const own = OWN_KINDS.find(({ id }) => id === kind);
  return { ...EMPTY_DRAFT, soc: occupation.soc, entries, kind: own?.id ?? EMPTY_DRAFT.kind };
}
