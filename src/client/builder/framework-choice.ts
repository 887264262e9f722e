import type { ListedFramework } from '../../model/contracts/framework-list.ts';
import type { DraftStore } from './draft-store.ts';
import { html } from '../../markup/html.ts';

/** Fills the list of frameworks, by group, and calls back with the one that somebody chooses. */
export function showFrameworkChoice(
  select: HTMLSelectElement,
  list: ListedFramework[],
  store: DraftStore,
  choose: (id: string) => void,
): void {
  const groups = new Map<string, ListedFramework[]>();
  const byTitle = list.toSorted(([, a], [, b]) => a.localeCompare(b, 'en'));
  for (const one of byTitle) groups.set(one[2], [...(groups.get(one[2]) ?? []), one]);
  const sorted = [...groups].sort(([a], [b]) => a.localeCompare(b, 'en'));
  select.insertAdjacentHTML(
    'beforeend',
    html`${sorted.map(
      ([group, members]) =>
        html`<optgroup label="${group}">
          ${members.map(([id, title]) => html`<option value="${id}">${title} (${id})</option>`)}
        </optgroup>`,
    )}`.text,
  );
  select.addEventListener('change', () => {
    if (select.value !== '') choose(select.value);
  });
  store.watch(({ draft }) => {
    select.value = draft.framework ?? '';
  });
}
