import { fullSheetCode, sheetAddress } from '../../../formats/sheet-text.ts';
import type { RubricSheet } from '../../../model/sheets/rubric-sheet.ts';
import { html, type Markup } from './html.ts';
import { sheetTable } from './sheet-table.ts';

/**
 * A sheet as `src/components/sheet/Sheet.astro` writes it, for the browser: the same elements in the same order,
 * so that one stylesheet sets both. A test holds the two together.
 */
export function sheetMarkup(sheet: RubricSheet, siteUrl?: string, qr?: Markup): Markup {
  const { occupation, key } = sheet;
  const code = fullSheetCode(sheet);
  return html`<article class="sheet" data-sheet="${sheet.kind}" data-sheet-code="${code}">
    <header>
      <div class="sheet-name">
        <p>${occupation.title} <span class="code">${occupation.soc}</span></p>
        <h1>${sheet.scopeName}: <span>${sheet.kindName.toLowerCase()}</span></h1>
        <p>${sheet.claim} ${sheet.grouping}</p>
      </div>
      <p class="sheet-code code"><b>${sheet.code}</b> ${sheet.version}</p>
      ${qr} ${fields('sheet-fields', sheet.headerFields)}
      <p class="sheet-how">${sheet.instructions}</p>
      <dl class="sheet-legend">
        ${sheet.scale.map(
          ({ mark, label, meaning }) =>
            html`<div>
              <dt>${mark}</dt>
              <dd><b>${label}</b> ${meaning}</dd>
            </div>`,
        )}
      </dl>
      ${
        key &&
        html`<dl class="sheet-key">
          ${key.map(
            (entry) =>
              html`<div>
                <dt class="code">${entry.code}</dt>
                <dd>${entry.topic}</dd>
              </div>`,
          )}
        </dl>`
      }
    </header>
    ${sheetTable(sheet)}
    <footer>
      ${fields('sheet-closing', sheet.closingFields)}
      ${fields(
        'sheet-signatures',
        sheet.signatures.flatMap((who) => [`${who}: signature`, 'Date']),
      )}
      <div class="sheet-colophon">
        <p>
          <b class="code">${code}</b> · ${sheet.version} · rests on ${sheet.sources.join(', ')} ·
          ${siteUrl === undefined && 'on the site at '}
          <span class="code">${sheetAddress(sheet, siteUrl)}</span>
        </p>
        ${sheet.notices.map((notice) => html`<p>${notice}</p>`)}
      </div>
    </footer>
  </article>`;
}

function fields(kind: string, names: string[]): Markup {
  return html`<dl class="${kind}">
    ${names.map(
      (name) =>
        html`<div data-field="${name.toLowerCase().replace(/[^a-z]+/gu, '-')}">
          <dt>${name}</dt>
          <dd></dd>
        </div>`,
    )}
  </dl>`;
}
