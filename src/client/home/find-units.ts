import { fill } from '#say';
import * as words from '#words/lists.ts';
import type { ListedFramework } from '../../model/contracts/framework-list.ts';
import { nameFilter } from '../../model/unit/name-filter.ts';
import { loadFrameworkList } from '../files/framework-list.ts';
import { unitLink } from './unit-link.ts';

/** So many are shown at once; the list of all shows the rest. */
const MOST_SHOWN = 10;

/** Finds a framework by its name while somebody types. The list of names is loaded once somebody is about to. */
export function findUnits(): void {
  const finder = document.querySelector<HTMLElement>('[data-unit-finder]');
  const input = finder?.querySelector('input');
  const count = finder?.querySelector('[data-unit-count]');
  const found = finder?.querySelector('[data-unit-found]');
  if (!finder || !input || !count || !found) return;
  let list: Promise<ListedFramework[]> | undefined;
  const load = () => {
    list ??= loadFrameworkList();
    return list;
  };
  const show = async () => {
    const typed = input.value.trim();
    if (typed === '') {
      count.textContent = '';
      found.replaceChildren();
      return;
    }
    const all = await load();
    // Somebody has typed on in the meantime.
    if (input.value.trim() !== typed) return;
    const isMeant = nameFilter(typed);
    const meant = all.filter(([id, title]) => isMeant(`${title} ${id}`));
    count.textContent = fill(words.shownOfAll, { shown: meant.length, all: all.length });
    found.replaceChildren(
      ...meant
        .slice(0, MOST_SHOWN)
        .map(([id, title, , path]) => unitLink(title, path, path.endsWith(id) ? id : '')),
    );
  };
  const failed = () => {
    list = undefined;
    count.textContent = words.theListOfNames;
  };
  finder.hidden = false;
  input.addEventListener('focus', () => void load().catch(failed));
  input.addEventListener('input', () => void show().catch(failed));
  addEventListener('pageshow', () => void show().catch(failed));
}
