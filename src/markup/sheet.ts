import { fill } from '#say';
import * as words from '#words/sheets.ts';
import { fullSheetCode, sheetAddress } from '../formats/sheet-text.ts';
import type { RubricSheet } from '../model/sheets/rubric-sheet.ts';
import { html, type Markup } from './html.ts';
import { sheetTable } from './sheet-table.ts';
import { stepMark } from './step-mark.ts';

export interface SheetMarkupOptions {
  /** The site's own address, where it is known: then the sheet names its own in full. */
  siteUrl?: string | undefined;
  /** The code of the sheet's address, where there is room for one (see `qr.ts`). */
  qr?: Markup | null;
  /** The logo of the site that it is from, small beside its code (see `logo.ts`). */
  siteLogo?: Markup | null;
  /** The logo of whoever gives it out, at its top, as an address that needs no network. */
  logo?: string | null;
  /** What its name is among the headings of the page that it stands on. */
  heading?: 'h1' | 'h2';
  /** Whether the sheet prints its notices itself; false where the page that it stands on always prints them. */
  notices?: boolean;
}

/** A rubric sheet for paper: the same on its own page, in the builder and in the single file. */
export function sheetMarkup(
  sheet: RubricSheet,
  {
    siteUrl,
    qr = null,
    siteLogo = null,
    logo = null,
    heading = 'h1',
    notices = true,
  }: SheetMarkupOptions = {},
): Markup {
  const { framework, key, school, step } = sheet;
  const code = fullSheetCode(sheet);
  const address = sheetAddress(sheet, siteUrl);
  const claims = [sheet.claim, sheet.grouping ?? ''].filter((claim) => claim !== '');
  return html`<article class="sheet" data-sheet="${sheet.kind}" data-sheet-code="${code}">
    <header>
      ${
        (school ?? logo) !== null &&
        html`<p class="sheet-school">
          ${logo !== null && html`<img src="${logo}" alt="" />`} ${school}
        </p>`
      }
      <div class="sheet-name">
        <p>${framework.title} <span class="code">${framework.id}</span></p>
        <${heading}>
          ${step && html`${stepMark(step)} `}${sheet.scopeName}:
          <span>${sheet.kindName.toLowerCase()}</span>
        </${heading}>
        ${claims.length > 0 && html`<p>${claims.join(' ')}</p>`}
      </div>
      <p class="sheet-code code"><b>${sheet.code}</b> ${sheet.version}${siteLogo}</p>
      ${qr && html`${qr} `}${fields('sheet-fields', sheet.headerFields)}
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
        sheet.signatures.flatMap((who) => [fill(words.whoSignature, { who }), words.date]),
      )}
      <div class="sheet-colophon">
        <p>
          <b class="code">${code}</b> · ${sheet.version} ·
          ${fill(words.restsOnSources, { sources: sheet.sources.join(', ') })}${
            address !== null &&
            html` · ${siteUrl === undefined && words.onTheSiteAt}<span class="code"
                >${address}</span
              >`
          }
        </p>
        ${notices && sheet.notices.map((notice) => html`<p>${notice}</p>`)}
      </div>
    </footer>
  </article>`;
}

/** Fields to write in: a small label, and room below it. */
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
