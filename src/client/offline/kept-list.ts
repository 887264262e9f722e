import { many } from '#say';
import * as counts from '#words/counts.ts';
import * as texts from '#words/offline.ts';
import type { KeptPage, KeptPages } from '../worker/messages.ts';
import { element } from './elements.ts';

function pageList(pages: readonly KeptPage[]): HTMLElement {
  const items = pages.map(({ path, title }) => {
    const address = path.split('/').map(encodeURIComponent).join('/');
    return element('li', {}, element('a', { href: address }, title || path));
  });
  return element('ul', { class: 'small' }, ...items);
}

function section(title: string, pages: readonly KeptPage[], open: boolean): HTMLElement {
  const words = many(counts.page, pages.length);
  const made = element(
    'details',
    {},
    element('summary', {}, `${title}: ${words}`),
    pageList(pages),
  );
  made.open = open;
  return made;
}

/** The pages that are kept, as links, a heading a group. Addresses are those from `offline.html`. */
export function keptList({ groups, read }: KeptPages, open: boolean): HTMLElement[] {
  const sections = groups
    .filter(({ pages }) => pages.length > 0)
    .map(({ title, pages }, index) => section(title, pages, open && index === 0));
  return read.length === 0
    ? sections
    : [...sections, section(texts.readBefore, read, open && sections.length === 0)];
}
