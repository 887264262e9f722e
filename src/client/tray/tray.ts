import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as texts from '#words/site.ts';
import { tokenIdentity } from '../../model/builder/statement-token.ts';
import { toggledOn, tokensOn } from '../../model/builder/tray-sheet.ts';
import type { SavedSheet } from '../../model/builder/saved-sheets.ts';
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
  /** The framework whose sheet the tray shows: the page's, or the one that was last added to. */
  let id = ownId ?? lastKeptFramework();
  const builder = new URL('rubric-builder.html', siteRoot);
  const tray = makeTray();
  let remembered = !forgetsBetweenPages();

  /** What Clear took, until something is on the sheet again; and the saved sheet that it was put aside as. */
  let cleared: { fragment: string; aside: SavedSheet | null } | null = null;

  const show = () => {
    const fragment = id === null ? '' : keptSheet(id);
    const tokens = new Set(tokensOn(fragment).map(tokenIdentity));
    builder.hash = fragment;
    if (tokens.size > 0) cleared = null;
    tray.show(tokens.size, { href: builder.href, remembered, cleared: cleared !== null });
    markButtons();
  };
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-act="pick"]');
    const token = button?.dataset['token'];
    const about = button && frameworkOf(button);
    if (token === undefined || !about) return;
    ({ id } = about);
    const next = toggledOn(keptSheet(id), token, about);
    remembered = keepSheet(id, tokensOn(next).length > 0 ? next : '') && remembered;
    show();
  });
  tray.clear.addEventListener('click', () => {
    if (id === null) return;
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
  // Lists that a script fills say so, that their buttons be marked.
  document.addEventListener('levelbook:listed', show);
  onKeptElsewhere(show);
  // A page that the browser kept while the reader was in the builder.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show();
  });
  show();
}

/** The framework that a button's statement is of: that of the list it stands in, or the page's. */
function frameworkOf(button: HTMLElement): { id: string; version: string | null } | null {
  const { sheetOf, version } = button.closest<HTMLElement>('[data-sheet-of]')?.dataset ?? {};
  const own = document.body.dataset;
  if (sheetOf !== undefined) return { id: sheetOf, version: version ?? null };
  const { framework } = own;
  return framework === undefined ? null : { id: framework, version: own['version'] ?? null };
}

function markButtons(): void {
  const sheets = new Map<string, Set<string>>();
  const tokensOf = (id: string) => {
    const known = sheets.get(id) ?? new Set(tokensOn(keptSheet(id)).map(tokenIdentity));
    sheets.set(id, known);
    return known;
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-act="pick"]')) {
    const code =
      button.dataset['code'] ??
      button.closest<HTMLElement>('[data-statement]')?.dataset['statement'];
    const about = frameworkOf(button);
    const on =
      about !== null && tokensOf(about.id).has(tokenIdentity(button.dataset['token'] ?? ''));
    button.textContent = on ? texts.takeOffSheet : texts.addToSheet;
    button.setAttribute('aria-label', `${button.textContent}: ${code ?? ''}`);
    button.classList.toggle('on', on);
  }
}

function makeTray() {
  const bar = document.createElement('aside');
  bar.className = 'tray';
  bar.setAttribute('aria-label', texts.yourSheet);
  // Announced politely; it is on the page before it says anything, or nothing would be heard.
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const warning = document.createElement('small');
  const open = document.createElement('a');
  open.textContent = texts.openTheBuilder;
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.className = 'copy';
  clear.textContent = texts.clear;
  bar.append(status, open, clear, warning);
  document.body.append(bar);
  const show = (
    count: number,
    { href, remembered, cleared }: { href: string; remembered: boolean; cleared: boolean },
  ) => {
    bar.classList.toggle('empty', count === 0 && !cleared);
    const words = cleared
      ? texts.sheetClearedItIs
      : count === 0
        ? ''
        : fill(texts.onYourSheet, { statements: many(counts.statement, count) });
    if (status.textContent !== words) status.textContent = words;
    open.href = href;
    // The same button, so that who pressed it finds the way back under the same finger.
    clear.textContent = cleared ? texts.undo : texts.clear;
    warning.textContent = count === 0 || remembered ? '' : texts.thisBrowserMayForget;
  };
  return { show, clear };
}
