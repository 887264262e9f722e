import { html, type Markup } from './html.ts';

/** The logo of a site on its sheets. Beside it stands whose the sheet is, so it says nothing to a screen reader. */

/** A link to the one file that every page shares. */
export function linkedLogo(address: string): Markup {
  return html`<img class="sheet-logo" src="${address}" alt="" />`;
}

const SYMBOL = 'site-logo';
/** The room that style sheets give it, 24 by 7 mm. */
const [WIDTH, HEIGHT] = [240, 70];

/** The logo once in a page that has nothing beside it, for `usedLogo` to draw as often as there are sheets. */
export function inlineLogo(address: string): Markup {
  return html`<svg width="0" height="0" style="position:absolute" aria-hidden="true">
    <symbol id="${SYMBOL}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
      <image
        href="${address}"
        width="${WIDTH}"
        height="${HEIGHT}"
        preserveAspectRatio="xMaxYMid meet"
      ></image>
    </symbol>
  </svg>`;
}

/** The logo that stands inline in the page. */
export function usedLogo(): Markup {
  return html`<svg class="sheet-logo" aria-hidden="true"><use href="#${SYMBOL}"></use></svg>`;
}
