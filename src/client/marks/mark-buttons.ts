import { fill } from '#say';
import * as texts from '#words/site.ts';
import { MARK_CHOICES } from '../../model/own-marks.ts';

/**
 * One row of buttons a statement, each mark in one tap; a second tap on the same takes it back. They are radio buttons,
 * so that a keyboard stops once a statement and chooses with the arrows.
 */
export function markButtons(
  verse: HTMLElement,
  choose: (value: string | null) => void,
): { element: HTMLElement; show: (value: string | undefined) => void } {
  const code = verse.dataset['statement'] ?? texts.thisStatement;
  const fieldset = document.createElement('fieldset');
  fieldset.className = 'self';
  const legend = document.createElement('legend');
  legend.textContent = fill(texts.yourMarkFor, { code });
  fieldset.append(legend);
  let current: string | undefined;
  const inputs = MARK_CHOICES.map(({ value, label }) => {
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = `mark-${verse.id}`;
    input.value = value;
    // A click tells of the second tap too, which changes nothing for a radio button; arrow keys click as well.
    input.addEventListener('click', () => {
      choose(value === current ? null : value);
    });
    const words = document.createElement('label');
    words.dataset['mark'] = value;
    words.append(input, label);
    fieldset.append(words);
    return input;
  });
  const show = (value: string | undefined) => {
    current = value;
    for (const input of inputs) input.checked = input.value === value;
  };
  return { element: fieldset, show };
}
