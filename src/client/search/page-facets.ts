import { FRAMEWORK_FACET, KIND_FACET } from '../../model/search/facets.ts';
import { OVERVIEW_KIND } from '../../model/search/framework-hits.ts';
import { comparable } from '../../model/search/rewordings.ts';
import { partOfPage } from './parts-of-page.ts';

/** What the build has written into the search page about its facets. */

const list = partOfPage('facets');
const groups = [...list.querySelectorAll<HTMLFieldSetElement>('[data-facet-group]')];

/** The fields of one facet. */
export function facetGroup(facet: string): HTMLFieldSetElement | undefined {
  return groups.find((group) => group.dataset['facetGroup'] === facet);
}

/** The ids of all facets. */
export const FACET_IDS: readonly string[] = groups.map(
  (group) => group.dataset['facetGroup'] ?? '',
);

/** What a facet is called on the page. */
export function facetLabel(facet: string): string {
  return facetGroup(facet)?.querySelector('legend')?.textContent ?? facet;
}

const kinds = [
  ...(facetGroup(KIND_FACET)?.querySelectorAll<HTMLInputElement>('input[data-facet]') ?? []),
];

/** Names of kinds of page that stand above their hits. */
export const KIND_HEADINGS: ReadonlyMap<string, string> = new Map([
  [OVERVIEW_KIND, facetLabel(FRAMEWORK_FACET)],
  ...kinds.flatMap((kind): [string, string][] => {
    const heading = kind.dataset['kindHeading'];
    return heading === undefined ? [] : [[kind.value, heading]];
  }),
]);

/** The kinds of page that hold statements. */
export const STATEMENT_KINDS: readonly string[] = kinds
  .filter((kind) => kind.dataset['kindStatements'] !== undefined)
  .map(({ value }) => value);

/** Ordered places by what people call them: "level 2". */
export const PLACE_NUMBERS: ReadonlyMap<string, readonly string[]> = placeNumbers();

function placeNumbers(): Map<string, string[]> {
  const numbers = new Map<string, string[]>();
  for (const box of list.querySelectorAll<HTMLInputElement>('input[data-place-order]')) {
    const { facet = '', placeOrder = '' } = box.dataset;
    const number = comparable(`${facetLabel(facet)} ${placeOrder}`);
    const name = box.nextElementSibling?.textContent ?? '';
    numbers.set(number, [...(numbers.get(number) ?? []), name]);
  }
  return numbers;
}
