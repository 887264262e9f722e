import type { ListedOccupation } from '../../model/builder/occupation-list.ts';
import type { Bench } from './bench.ts';
import { html } from './markup/html.ts';

/** Fills the list of occupations, by group, and calls back with the one that somebody chooses. */
export function showOccupationChoice(
  select: HTMLSelectElement,
  list: ListedOccupation[],
  bench: Bench,
  choose: (soc: string) => void,
): void {
  const groups = new Map<string, ListedOccupation[]>();
  const byTitle = list.toSorted(([, a], [, b]) => a.localeCompare(b, 'en'));
  for (const one of byTitle) groups.set(one[2], [...(groups.get(one[2]) ?? []), one]);
  const sorted = [...groups].sort(([a], [b]) => a.localeCompare(b, 'en'));
  select.insertAdjacentHTML(
    'beforeend',
    html`${sorted.map(
      ([group, members]) =>
        html`<optgroup label="${group}">
          ${members.map(([soc, title]) => html`<option value="${soc}">${title} (${soc})</option>`)}
        </optgroup>`,
    )}`.text,
  );
  select.addEventListener('change', () => {
    if (select.value !== '') choose(select.value);
  });
  bench.watch(({ draft }) => {
    select.value = draft.soc ?? '';
  });
}
