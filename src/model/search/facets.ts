/** Something by which results can be narrowed, with the values that it can have. */
export interface Facet {
  /** Its name in addresses and in the index: `level`, `source`. */
  id: string;
  label: string;
  /** Empty where the values are in the index alone. */
  values: FacetValue[];
}

export interface FacetValue {
  value: string;
  label: string;
  /** The position of an ordered place, from 1. */
  order?: number | null;
}

/** The facet that says of which framework a page is; it is named after what frameworks mostly are about. */
export const FRAMEWORK_FACET = 'occupation';
/** The facet that says what kind of page it is. */
export const KIND_FACET = 'kind';
/** The kinds of a framework's list of sheets, and of pages that do something. */
export const SHEETS_KIND = 'sheet';
export const TOOL_KIND = 'tool';
/** The facet that says which sources are cited. */
export const SOURCE_FACET = 'source';

/** The values chosen in each facet: any of them within a facet, all facets together. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** The values that a page or a hit has in each facet. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

/** Whether something with these values is wanted. */
export function matchesSelection(values: FacetValues, selection: Selection): boolean {
  return Object.entries(selection).every(
    ([facet, wanted]) =>
      wanted.length === 0 || wanted.some((value) => values[facet]?.includes(value)),
  );
}

/** The same selection with one value put in or taken out. */
export function toggled(
  selection: Selection,
  facet: string,
  value: string,
  on: boolean,
): Selection {
  const others = (selection[facet] ?? []).filter((other) => other !== value);
  return { ...selection, [facet]: on ? [...others, value] : others };
}

/** The same selection with nothing chosen in one facet. */
export function withoutFacet(selection: Selection, facet: string): Selection {
  return { ...selection, [facet]: [] };
}

/** Whether nothing is chosen. */
export function isEmptySelection(selection: Selection): boolean {
  return Object.values(selection).every((values) => values.length === 0);
}
