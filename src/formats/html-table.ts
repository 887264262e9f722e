import { fill } from '#say';
import * as words from '#words/formats.ts';
import type { Criterion, RubricSheet, SheetColumn } from '../model/sheets/rubric-sheet.ts';
import type { RenderOptions, SheetFormat } from './format.ts';
import { escapeHtml } from '../model/plain-text.ts';
import { rendered, type Rendering } from './rendering.ts';
import {
  criterionSentence,
  descriptorLines,
  fullSheetCode,
  marksInCells,
  sheetAddress,
  sheetFootnotes,
} from './sheet-text.ts';

/**
 * A sheet as the plainest HTML there is: headings, paragraphs and one table, no style, no script, no attribute that
 * an editor would strip. It is opened in a browser, copied, and pasted where no import exists.
 */

const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
const lines = (texts: string[]) => texts.map(escapeHtml).join('<br>');

/** What a cell beside the target shows: printed text, boxes to tick, or room to write. */
function cellContent(sheet: RubricSheet, criterion: Criterion, column: SheetColumn): string {
  switch (column.kind) {
    case 'ratings':
      return lines(sheet.scale.map(({ mark }) => `☐ ${mark}`));
    case 'tick':
      return '☐';
    case 'descriptor':
      return lines(descriptorLines(sheet, criterion, column, { roomForMark: marksInCells(sheet) }));
    case 'target':
    case 'short':
    case 'write':
      return '&nbsp;';
  }
}

function cell(sheet: RubricSheet, criterion: Criterion, column: SheetColumn): string {
  if (column.kind !== 'target') return `<td>${cellContent(sheet, criterion, column)}</td>`;
  const code = criterion.code === null ? '' : `<strong>${escapeHtml(criterion.code)}</strong> `;
  return `<th scope="row">${code}${escapeHtml(criterionSentence(criterion)) || '&nbsp;'}</th>`;
}

function bodyRows(sheet: RubricSheet): string[] {
  let group: string | null = null;
  return sheet.criteria.flatMap((criterion) => {
    const cells = sheet.columns.map((column) => cell(sheet, criterion, column)).join('');
    const row = `<tr>${cells}</tr>`;
    if (criterion.group === null || criterion.group === group) return [row];
    group = criterion.group;
    const heading = `<th scope="rowgroup" colspan="${sheet.columns.length}">${escapeHtml(group)}</th>`;
    return [`<tr>${heading}</tr>`, row];
  });
}

const heading = ({ heading, hint }: SheetColumn) =>
  `<th scope="col">${escapeHtml(hint === null ? heading : `${heading}: ${hint}`)}</th>`;

/** One sheet as a run of elements, to stand in any page. */
function sheetFragment(sheet: RubricSheet, options: RenderOptions = {}): string {
  const fields = [...sheet.headerFields.map((field) => `${field}:`)];
  const legend = sheet.scale.map(({ mark, label, meaning }) => `${mark} = ${label}: ${meaning}`);
  const address = sheetAddress(sheet, options.siteUrl);
  return [
    ...(sheet.school === undefined ? [] : [paragraph(sheet.school)]),
    `<h1>${escapeHtml(`${sheet.framework.title}: ${sheet.title}`)}</h1>`,
    paragraph(
      fill(words.fullSheetCodeFramework, {
        fullSheetCode: fullSheetCode(sheet),
        version: sheet.version,
      }),
    ),
    ...(sheet.claim === '' ? [] : [paragraph(sheet.claim)]),
    paragraph(sheet.instructions),
    ...(fields.length === 0 ? [] : [`<p>${lines(fields)}</p>`]),
    ...(legend.length === 0 ? [] : [`<p>${lines(legend)}</p>`]),
    ...(sheet.key === undefined
      ? []
      : [`<p>${lines(sheet.key.map(({ code, topic }) => `${code} ${topic}`))}</p>`]),
    '<table border="1">',
    `<thead><tr>${sheet.columns.map(heading).join('')}</tr></thead>`,
    `<tbody>\n${bodyRows(sheet).join('\n')}\n</tbody>`,
    '</table>',
    ...sheet.closingFields.map((field) => paragraph(`${field}:`)),
    ...sheet.signatures.map((name) => paragraph(fill(words.nameSignatureDate, { name }))),
    ...sheetFootnotes(sheet).map(paragraph),
    ...(address === null
      ? []
      : [
          paragraph(options.siteUrl === undefined ? fill(words.pageAddress, { address }) : address),
        ]),
  ].join('\n');
}

/** Sheets as a page of their own, one after the other. */
export function htmlTables(sheets: RubricSheet[], options: RenderOptions = {}): Rendering {
  const [first] = sheets;
  const title =
    sheets.length === 1 && first
      ? first.title
      : fill(words.countRubricSheets, { count: sheets.length });
  return rendered(
    [
      '<!doctype html>',
      '<html lang="en">',
      '<head>',
      '<meta charset="utf-8">',
      `<title>${escapeHtml(`${title} – ${first?.framework.title ?? ''}`)}</title>`,
      '</head>',
      '<body>',
      ...sheets.map((sheet) => sheetFragment(sheet, options)),
      '</body>',
      '</html>',
      '',
    ].join('\n'),
  );
}

export const HTML_TABLE = {
  id: 'html',
  name: words.plainTableHtml,
  fileEnding: '.html',
  mediaType: 'text/html;charset=utf-8',
  audience: words.forPastingIntoBlackboard,
  note: words.neitherBlackboardNorBrightspace,
  covers: 'sheets',
  runsIn: 'browser and node',
  render: ({ sheets }, options) => htmlTables(sheets, options),
  fileForEachSheet: false,
} as const satisfies SheetFormat;
