import { fill } from '#say';
import * as words from '#words/builder.ts';
import { LIMITS } from '../../../model/builder/draft.ts';
import type { Rating } from '../../../model/sheets/rubric-sheet.ts';
import { html, type Markup } from '../../../markup/html.ts';

/** The boxes of the scale's steps. `own`: the scale is no longer the usual one of its kind. */
export function scaleMarkup(
  steps: Rating[],
  notObserved: Rating,
  { own }: { own: boolean },
): Markup {
  const scored = steps.some(({ points }) => points !== null);
  return html`<p class="small soft">
      ${words.fromMostToLeast[0]}${notObserved.label}${words.fromMostToLeast[1]}
    </p>
    <ul class="plain steps-list">
      <li class="heads" aria-hidden="true">
        <span>${words.markWordMeaning[0]}</span> <span>${words.markWordMeaning[1]}</span>
        <span class="meaning">${words.markWordMeaning[2]}</span>
        ${scored && html`<span class="points">${words.points}</span>`}
      </li>
      ${steps.map((step, at) => stepMarkup(step, at, { scored, last: steps.length <= LIMITS.fewestSteps }))}
      <li class="kept">
        <span class="mark">${notObserved.mark}</span>
        <span><b>${notObserved.label}</b> ${notObserved.meaning}</span>
      </li>
    </ul>
    <p class="problem small" role="status" data-scale-problems></p>
    <label class="tick">
      <input type="checkbox" name="with-points" ${scored && html`checked`} />
      <span>${words.pointsForPlatformsThat}</span>
    </label>
    <div class="tools">
      ${
        steps.length < LIMITS.mostSteps &&
        html`<button type="button" class="button" data-do="add-step">${words.addAStep}</button>`
      }
      <button type="button" class="button" data-do="usual-scale" ${!own && html`hidden`}>
        ${words.usualScale}
      </button>
    </div>`;
}

function stepMarkup(
  step: Rating,
  at: number,
  { scored, last }: { scored: boolean; last: boolean },
): Markup {
  const box = (field: 'mark' | 'label' | 'meaning', name: string, longest: number) =>
    html`<input
      class="${field}"
      data-step="${at}"
      data-field="${field}"
      value="${step[field]}"
      maxlength="${longest}"
      autocomplete="off"
      aria-label="${fill(words.partOfStep, { part: name, position: at + 1 })}"
    />`;
  return html`<li>
    ${box('mark', words.mark, LIMITS.mark)} ${box('label', words.word, LIMITS.label)}
    ${box('meaning', words.meaning, LIMITS.meaning)}
    ${
      scored &&
      html`<input
        class="points"
        type="number"
        min="0"
        max="${LIMITS.mostPoints}"
        step="any"
        data-step="${at}"
        data-field="points"
        value="${step.points}"
        aria-label="${fill(words.partOfStep, { part: words.points, position: at + 1 })}"
      />`
    }
    ${
      !last &&
      html`<button
        type="button"
        class="remove"
        data-do="remove-step"
        data-at="${at}"
        aria-label="${fill(words.removeStep, { position: at + 1 })}"
        title="${words.remove}"
      >
        ×
      </button>`
    }
  </li>`;
}
