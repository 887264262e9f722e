import { figure, fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as words from '#words/search.ts';
import type { Answer } from '../../model/search/corpus.ts';
import type { FacetCounts } from '../../model/search/counts.ts';
import type { SearchOverview } from '../../model/contracts/search-files.ts';
import { FRAMEWORK_FACET, isEmptySelection, type Selection } from '../../model/search/facets.ts';
import { facetGroup, facetLabel } from './page-facets.ts';
import { make, partOfPage } from './parts-of-page.ts';

const facets = partOfPage('facets');

/** With more frameworks than this, a field filters them. */
const MOST_FRAMEWORKS_LISTED = 10;

function boxes(): HTMLInputElement[] {
  return [...facets.querySelectorAll<HTMLInputElement>('input[data-facet]')];
}

function facetField(facet: string, value: string, label: string): HTMLLabelElement {
  const box = make('input', { type: 'checkbox', name: facet, value, 'data-facet': facet });
  return make(
    'label',
    { class: 'facet' },
    box,
    make('span', {}, label),
    make('span', { class: 'facet-count', 'data-facet-count': '' }),
  );
}

/** Puts the checks where the selection says, and tells how many there are where the list is folded away. */
export function showChosen(selection: Selection): void {
  for (const box of boxes()) {
    box.checked = selection[box.dataset['facet'] ?? '']?.includes(box.value) ?? false;
  }
  const count = Object.values(selection).reduce((sum, values) => sum + values.length, 0);
  partOfPage('chosen').textContent = count === 0 ? '' : fill(words.countChosen, { count });
  for (const clear of facets.querySelectorAll<HTMLElement>('[data-search-clear]')) {
    clear.hidden = isEmptySelection(selection);
  }
}

/** The numbers that stand beside the facets now. */
let told: { counts: FacetCounts; unit: 'hits' | 'pages'; partly: Answer['partly'] } | null = null;

function writeCounts(inside: HTMLElement): void {
  if (!told) return;
  const forms = told.unit === 'hits' ? counts.result : counts.page;
  for (const box of inside.querySelectorAll<HTMLInputElement>('input[data-facet]')) {
    const { facet = '' } = box.dataset;
    const count = told.counts[facet]?.[box.value] ?? 0;
    const isLeast =
      told.partly === 'all' || (told.partly === 'frameworks' && facet === FRAMEWORK_FACET);
    const place = box.parentElement?.querySelector<HTMLElement>('[data-facet-count]');
    place?.replaceChildren(
      // Of what was not looked in, there may be some.
      ...(isLeast && count === 0
        ? []
        : [
            make('span', { 'aria-hidden': 'true' }, `${figure(count)}${isLeast ? '+' : ''}`),
            make(
              'span',
              { class: 'visually-hidden' },
              `, ${isLeast ? fill(words.atLeast, { many: many(forms, count) }) : many(forms, count)}`,
            ),
          ]),
    );
    place?.toggleAttribute('data-none', count === 0 && !isLeast);
  }
}

/** Says of a whole facet that nothing in it goes together with what is chosen elsewhere, before it is tried. */
function tellNone(): void {
  for (const note of facets.querySelectorAll<HTMLElement>('[data-facet-none]')) {
    const group = [...(note.parentElement?.querySelectorAll('input') ?? [])];
    const places = note.parentElement?.querySelectorAll('[data-facet-count]') ?? [];
    const noneFits = [...places].every((place) => place.hasAttribute('data-none'));
    note.hidden = !noneFits || group.length === 0 || group.some(({ checked }) => checked);
  }
}

/** Writes the numbers beside the facets. */
export function showCounts(
  counts: FacetCounts,
  unit: 'hits' | 'pages',
  partly: Answer['partly'] = 'none',
): void {
  told = { counts, unit, partly };
  writeCounts(facets);
  tellNone();
  partOfPage('facet-unit').textContent = unit === 'pages' ? words.numbersCountPages : '';
}

/** Lists the frameworks of the index, where there is more than one to choose from. */
export function listFrameworks(
  frameworks: SearchOverview['frameworks'],
  chosen: () => readonly string[],
): void {
  const group = facetGroup(FRAMEWORK_FACET);
  const entries = Object.entries(frameworks);
  if (!group || entries.length < 2) return;
  group.hidden = false;
  const list = make('div', { class: 'facet-frameworks' });
  const show = (filter: string) => {
    const typed = filter.toLowerCase().trim();
    const checked = new Set(chosen());
    const fitting = entries.filter(
      ([id, { title }]) => checked.has(id) || `${id} ${title}`.toLowerCase().includes(typed),
    );
    list.replaceChildren(
      ...fitting
        .sort(([one], [other]) => Number(checked.has(other)) - Number(checked.has(one)))
        .slice(0, MOST_FRAMEWORKS_LISTED + checked.size)
        .map(([id, { title }]) => facetField(FRAMEWORK_FACET, id, title)),
    );
    for (const box of list.querySelectorAll('input')) box.checked = checked.has(box.value);
    writeCounts(list);
  };
  if (entries.length > MOST_FRAMEWORKS_LISTED) {
    const noun = facetLabel(FRAMEWORK_FACET).toLowerCase();
    const field = make('input', {
      type: 'text',
      'aria-label': fill(words.filterThe, { noun }),
      placeholder: many(words.filterAll, entries.length, { noun }),
    });
    field.addEventListener('input', () => show(field.value));
    group.append(field);
  }
  group.append(list);
  show('');
}

/** Makes the facets usable, and tells of each change. */
export function watchFacets(onToggle: (facet: string, value: string, isOn: boolean) => void): void {
  for (const box of boxes()) box.disabled = false;
  facets.addEventListener('change', (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.dataset['facet'] === undefined) return;
    onToggle(box.dataset['facet'], box.value, box.checked);
  });
  // Beside the results there is room, and no summary to open it by.
  const wide = matchMedia('(min-width: 56.25rem)');
  const unfold = () => {
    if (wide.matches) facets.setAttribute('open', '');
  };
  wide.addEventListener('change', unfold);
  unfold();
}
