import { html, type Markup } from '../../../markup/html.ts';

const PATHS = { up: 'M3 8l5-5 5 5M8 3.5V13', down: 'M3 8l5 5 5-5M8 12.5V3' };

/** An arrow as a picture: not every font has one. */
export function arrow(way: keyof typeof PATHS): Markup {
  return html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="${PATHS[way]}" fill="none" stroke="currentColor" stroke-width="1.75"></path>
  </svg>`;
}
