import type { Step } from '../model/sheets/rubric-sheet.ts';
import { stepMarkShape } from '../model/sheets/step-bars.ts';
import { trusted, type Markup } from './html.ts';

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The mark of a step as a picture, made of numbers alone. Number and word always stand beside it. */
export function stepMark(step: Step): Markup {
  const { width, height, bars } = stepMarkShape(step);
  const paths = bars.map(
    (bar) =>
      `<path d="M${rounded(bar.x)} ${height}h${rounded(bar.width)}v-${rounded(bar.height)}h-${rounded(bar.width)}z"${bar.filled ? ' class="on"' : ''}></path>`,
  );
  return trusted(
    `<svg class="steps" data-step="${step.order}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">\n${paths.join('')}\n</svg>`,
  );
}
