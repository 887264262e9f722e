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
      From most to least, by the support that was given. “${notObserved.label}” always stays: it is
      no score.
    </p>
    <ul class="plain steps-list">
      <li class="heads" aria-hidden="true">
        <span>Mark</span> <span>Word</span> <span class="meaning">Meaning</span>
        ${scored && html`<span class="points">Points</span>`}
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
      <span>Points, for platforms that want them</span>
    </label>
    <div class="tools">
      ${
        steps.length < LIMITS.mostSteps &&
        html`<button type="button" class="button" data-do="add-step">Add a step</button>`
      }
      <button type="button" class="button" data-do="usual-scale" ${!own && html`hidden`}>
        Usual scale
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
      aria-label="${name} of step ${at + 1}"
    />`;
  return html`<li>
    ${box('mark', 'Mark', LIMITS.mark)} ${box('label', 'Word', LIMITS.label)}
    ${box('meaning', 'Meaning', LIMITS.meaning)}
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
        aria-label="Points of step ${at + 1}"
      />`
    }
    ${
      !last &&
      html`<button
        type="button"
        class="remove"
        data-do="remove-step"
        data-at="${at}"
        aria-label="Remove step ${at + 1}"
        title="Remove"
      >
        ×
      </button>`
    }
  </li>`;
}
