import { html, type Markup } from './html.ts';

/** The logo of a site on its sheets. Beside it stands whose the sheet is, so it says nothing to a screen reader. */

/** A link to the one file that every page shares. */
export function linkedLogo(address: string): Markup {
  return html`<img class="sheet-logo" src="${address}" alt="" />`;
}

const SYMBOL = 'site-logo';

/** A picture as an address that holds it, with its proportions. */
export interface InlinePicture {
  address: string;
  width: number;
  height: number;
}

/** The logo once in a page that has nothing beside it, for `usedLogo` to draw as often as there are sheets. */
export function inlineLogo({ address, width, height }: InlinePicture): Markup {
  return html`<svg width="0" height="0" style="position:absolute" aria-hidden="true">
    <symbol id="${SYMBOL}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMaxYMid meet">
      <image href="${address}" width="${width}" height="${height}"></image>
    </symbol>
  </svg>`;
}

/** The logo that stands inline in the page. */
export function usedLogo(): Markup {
  return html`<svg class="sheet-logo" aria-hidden="true"><use href="#${SYMBOL}"></use></svg>`;
}
