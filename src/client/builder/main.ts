import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as texts from '#words/builder.ts';
import { withStatements } from '../../model/builder/change-draft.ts';
import { EMPTY_DRAFT, pickedTokens } from '../../model/builder/draft.ts';
import type { ListedFramework } from '../../model/contracts/framework-list.ts';
import { keepSavedAs, keptSheet } from '../tray/kept-sheet.ts';
import { keepSaved, savedSheets } from '../tray/saved-store.ts';
import { fragmentOf, keepAddress } from './address.ts';
import { showCounter } from './counter.ts';
import { DraftStore } from './draft-store.ts';
import { onDo, partOf } from './elements.ts';
import { showFieldsEditor } from './fields-editor.ts';
import { showFinder } from './finder.ts';
import { keepingFocus } from './keep-focus.ts';
import { Messages } from './messages.ts';
import { loadFrameworkList } from '../files/framework-list.ts';
import { loadedFramework } from './framework-scripts.ts';
import { showFrameworkChoice } from './framework-choice.ts';
import { openFirst, openFragment, openKept, type OpenedSheet } from './open-sheet.ts';
import { showPickedList } from './picked-list.ts';
import { putOwnAside } from './put-aside.ts';
import { showPreview } from './preview.ts';
import { showSavedList } from './saved-list.ts';
import { showScaleEditor } from './scale-editor.ts';
import { showSchool } from './school.ts';
import { showSettings } from './settings.ts';
import { showTakeAway } from './take-away.ts';

const root = partOf(document, '[data-builder]', HTMLElement);
const said = partOf(root, '[data-said]', HTMLElement);
const messages = new Messages(partOf(document, '[data-messages]', HTMLElement));
const store = new DraftStore((words) => {
  said.textContent = words;
});

void start();

/** The page's work: open the sheet of the address, show its parts, and follow what is done to it. */
async function start(): Promise<void> {
  const list = await loadFrameworkList().catch(() => {
    messages.show([texts.theListOfOccupations]);
    return [];
  });
  const first = await openFirst(location, list);
  store.begin(first.draft, first.framework);

  showFinder(root, store);
  showPickedList(partOf(root, '.make', HTMLElement), store);
  showSettings(root, store);
  showScaleEditor(root, store);
  showFieldsEditor(root, store);
  const redraw = showPreview(root, store);
  showSchool(root, store, redraw);
  showCounter(root, store);
  const writeAddress = keepAddress(store, {
    startsKept: first.kept,
    refused: () => messages.show([texts.thisBrowserKeepsNothing]),
    changed: (id) => openKept(id, list).then((sheet) => turnTo(sheet, texts.changedOnAnotherPage)),
  });
  showTakeAway(partOf(root, '.take', HTMLElement), store, writeAddress);
  showSavedList(partOf(root, '.take', HTMLElement), store, {
    list,
    open: async (saved) => {
      writeAddress();
      putOwnAside(store);
      const sheet = await openFragment(saved.fragment, list);
      messages.clear();
      turnTo(sheet, `${saved.name}.`);
      keepSavedAs(saved.framework, saved.id);
      keepSaved(savedSheets().map((one) => (one.id === saved.id ? { ...one, aside: false } : one)));
    },
  });
  showFrameworkChoice(
    partOf(root, '[data-choose-framework]', HTMLSelectElement),
    list,
    store,
    (id) => {
      void openKept(id, list).then((sheet) => turnTo(sheet, `${sheet.framework?.title ?? id}.`));
    },
  );
  offerUndo();
  messages.show(first.problems);
  offerOwnSheet(first, list);

  addEventListener('hashchange', () => {
    if (location.hash.slice(1) === fragmentOf(store)) return;
    const { hash } = location;
    messages.clear();
    // What was changed a moment ago is kept first; that writes the address of the sheet that is left.
    writeAddress();
    const aside = putOwnAside(store);
    void openFragment(hash, list).then((sheet) => {
      turnTo(sheet, texts.theSheetOfThe);
      if (sheet.draft.framework !== null) keepSavedAs(sheet.draft.framework, null);
      if (aside === null) return;
      messages.show([fill(texts.thisIsTheSheet, { aside })]);
    });
  });
  root.dataset['builder'] = 'ready';
}

function turnTo(sheet: OpenedSheet, words: string): void {
  store.changeTo(sheet.draft, sheet.framework, words);
  messages.show(sheet.problems);
}

/** Undo, redo and clear, by button and by key; a field that is being typed in keeps its own undo. */
function offerUndo(): void {
  const undo = partOf(root, '[data-do=undo]', HTMLButtonElement);
  const redo = partOf(root, '[data-do=redo]', HTMLButtonElement);
  const act: Record<string, () => void> = {
    undo: () => store.undo(loadedFramework),
    redo: () => store.redo(loadedFramework),
    clear: () => {
      const { framework } = store.draft;
      // What comes next is another sheet, and must not be saved over the one that this was.
      if (framework !== null) keepSavedAs(framework, null);
      store.change({ ...EMPTY_DRAFT, framework }, texts.clearedUndoBringsAll);
    },
  };
  onDo(root, (what) => act[what]?.());
  addEventListener('keydown', (event) => {
    const typing = (event.target as Element).matches(
      'input:not([type=checkbox], [type=radio]), textarea',
    );
    if (typing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    const what = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : null;
    if (what === null) return;
    event.preventDefault();
    keepingFocus(root, () => act[what]?.());
  });
  store.watch(() => {
    // Not `disabled`: a button that has just been pressed must not lose the focus.
    undo.setAttribute('aria-disabled', String(!store.canUndo));
    redo.setAttribute('aria-disabled', String(!store.canRedo));
  });
}

/** A sheet of one's own that is not the one shown stays within reach: kept still, or put aside before. */
function offerOwnSheet(
  { kept, draft: { framework: id } }: OpenedSheet,
  list: ListedFramework[],
): void {
  if (id === null) return;
  const aside = kept ? savedSheets().find((one) => one.aside && one.framework === id) : undefined;
  const own = aside?.fragment ?? (kept ? '' : keptSheet(id));
  if (own === '' || own === fragmentOf(store)) return;
  void openFragment(own, list).then((sheet) => {
    const tokens = pickedTokens(sheet.draft);
    if (tokens.length === 0) return;
    const count = many(counts.statement, tokens.length);
    /** Said once: from now on it is a saved sheet like others. */
    const settle = () => {
      keepSaved(
        savedSheets().map((one) => (one.id === aside?.id ? { ...one, aside: false } : one)),
      );
    };
    messages.show(
      [
        aside
          ? fill(texts.aSheetOfYour, { count, name: aside.name })
          : fill(texts.thisIsTheSheetOf, { count }),
      ],
      [
        {
          label: texts.showMyOwnSheet,
          act: () => {
            putOwnAside(store);
            turnTo(sheet, texts.yourOwnSheet);
            keepSavedAs(id, aside?.id ?? null);
            settle();
          },
        },
        {
          label: texts.addItsStatementsHere,
          act: () => {
            const next = withStatements(store.draft, tokens);
            store.change(
              next,
              fill(texts.onTheSheet, {
                statements: many(counts.statement, pickedTokens(next).length),
              }),
            );
            settle();
          },
        },
        ...(aside ? [{ label: texts.leaveItThere, act: settle }] : []),
      ],
    );
  });
}
