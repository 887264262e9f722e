import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as texts from '#words/builder.ts';
import { isDraftEmpty } from '../../model/builder/draft.ts';
import {
  savedAnew,
  withCopy,
  withName,
  withSaved,
  type SavedSheet,
} from '../../model/builder/saved-sheets.ts';
import { tokensOn } from '../../model/builder/tray-sheet.ts';
import type { ListedFramework } from '../../model/contracts/framework-list.ts';
import { html, type Markup } from '../../markup/html.ts';
import { keepSavedAs, savedAs } from '../tray/kept-sheet.ts';
import {
  keepSaved,
  newId,
  newlySaved,
  onSavedElsewhere,
  savedSheets,
  today,
} from '../tray/saved-store.ts';
import { fragmentOf } from './address.ts';
import type { DraftStore } from './draft-store.ts';
import { onDo, partOf } from './elements.ts';

/** The sheets that are kept by name: to save the present one, and to open, rename, copy and delete others. */
export function showSavedList(
  root: HTMLElement,
  store: DraftStore,
  {
    list: frameworks,
    open,
  }: { list: ListedFramework[]; open: (sheet: SavedSheet) => Promise<void> },
): void {
  const place = partOf(root, '[data-saved]', HTMLElement);
  const summary = partOf(root, '[data-saved-summary]', HTMLElement);
  const status = partOf(root, '[data-saved-status]', HTMLElement);
  const undo = partOf(root, '[data-do=undelete]', HTMLButtonElement);
  const save = partOf(root, '[data-do=save]', HTMLButtonElement);
  const details = partOf(root, '[data-saved-list]', HTMLDetailsElement);
  /** The list before the last deletion. */
  let before: SavedSheet[] | null = null;

  const titles = new Map(frameworks.map(([id, title]) => [id, title]));
  const show = () => {
    const list = savedSheets();
    place.innerHTML = html`${list.map((sheet) => row(sheet, titles))}`.text;
    summary.textContent = list.length === 0 ? texts.noneYet : String(list.length);
    undo.hidden = before === null;
    mark();
  };
  /** Marks the one that is shown, and says whether there is something to save. */
  const mark = () => {
    const id = store.draft.framework;
    const own = id === null ? null : savedAs(id);
    const fragment = fragmentOf(store);
    const list = savedSheets();
    const shown = list.find((sheet) => sheet.id === own);
    for (const item of place.querySelectorAll<HTMLElement>('li')) {
      if (item.dataset['id'] === shown?.id) item.setAttribute('aria-current', 'true');
      else item.removeAttribute('aria-current');
    }
    save.textContent =
      shown === undefined || shown.fragment === fragment ? texts.save : texts.saveChanges;
  };
  const change = (list: SavedSheet[], words: string) => {
    const kept = keepSaved(list);
    status.textContent = kept ? words : fill(texts.thisBrowserKeepsNothingIt, { words });
    show();
  };
  const focusOn = (id: string | undefined, act: string) => {
    const item = [...place.children].find((one) => (one as HTMLElement).dataset['id'] === id);
    const wanted = item?.querySelector<HTMLElement>(`[data-do="${act}"]`);
    (wanted ?? details.querySelector('summary'))?.focus();
  };
  const saveThis = () => {
    const { framework } = store.draft;
    if (framework === null || isDraftEmpty(store.draft)) {
      status.textContent = texts.thereIsNothingTo;
      return;
    }
    const list = savedSheets();
    const fragment = fragmentOf(store);
    const own = list.find(({ id }) => id === savedAs(framework));
    const sheet = own ? savedAnew(own, fragment, today()) : newlySaved(framework, fragment);
    before = null;
    keepSavedAs(framework, sheet.id);
    change(withSaved(list, sheet), fill(texts.savedAsInThis, { name: sheet.name }));
  };

  onDo(root, (what, button) => {
    if (what === 'save') saveThis();
    if (what === 'undelete' && before) {
      const list = before;
      before = null;
      change(list, texts.backAgain);
      details.querySelector('summary')?.focus();
    }
    const id = button.closest<HTMLElement>('[data-saved] > li')?.dataset['id'];
    const list = savedSheets();
    const at = list.findIndex((sheet) => sheet.id === id);
    const sheet = list[at];
    if (!sheet) return;
    if (what === 'open-saved') {
      void open(sheet).then(() => {
        status.textContent = fill(texts.nameIsOpen, { name: sheet.name });
        show();
        focusOn(sheet.id, what);
      });
    }
    if (what === 'copy-saved') {
      const copyId = newId();
      const next = withCopy(list, sheet.id, copyId);
      before = null;
      change(next, next === list ? texts.thereIsNoRoom : texts.copiedTypeItsName);
      focusOn(copyId, 'name-saved');
    }
    if (what === 'delete-saved') {
      before = list;
      change(list.toSpliced(at, 1), fill(texts.nameDeleted, { name: sheet.name }));
      undo.focus();
    }
  });
  place.addEventListener('change', ({ target }) => {
    const field = target as HTMLInputElement;
    const id = field.closest<HTMLElement>('li')?.dataset['id'] ?? '';
    const next = withName(savedSheets(), id, field.value);
    const name = next.find((sheet) => sheet.id === id)?.name ?? '';
    keepSaved(next);
    status.textContent = fill(texts.itsNameIs, { name });
    field.value = name;
  });
  onSavedElsewhere(show);
  store.watch(mark);
  show();
}

function row(
  { id, name, framework, fragment, day, aside }: SavedSheet,
  titles: Map<string, string>,
): Markup {
  const about = [
    titles.get(framework) ?? framework,
    many(counts.statement, tokensOn(fragment).length),
    fill(aside ? texts.putAside : texts.savedOn, { day }),
  ];
  const button = (act: string, word: string) =>
    html`<button type="button" class="copy" data-do="${act}" aria-label="${word} ${name}">
      ${word}
    </button>`;
  return html`<li data-id="${id}">
    <input
      data-do="name-saved"
      value="${name}"
      aria-label="${texts.nameOfTheSaved}"
      autocomplete="off"
    />
    <small>${about.join(' · ')}</small>
    <span class="acts-saved"
      >${button('open-saved', texts.open)} ${button('copy-saved', texts.duplicate)}
      ${button('delete-saved', 'Delete')}</span
    >
  </li>`;
}
