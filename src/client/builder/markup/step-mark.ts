import { levelStep, type LevelId } from '../../../model/levels.ts';
import { html, type Markup } from './html.ts';

/** The mark of a level as `StepMark.astro` writes it. */
export function stepMark(level: LevelId): Markup {
  const { step } = levelStep(level);
  return html`<svg
    class="steps"
    data-step="${step}"
    viewBox="0 0 35 20"
    width="35"
    height="20"
    aria-hidden="true"
  >
    ${[1, 2, 3, 4].map(
      (bar) =>
        html`<path
          d="M${(bar - 1) * 9} 20h8v-${bar * 5}h-8z"
          class="${bar <= step ? 'on' : ''}"
        ></path>`,
    )}
  </svg>`;
}
