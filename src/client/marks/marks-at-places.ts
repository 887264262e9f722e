import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as words from '#words/site.ts';
import { countMarks, marksInWords, type OwnMarks } from '../../model/own-marks.ts';
import { makeButton, markChip, progressBar } from './elements.ts';
import {
  bringBackMarks,
  clearedMarks,
  clearMarks,
  keptMarks,
  onMarksElsewhere,
} from './kept-marks.ts';

/** Where places are listed: how far the reader has come at each; and where they are compared, the marks themselves. */
export function showMarksAtPlaces(): void {
  const listed = [...document.querySelectorAll<HTMLElement>('[data-marks-of]')].map((element) => ({
    element,
    place: element.dataset['marksOf'] ?? '',
    statements: Number(element.dataset['statements']),
  }));
  if (listed.length === 0) return;
  const cells = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.ladder a.code')].map((link) => [
      decodeURIComponent(link.hash.slice(1)),
      link.parentElement,
    ]),
  );
  const summary = makeSummary(listed, () => {
    show();
  });
  const show = () => {
    for (const { element, place, statements } of listed) {
      const marks = keptMarks(place);
      element.querySelector('.own-marks')?.remove();
      if (countMarks(marks).marked > 0) element.append(progressAt(marks, statements));
    }
    for (const [id, cell] of cells) {
      cell?.querySelector('.own-mark')?.remove();
      const value = listed
        .map(({ place }) => keptMarks(place)[id])
        .find((one) => one !== undefined);
      if (value !== undefined) cell?.append(' ', markChip(value));
    }
    summary.show();
  };
  onMarksElsewhere(show);
  show();
}

function progressAt(marks: OwnMarks, statements: number): HTMLElement {
  const progress = document.createElement('span');
  progress.className = 'own-marks small';
  const { marked, alone } = countMarks(marks);
  progress.append(progressBar(marks, statements), fill(words.markedOnYourOwn, { marked, alone }));
  return progress;
}

/** All marks of the framework in a line, and the way to clear them; shown where there are any. */
function makeSummary(
  listed: { place: string; statements: number }[],
  changed: () => void,
): { show: () => void } {
  const line = document.querySelector<HTMLElement>('[data-marks-summary]');
  if (!line) return { show: () => undefined };
  const places = listed.map(({ place }) => place);
  const all = listed.reduce((sum, { statements }) => sum + statements, 0);
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const clear = makeButton(words.clearAllMyMarks, () => {
    places.forEach(clearMarks);
    changed();
    undo.focus();
  });
  const undo = makeButton(words.undo, () => {
    places.forEach(bringBackMarks);
    changed();
    clear.focus();
  });
  line.append(status, clear, undo);
  return {
    show: () => {
      const marks = Object.assign({}, ...places.map(keptMarks)) as OwnMarks;
      const { marked } = countMarks(marks);
      const cleared = places.reduce((sum, one) => sum + Object.keys(clearedMarks(one)).length, 0);
      line.hidden = marked + cleared === 0;
      clear.hidden = marked === 0;
      undo.hidden = marked > 0 || cleared === 0;
      status.textContent =
        marked > 0
          ? fill(words.yourOwnMarksKept, { marksInWords: marksInWords(marks, all) })
          : fill(words.marksCleared, { marks: many(counts.mark, cleared) });
    },
  };
}
