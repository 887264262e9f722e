import * as words from '#words/single-file.ts';
import { placesOf } from '../../model/framework/places.ts';
import { placeSheet } from '../../model/sheets/build-sheet.ts';
import type { SheetFramework } from '../../model/sheets/sheet-framework.ts';
import { html, type Markup } from '../html.ts';
import { sheetMarkup, type SheetMarkupOptions } from '../sheet.ts';
import { sheetAnchor } from './anchors.ts';

/**
 * The checklists of a framework to print. Each shows when its address is opened, and hides the rest of the file then,
 * but for the notices at the foot: so it need not repeat them.
 */
export function sheetSections(
  framework: SheetFramework,
  given: Pick<SheetMarkupOptions, 'siteUrl' | 'siteLogo'>,
): Markup {
  return html`${placesOf(framework).map(
    (grouped) =>
      html`<section class="printable" id="${sheetAnchor(grouped.place.prefix)}">
        <p class="tools">
          <a href="#top">${words.backToTheStatements}</a>
          <button type="button" data-print hidden>${words.printThisSheet}</button>
        </p>
        ${sheetMarkup(placeSheet(framework, 'checklist', grouped), {
          ...given,
          heading: 'h2',
          notices: false,
        })}
      </section> `,
  )}`;
}
