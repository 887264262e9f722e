import * as words from '#words/site.ts';
import { countMarks, marksInWords, withMark, type OwnMarks } from '../../model/own-marks.ts';
import { makeButton, markChip, progressBar } from './elements.ts';
import {
  bringBackMarks,
  clearedMarks,
  clearMarks,
  keepMarks,
  keptMarks,
  onMarksElsewhere,
} from './kept-marks.ts';
import { markButtons } from './mark-buttons.ts';

/** Checking oneself against the statements of a place: begin, mark, stop, clear, undo. */
export function offerChecks(): void {
  for (const bar of document.querySelectorAll<HTMLElement>('[data-check]')) {
    const list = bar.parentElement?.querySelector<HTMLElement>('[data-self-check]');
    const place = list?.dataset['selfCheck'];
    if (list && place) offerCheck(bar, list, place);
  }
}

function offerCheck(bar: HTMLElement, list: HTMLElement, place: string): void {
  const verses = [...list.querySelectorAll<HTMLElement>('[data-statement]')];
  const status = document.createElement('p');
  status.className = 'small soft';
  status.setAttribute('role', 'status');
  const rows = new Map<string, ReturnType<typeof markButtons>>();
  let kept = true;

  const mark = (id: string, value: string | null) => {
    kept = keepMarks(place, withMark(keptMarks(place), id, value));
    show();
  };
  const toggle = bar.querySelector('button') ?? makeButton('', () => undefined);
  toggle.addEventListener('click', () => {
    const on = list.classList.toggle('checking');
    if (on && rows.size === 0) {
      for (const verse of verses) {
        const row = markButtons(verse, (value) => {
          mark(verse.id, value);
        });
        rows.set(verse.id, row);
        verse.querySelector('p')?.after(row.element);
      }
    }
    show();
  });
  const clear = makeButton(words.clearMyMarks, () => {
    clearMarks(place);
    show();
    undo.focus();
  });
  const undo = makeButton(words.undo, () => {
    bringBackMarks(place);
    show();
    toggle.focus();
  });
  const progress = document.createElement('span');
  bar.append(progress, status, clear, undo);

  const show = () => {
    const marks = keptMarks(place);
    const { marked } = countMarks(marks);
    const checking = list.classList.contains('checking');
    bar.classList.toggle('on', checking);
    toggle.textContent = checking
      ? words.done
      : marked > 0
        ? words.goOnChecking
        : words.checkYourself;
    progress.replaceChildren(
      ...(checking || marked > 0 ? [progressBar(marks, verses.length)] : []),
    );
    clear.hidden = marked === 0;
    undo.hidden = marked > 0 || Object.keys(clearedMarks(place)).length === 0;
    status.textContent = wordsOf(marks);
    for (const verse of verses) {
      const value = marks[verse.id];
      rows.get(verse.id)?.show(value);
      verse.querySelector('.own-mark')?.remove();
      if (value !== undefined) verse.querySelector('.aside')?.prepend(markChip(value));
    }
  };
  const wordsOf = (marks: OwnMarks): string => {
    if (!kept) return words.thisBrowserKeepsNothing;
    if (countMarks(marks).marked > 0 || list.classList.contains('checking')) {
      const cleared = undo.hidden ? '' : words.cleared;
      return `${cleared}${marksInWords(marks, verses.length)}. Kept on this device only.`;
    }
    return undo.hidden ? '' : words.yourMarksAreCleared;
  };
  onMarksElsewhere(show);
  show();
}
