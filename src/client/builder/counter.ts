import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as texts from '#words/builder.ts';
import { pickedTokens } from '../../model/builder/draft.ts';
import type { DraftStore } from './draft-store.ts';
import type { Fitted } from './fit-pages.ts';
import { partOf } from './elements.ts';

/** Where the list and the sheet are not side by side: how much is picked, at the window's foot, and the way there. */
export function showCounter(root: HTMLElement, store: DraftStore): void {
  const bar = partOf(root, '[data-counter]', HTMLElement);
  const words = partOf(bar, '[data-counter-words]', HTMLElement);
  const go = partOf(bar, 'button', HTMLButtonElement);
  const make = partOf(root, '.make', HTMLElement);
  const heading = partOf(make, 'h2', HTMLElement);
  let pages = 0;
  let inSight = false;

  const show = () => {
    const count = pickedTokens(store.draft).length;
    bar.hidden = count === 0 || inSight;
    words.textContent = fill(texts.onYourSheet, {
      statements: many(counts.statement, count),
      what: pages > 0 && count > 0 ? `, ${many(counts.page, pages)}` : '',
    });
  };
  go.addEventListener('click', () => {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  });
  // Gone where it leads to what is in sight already, or was passed.
  new IntersectionObserver(
    ([entry]) => {
      inSight = entry !== undefined && (entry.isIntersecting || entry.boundingClientRect.top < 0);
      show();
    },
    { rootMargin: '0px 0px -25% 0px' },
  ).observe(make);
  root.addEventListener('pages', (event) => {
    pages = Math.max(...Object.values((event as CustomEvent<Fitted>).detail.counts));
    show();
  });
  store.watch(show);
}
