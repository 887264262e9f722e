import { DOMAINS } from '../domains.ts';
import { LEVELS } from '../levels.ts';
import { CITED_SOURCES } from '../sources.ts';

/** By what results can be narrowed. Occupations are in the index alone, so their labels come from there. */
export const FACETS = [
  { id: 'occupation', label: 'Occupation', values: [] },
  {
    id: 'level',
    label: 'Level',
    values: LEVELS.map(({ id, label }) => ({ value: id, label })),
  },
  {
    id: 'domain',
    label: 'Durable skill',
    values: DOMAINS.map(({ id, name }) => ({ value: id, label: name })),
  },
  {
    id: 'source',
    label: 'Source',
    values: CITED_SOURCES.map(({ id, label, mark }) => ({
      value: id,
      // As labels, the exports have a release of one, and the authors of the other.
      label: id === 'onet' || id === 'safi' ? mark : label,
    })),
  },
  {
    id: 'kind',
    label: 'Kind of page',
    values: [
      { value: 'level', label: 'Level guides' },
      { value: 'domain', label: 'Durable skills' },
      { value: 'ai-at-work', label: 'AI at work' },
      { value: 'tasks-and-skills', label: 'Tasks and skills' },
      { value: 'career', label: 'Career' },
      { value: 'source', label: 'Evidence sources' },
      { value: 'guide', label: 'Guides' },
    ],
  },
] as const satisfies readonly {
  id: string;
  label: string;
  values: readonly { value: string; label: string }[];
}[];

export type FacetId = (typeof FACETS)[number]['id'];
export const FACET_IDS: readonly FacetId[] = FACETS.map(({ id }) => id);

/** The values chosen in each facet: any of them within a facet, all facets together. */
export type Selection = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** The values that a page or a hit has in each facet. */
export type FacetValues = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** Whether something with these values is wanted. */
export function matchesSelection(values: FacetValues, selection: Selection): boolean {
  return FACET_IDS.every((facet) => {
    const wanted = selection[facet] ?? [];
    return wanted.length === 0 || wanted.some((value) => values[facet]?.includes(value));
  });
}

/** The same selection with one value put in or taken out. */
export function toggled(
  selection: Selection,
  facet: FacetId,
  value: string,
  on: boolean,
): Selection {
  const others = (selection[facet] ?? []).filter((other) => other !== value);
  return { ...selection, [facet]: on ? [...others, value] : others };
}

/** The same selection with nothing chosen in one facet. */
export function withoutFacet(selection: Selection, facet: FacetId): Selection {
  return { ...selection, [facet]: [] };
}

/** Whether nothing is chosen. */
export function isEmptySelection(selection: Selection): boolean {
  return FACET_IDS.every((facet) => (selection[facet] ?? []).length === 0);
}

/** Filters as Pagefind takes them: any of the values, in all of the facets. */
export type PagefindFilters = Record<string, { any: string[] }>;

/** The selection as Pagefind takes it. */
export function pagefindFilters(selection: Selection): PagefindFilters {
  return Object.fromEntries(
    FACET_IDS.flatMap((facet) => {
      const values = selection[facet] ?? [];
      return values.length === 0 ? [] : [[facet, { any: [...values] }]];
    }),
  );
}
