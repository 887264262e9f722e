import * as texts from '#words/site.ts';
import { countMarks, markLabel, type OwnMarks } from '../../model/own-marks.ts';

/** What marks look like wherever they show. Words say what a shape or a tint says. */

/** A button as the site has them. */
export function makeButton(words: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = words;
  button.addEventListener('click', onClick);
  return button;
}

/** The mark of one statement, in its own words. */
export function markChip(value: string): HTMLElement {
  const chip = document.createElement('span');
  chip.className = 'own-mark';
  chip.dataset['mark'] = value;
  chip.title = texts.yourOwnMark;
  chip.textContent = markLabel(value) ?? '';
  return chip;
}

/** How far one has come, as a bar; the words beside it say the same. */
export function progressBar(marks: OwnMarks, statements: number): HTMLElement {
  const bar = document.createElement('span');
  bar.className = 'progress';
  bar.setAttribute('aria-hidden', 'true');
  for (const { choice, count } of countMarks(marks).each) {
    if (count === 0) continue;
    const part = document.createElement('i');
    part.dataset['mark'] = choice.value;
    part.style.inlineSize = `${(100 * count) / statements}%`;
    bar.append(part);
  }
  return bar;
}
