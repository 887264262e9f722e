import { tokenIdentity } from '../../model/builder/statement-token.ts';
import { toggledOn, tokensOn } from '../../model/builder/tray-sheet.ts';
import type { SavedSheet } from '../../model/builder/saved-sheets.ts';
import { counted } from '../../model/counting.ts';
import { siteRoot } from '../offline/site-root.ts';
import {
  keepSavedAs,
  keepSheet,
  keptSheet,
  lastKeptFramework,
  onKeptElsewhere,
} from './kept-sheet.ts';
import { forgetsBetweenPages } from './own-storage.ts';
import { keepSaved, putAside, savedSheets } from './saved-store.ts';

/** "Add to sheet" on each statement, and the tray at the foot of every page that says what is on the sheet so far. */
export function offerTray(): void {
  const { page, framework: ownId } = document.body.dataset;
  // The builder shows the sheet itself.
  if (page === 'rubric-builder' || !siteRoot) return;
  const id = ownId ?? lastKeptFramework();
  if (id === null) return;
  const builder = new URL('rubric-builder.html', siteRoot);
  const tray = makeTray();
  let remembered = !forgetsBetweenPages();

  /** What Clear took, until something is on the sheet again; and the saved sheet that it was put aside as. */
  let cleared: { fragment: string; aside: SavedSheet | null } | null = null;

  const show = () => {
    const fragment = keptSheet(id);
    const tokens = new Set(tokensOn(fragment).map(tokenIdentity));
    builder.hash = fragment;
    if (tokens.size > 0) cleared = null;
    tray.show(tokens.size, { href: builder.href, remembered, cleared: cleared !== null });
    if (ownId) markButtons(tokens);
  };
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-act="pick"]');
    const token = button?.dataset['token'];
    if (token === undefined || !ownId) return;
    const version = document.body.dataset['version'] ?? '';
    const next = toggledOn(keptSheet(id), token, { id, version });
    remembered = keepSheet(id, tokensOn(next).length > 0 ? next : '') && remembered;
    show();
  });
  tray.clear.addEventListener('click', () => {
    if (cleared) {
      const { fragment, aside } = cleared;
      keepSheet(id, fragment);
      if (aside) keepSaved(savedSheets().filter((sheet) => sheet.id !== aside.id));
      cleared = null;
    } else {
      const fragment = keptSheet(id);
      cleared = { fragment, aside: putAside(id, fragment) };
      keepSheet(id, '');
      keepSavedAs(id, null);
    }
    show();
  });
  onKeptElsewhere(show);
  // A page that the browser kept while the reader was in the builder.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show();
  });
  show();
}

function markButtons(tokens: Set<string>): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-act="pick"]')) {
    const verse = button.closest<HTMLElement>('[data-statement]');
    const on = tokens.has(tokenIdentity(button.dataset['token'] ?? ''));
    button.textContent = on ? 'Take off sheet' : 'Add to sheet';
    button.setAttribute(
      'aria-label',
      `${button.textContent}: ${verse?.dataset['statement'] ?? ''}`,
    );
    button.classList.toggle('on', on);
  }
}

function makeTray() {
  const bar = document.createElement('aside');
  bar.className = 'tray';
  bar.setAttribute('aria-label', 'Your sheet');
  // Announced politely; it is on the page before it says anything, or nothing would be heard.
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const warning = document.createElement('small');
  const open = document.createElement('a');
  open.textContent = 'Open the builder';
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.className = 'copy';
  clear.textContent = 'Clear';
  bar.append(status, open, clear, warning);
  document.body.append(bar);
  const show = (
    count: number,
    { href, remembered, cleared }: { href: string; remembered: boolean; cleared: boolean },
  ) => {
    bar.classList.toggle('empty', count === 0 && !cleared);
    const words = cleared
      ? 'Sheet cleared. It is among your saved sheets.'
      : count === 0
        ? ''
        : `${counted(count, 'statement')} on your sheet`;
    if (status.textContent !== words) status.textContent = words;
    open.href = href;
    // The same button, so that who pressed it finds the way back under the same finger.
    clear.textContent = cleared ? 'Undo' : 'Clear';
    warning.textContent =
      count === 0 || remembered
        ? ''
        : 'This browser may forget them on the next page: open the builder before you go on.';
  };
  return { show, clear };
}
