import { fullSheetCode, notDescribed } from '../formats/sheet-text.ts';
import type {
  Criterion,
  Descriptor,
  RubricSheet,
  SheetColumn,
} from '../model/sheets/rubric-sheet.ts';
import { html, lines, type Markup } from './html.ts';
import { stepMark } from './step-mark.ts';

/**
 * The rows of a sheet. The table's head repeats on every page and says which sheet a loose page belongs to.
 * Where long printed text stands beside the criterion, the criterion gets a line of its own above it: cells need the width.
 */
export function sheetTable(sheet: RubricSheet): Markup {
  const { criteria, columns } = sheet;
  const printsText = columns.some(({ kind }) => kind === 'descriptor');
  const cells = columns.filter(({ kind }) => !(printsText && kind === 'target'));
  const above = cells.length < columns.length;
  const share = cells.reduce((sum, { width }) => sum + width, 0) / 100;
  const looseSheet = html`<b class="code">${fullSheetCode(sheet)}</b> ${sheet.version} ·
    ${sheet.title} · ${sheet.framework.title}`;
  return html`<table>
    <colgroup>
      ${cells.map(({ width }) => html`<col style="width:${Math.round(width / share)}%" />`)}
    </colgroup>
    <thead>
      <tr class="running">
        <td colspan="${cells.length}">
          <span>${looseSheet}</span>
          <span>${sheet.headerFields[0]}:</span>
        </td>
      </tr>
      <tr>
        ${cells.map(columnHead)}
      </tr>
    </thead>
    <tbody>
      ${lines(
        criteria.flatMap((criterion, at) => [
          ...(criterion.group !== null && criterion.group !== criteria[at - 1]?.group
            ? [groupRow(criterion.group, cells.length)]
            : []),
          ...(above ? [nameRow(criterion, cells.length)] : []),
          html`<tr data-criterion${criterion.code !== null && html`="${criterion.code}"`}>
            ${lines(cells.map((column) => cell(column, criterion, sheet)))}
          </tr>`,
        ]),
      )}
    </tbody>
  </table>`;
}

function columnHead({ heading, hint, kind, step }: SheetColumn): Markup {
  return html`<th scope="col" class="${kind}">
    ${step && html`${stepMark(step)} `}${heading}${
      hint !== null && html` <span class="hint">${hint}</span>`
    }
  </th>`;
}

function groupRow(group: string, columns: number): Markup {
  return html`<tr class="group-row">
    <th colspan="${columns}" scope="colgroup">${group}</th>
  </tr>`;
}

function nameRow({ step, topic, text }: Criterion, columns: number): Markup {
  return html`<tr class="row-name">
    <th colspan="${columns}" scope="rowgroup">
      ${step && html`${stepMark(step)} `}<b>${topic}</b> ${text}
    </th>
  </tr>`;
}

function cell(
  { kind, heading, id }: SheetColumn,
  criterion: Criterion,
  sheet: RubricSheet,
): Markup {
  switch (kind) {
    case 'target':
      return html`<th scope="row" class="target">${words(criterion)}</th>`;
    case 'ratings':
      return html`<td class="boxes" data-heading="${heading}">
        ${sheet.scale.map(({ mark }) => html`<span>${mark}</span>`)}
      </td>`;
    case 'tick':
      return html`<td class="boxes" data-heading="${heading}"><span></span></td>`;
    case 'descriptor':
      return html`<td class="descriptor" data-heading="${heading}">
        ${printed(sheet, criterion.descriptors[id] ?? [])}
      </td>`;
    case 'short':
    case 'write':
      return html`<td class="${kind}" data-heading="${heading}"></td>`;
  }
}

/** Code, topic and text of a statement, as far as there are any. */
function words({ code, topic, text }: Pick<Descriptor, 'code' | 'topic' | 'text'>): Markup {
  return html`${code !== null && html`<span class="code">${code}</span> `}${topic && html`<b>${topic}</b>`}${topic && text && ' — '}${text}`;
}

function printed(sheet: RubricSheet, descriptors: Descriptor[]): Markup | Markup[] {
  if (descriptors.length === 0) return html`<p class="none">${notDescribed(sheet)}</p>`;
  return descriptors.map((one) => html`<p>${words(one)}</p>`);
}
