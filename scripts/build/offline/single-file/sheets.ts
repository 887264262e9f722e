import type { Occupation } from '../../../../src/model/occupation.ts';
import type {
  Criterion,
  RubricSheet,
  SheetColumn,
} from '../../../../src/model/sheets/rubric-sheet.ts';
import { sheetsOf } from '../../../../src/model/sheets/sheets-of.ts';
import { escapeHtml, lines } from './markup.ts';
import { sheetAnchor } from './statements.ts';

function criterionText({ topic, text }: Criterion): string {
  return topic === '' ? escapeHtml(text) : `<b>${escapeHtml(topic)}</b> — ${escapeHtml(text)}`;
}

function cell(column: SheetColumn, criterion: Criterion, sheet: RubricSheet): string {
  switch (column.kind) {
    case 'target':
      return `<th scope="row"><small>${escapeHtml(criterion.code ?? '')}</small> ${criterionText(criterion)}</th>`;
    case 'ratings':
      return `<td class="r">${sheet.scale.map(({ mark }) => `<i>${escapeHtml(mark)}</i>`).join('')}</td>`;
    case 'tick':
      return '<td class="r"><i></i></td>';
    case 'descriptor':
      return `<td>${(criterion.descriptors[column.id] ?? []).map(escapeHtml).join('<br>')}</td>`;
    case 'short':
    case 'write':
      return '<td></td>';
  }
}

function table(sheet: RubricSheet): string {
  const widths = sheet.columns.map(({ width }) => `<col style="width:${width}%">`).join('');
  const heads = sheet.columns.map(({ heading }) => `<th scope="col">${escapeHtml(heading)}</th>`);
  const rows = sheet.criteria.map(
    (criterion) =>
      `<tr>${sheet.columns.map((column) => cell(column, criterion, sheet)).join('')}</tr>`,
  );
  return lines(
    '<table>',
    `<colgroup>${widths}</colgroup>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
  );
}

const blanks = (fields: readonly string[]) =>
  `<p class="blanks">${fields.map((field) => `<span>${escapeHtml(field)}</span>`).join('')}</p>`;

/** A sheet to print. It shows when its address is opened, and hides the rest of the file then. */
function sheetSection(sheet: RubricSheet, siteUrl: string | undefined): string {
  const legend = sheet.scale.map(
    ({ mark, label, meaning }) =>
      `<b>${escapeHtml(mark)}</b> ${escapeHtml(label)}: ${escapeHtml(meaning)}`,
  );
  const code = `${sheet.occupation.soc}/${sheet.code}`;
  const link = siteUrl === undefined ? null : new URL(sheet.permalink, siteUrl).href;
  const prefix = sheet.code.split('-')[0] ?? sheet.code;
  return lines(
    `<section class="sheet" id="${sheetAnchor(prefix)}" data-sheet="${sheet.kind}">`,
    `<p class="tools"><a href="#top">Back to the statements</a> <button type="button" data-print hidden>Print this sheet</button></p>`,
    `<h2>${escapeHtml(sheet.title)}</h2>`,
    `<p class="soft">${escapeHtml(`${sheet.occupation.title} · ${code} · framework ${sheet.version}`)}</p>`,
    blanks(sheet.headerFields),
    `<p>${escapeHtml(sheet.instructions)} ${escapeHtml(sheet.claim)}</p>`,
    `<p class="legend">${legend.join(' · ')}</p>`,
    table(sheet),
    blanks([...sheet.closingFields, ...sheet.signatures.map((who) => `Signature: ${who}`)]),
    `<p class="soft">Sources: ${escapeHtml(sheet.sources.join(', '))}.${link === null ? '' : ` ${escapeHtml(link)}`}</p>`,
    '</section>',
  );
}

/** The checklists of an occupation. */
export function sheetSections(occupation: Occupation, siteUrl: string | undefined): string {
  return sheetsOf(occupation)
    .filter(({ kind }) => kind === 'checklist')
    .map((sheet) => sheetSection(sheet, siteUrl))
    .join('\n');
}
