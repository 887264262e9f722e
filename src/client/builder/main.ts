import { counted } from '../../model/counting.ts';
import { withStatements } from '../../model/builder/change-draft.ts';
import { EMPTY_DRAFT, pickedTokens } from '../../model/builder/draft.ts';
import { keptSheet, putAside, sheetAside } from '../tray/kept-sheet.ts';
import { fragmentOf, keepAddress } from './address.ts';
import { Bench } from './bench.ts';
import { onDo, partOf } from './elements.ts';
import { showFieldsEditor } from './fields-editor.ts';
import { showFinder } from './finder.ts';
import { Messages } from './messages.ts';
import { loadedOccupation, loadOccupationList } from './occupation-scripts.ts';
import { showOccupationChoice } from './occupation-choice.ts';
import { openFirst, openFragment, openKept, type OpenedSheet } from './open-sheet.ts';
import { showPickedList } from './picked-list.ts';
import { showPreview } from './preview.ts';
import { showScaleEditor } from './scale-editor.ts';
import { showSettings } from './settings.ts';
import { showTakeAway } from './take-away.ts';

const root = partOf(document, '[data-builder]', HTMLElement);
const said = partOf(root, '[data-said]', HTMLElement);
const messages = new Messages(partOf(document, '[data-messages]', HTMLElement));
const bench = new Bench((words) => {
  said.textContent = words;
});

void start();

/** The page's work: open the sheet of the address, show its parts, and follow what is done to it. */
async function start(): Promise<void> {
  const list = await loadOccupationList().catch(() => {
    messages.show([
      'The list of occupations could not be loaded. Are you without a network, or is a file of the site missing? Reload the page to try again.',
    ]);
    return [];
  });
  const first = await openFirst(location, list);
  bench.begin(first.draft, first.occupation);

  showFinder(root, bench);
  showPickedList(partOf(root, '.make', HTMLElement), bench);
  showSettings(root, bench);
  showScaleEditor(root, bench);
  showFieldsEditor(root, bench);
  showPreview(root, bench);
  const writeAddress = keepAddress(bench, {
    startsKept: first.kept,
    refused: () =>
      messages.show([
        'This browser keeps nothing, so the sheet is in the address only: keep the link before you leave.',
      ]),
    changed: (soc) =>
      openKept(soc, list).then((sheet) => turnTo(sheet, 'Changed on another page.')),
  });
  showTakeAway(partOf(root, '.take', HTMLElement), bench, writeAddress);
  showOccupationChoice(partOf(root, '[data-occupation]', HTMLSelectElement), list, bench, (soc) => {
    void openKept(soc, list).then((sheet) => turnTo(sheet, `${sheet.occupation?.title ?? soc}.`));
  });
  offerUndo();
  messages.show(first.problems);
  offerOwnSheet(first, turnTo);

  addEventListener('hashchange', () => {
    if (location.hash.slice(1) === fragmentOf(bench)) return;
    messages.clear();
    void openFragment(location.hash, list).then((sheet) =>
      turnTo(sheet, 'The sheet of the new link.'),
    );
  });
  root.dataset['builder'] = 'ready';
}

function turnTo(sheet: OpenedSheet, words: string): void {
  bench.changeTo(sheet.draft, sheet.occupation, words);
  messages.show(sheet.problems);
}

/** Undo, redo and clear, by button and by key; a field that is being typed in keeps its own undo. */
function offerUndo(): void {
  const undo = partOf(root, '[data-do=undo]', HTMLButtonElement);
  const redo = partOf(root, '[data-do=redo]', HTMLButtonElement);
  const act: Record<string, () => void> = {
    undo: () => bench.undo(loadedOccupation),
    redo: () => bench.redo(loadedOccupation),
    clear: () => {
      const { soc } = bench.draft;
      bench.change({ ...EMPTY_DRAFT, soc }, 'Cleared. Undo brings all of it back.');
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
    act[what]?.();
  });
  bench.watch(() => {
    // Not `disabled`: a button that has just been pressed must not lose the focus.
    undo.setAttribute('aria-disabled', String(!bench.canUndo));
    redo.setAttribute('aria-disabled', String(!bench.canRedo));
  });
}

/** A sheet of one's own that is not the one shown stays within reach: kept still, or put aside before. */
function offerOwnSheet(
  { kept, draft: { soc } }: OpenedSheet,
  turn: (sheet: OpenedSheet, words: string) => void,
): void {
  if (soc === null) return;
  const isAside = kept || keptSheet(soc) === '';
  const own = isAside ? sheetAside(soc) : keptSheet(soc);
  if (own === '' || own === fragmentOf(bench)) return;
  void openFragment(own, [[soc, '', '']]).then((sheet) => {
    const tokens = pickedTokens(sheet.draft);
    if (tokens.length === 0) return;
    const count = counted(tokens.length, 'statement');
    const forget = () => {
      if (isAside) putAside(soc, '');
    };
    messages.show(
      [
        isAside
          ? `A sheet of your own with ${count} was put aside when you changed one from a link.`
          : `This is the sheet of a link. You have one of your own with ${count}; it is put aside when you change this one.`,
      ],
      [
        {
          label: 'Show my own sheet',
          act: () => {
            turn(sheet, 'Your own sheet.');
            forget();
          },
        },
        {
          label: 'Add its statements here',
          act: () => {
            const next = withStatements(bench.draft, tokens);
            bench.change(next, `${counted(pickedTokens(next).length, 'statement')} on the sheet.`);
            forget();
          },
        },
        ...(isAside ? [{ label: 'Throw it away', act: forget }] : []),
      ],
    );
  });
}
