import { fullSheetCode, NOT_DESCRIBED } from '../../../formats/sheet-text.ts';
import { statementLineParts } from '../../../model/sheets/rows.ts';
import type { Criterion, RubricSheet, SheetColumn } from '../../../model/sheets/rubric-sheet.ts';
import { html, type Markup } from './html.ts';

/** The rows of a sheet as `SheetTable.astro` writes them. Selections have no rows and columns that stand for a level. */
export function sheetTable(sheet: RubricSheet): Markup {
  const { criteria, columns, occupation } = sheet;
  const printsText = columns.some(({ kind }) => kind === 'descriptor');
  const cells = columns.filter(({ kind }) => !(printsText && kind === 'target'));
  const above = cells.length < columns.length;
  const share = cells.reduce((sum, { width }) => sum + width, 0) / 100;
  return html`<table>
    <colgroup>
      ${cells.map(({ width }) => html`<col style="width:${Math.round(width / share)}%" />`)}
    </colgroup>
    <thead>
      <tr class="running">
        <td colspan="${cells.length}">
          <span
            ><b class="code">${fullSheetCode(sheet)}</b> ${sheet.version} · ${sheet.title} ·
            ${occupation.title}</span
          >
          <span>${sheet.headerFields[0]}:</span>
        </td>
      </tr>
      <tr>
        ${cells.map(
          ({ heading, hint, kind }) =>
            html`<th scope="col" class="${kind}">
              ${heading}${hint !== null && html` <span class="hint">${hint}</span>`}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${criteria.flatMap((criterion, at) => [
        ...(criterion.group !== null && criterion.group !== criteria[at - 1]?.group
          ? [
              html`<tr class="group-row">
                <th colspan="${cells.length}" scope="colgroup">${criterion.group}</th>
              </tr>`,
            ]
          : []),
        ...(above
          ? [
              html`<tr class="row-name">
                <th colspan="${cells.length}" scope="rowgroup">
                  <b>${criterion.topic}</b> ${criterion.text}
                </th>
              </tr>`,
            ]
          : []),
        html`<tr data-criterion="${criterion.code ?? ''}">
          ${cells.map((column) => cell(column, criterion, sheet))}
        </tr>`,
      ])}
    </tbody>
  </table>`;
}

function cell(
  { kind, heading, id }: SheetColumn,
  criterion: Criterion,
  sheet: RubricSheet,
): Markup {
  const { code, topic, text } = criterion;
  switch (kind) {
    case 'target':
      return html`<th scope="row" class="target">
        ${code !== null && html`<span class="code">${code}</span>`}
        ${topic && html`<b>${topic}</b>`}${topic && text && ' — '}${text}
      </th>`;
    case 'ratings':
      return html`<td class="boxes" data-heading="${heading}">
        ${sheet.scale.map(({ mark }) => html`<span>${mark}</span>`)}
      </td>`;
    case 'tick':
      return html`<td class="boxes" data-heading="${heading}"><span></span></td>`;
    case 'descriptor':
      return html`<td class="descriptor" data-heading="${heading}">
        ${printedLines(criterion.descriptors[id] ?? [])}
      </td>`;
    case 'short':
    case 'write':
      return html`<td class="${kind}" data-heading="${heading}"></td>`;
  }
}

function printedLines(lines: string[]): Markup[] {
  if (lines.length === 0) return [html`<p class="none">${NOT_DESCRIBED}</p>`];
  return lines
    .map(statementLineParts)
    .map(
      ({ code, topic, text }) =>
        html`<p>
          ${code && html`<span class="code">${code}</span>`} ${topic && html`<b>${topic}</b>`}
          ${topic && '— '}${text}
        </p>`,
    );
}
