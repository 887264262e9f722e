import { READ_LAST_KEY, readLast } from '../../model/read-last.ts';
import { recalled, remembered } from '../tray/browser-memory.ts';
import { unitLink } from './unit-link.ts';

/** Shows the frameworks that were read last, where there are any, and forgets them when asked to. */
export function showReadLast(): void {
  const section = document.querySelector<HTMLElement>('[data-read-last]');
  const list = section?.querySelector('[data-read-list]');
  if (!section || !list) return;
  const show = () => {
    const read = readLast(recalled(READ_LAST_KEY));
    section.hidden = read.length === 0;
    list.replaceChildren(...read.map(({ title, path }) => unitLink(title, path)));
  };
  section.querySelector('[data-read-forget]')?.addEventListener('click', () => {
    remembered(READ_LAST_KEY, null);
    show();
    document.querySelector<HTMLElement>('#main')?.focus();
  });
  addEventListener('pageshow', show);
  show();
}
