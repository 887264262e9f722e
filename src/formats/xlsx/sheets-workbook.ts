import { fill } from '#say';
import * as words from '#words/formats.ts';
import { ROW_HEIGHTS } from '../../model/sheets/row-heights.ts';
import type { RubricSheet } from '../../model/sheets/rubric-sheet.ts';
import { SOFTWARE } from '../../model/software.ts';
import type { Render, RenderOptions } from '../format.ts';
import { cleanText, escapeHtml, oneLine } from '../../model/plain-text.ts';
import { rendered } from '../rendering.ts';
import { NO_DATE } from '../repeatable-zip.ts';
import { descriptorColumns, fullSheetCode, sheetAddress, sheetFootnotes } from '../sheet-text.ts';
import { gridColumns } from './grid.ts';
import { coreProperties, HEAD, MAIN, workbookBytes } from './parts.ts';
import { STYLES } from './styles.ts';
import { WorksheetWriter } from './worksheet-writer.ts';

/** Sheets as a workbook, a worksheet each: to keep records in, and to print. */

const POINTS = 72 / 25.4;
/** Room to write by hand on the print. */
const WRITING_HEIGHT = ROW_HEIGHTS.row * POINTS;
/** The numbers that Excel has for papers. */
const PAPER_SIZES = { a4: 9, letter: 1 } as const;
const LONGEST_NAME = 31;

/** A worksheet's name: short, without what Excel forbids, unlike every other of the workbook in any case. */
function worksheetName(code: string, taken: Set<string>): string {
  const stem =
    cleanText(code)
      .replace(/[:\\/?*[\]]/gu, '-')
      .replace(/^'+|'+$/gu, '')
      .slice(0, LONGEST_NAME - 4) || words.sheet;
  let name = stem;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem} ${number}`;
  taken.add(name.toLowerCase());
  return name;
}

/** A worksheet's XML, and the row that each printed page repeats. */
function worksheet(
  sheet: RubricSheet,
  { paper = 'a4', siteUrl }: Pick<RenderOptions, 'paper' | 'siteUrl'>,
): { xml: string; headRow: number } {
  const writer = new WorksheetWriter(gridColumns(sheet));
  if (sheet.school !== undefined) writer.line(sheet.school, 'bold');
  writer.line(sheet.title, 'title');
  writer.line(
    fill(words.titleIdFullSheet, {
      title: sheet.framework.title,
      id: sheet.framework.id,
      fullSheetCode: fullSheetCode(sheet),
      version: sheet.version,
    }),
  );
  if (sheet.claim !== '') writer.line(sheet.claim);
  writer.line(sheet.instructions);
  for (const { mark, label, meaning } of sheet.scale) writer.line(`${mark} = ${label}: ${meaning}`);
  for (const { code, topic } of sheet.key ?? []) writer.line(`${code} ${topic}`, 'small');
  for (const field of sheet.headerFields) writer.field(field, 20);
  writer.gap();
  writer.header();
  const headRow = writer.row;
  for (const criterion of sheet.criteria) writer.criterion(criterion, WRITING_HEIGHT);
  writer.gap();
  for (const field of sheet.closingFields) writer.field(field, WRITING_HEIGHT);
  for (const signature of sheet.signatures) {
    writer.field(fill(words.signatureSignatureDate, { signature }), WRITING_HEIGHT);
  }
  writer.gap();
  for (const note of sheetFootnotes(sheet)) writer.line(note, 'small');
  const address = sheetAddress(sheet, siteUrl);
  if (address !== null) writer.line(address, 'small');

  const orientation = descriptorColumns(sheet).length > 2 ? 'landscape' : 'portrait';
  const xml = [
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headRow}" topLeftCell="A${headRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    writer.xml(),
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${PAPER_SIZES[paper]}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${footer(sheet)}</oddFooter></headerFooter></worksheet>`,
  ].join('');
  return { xml, headRow };
}

/** "&" starts a code in a footer; two of them are one. */
function footer(sheet: RubricSheet): string {
  const text = oneLine(`${fullSheetCode(sheet)} · ${sheet.version}`).replace(/&/gu, '&&');
  return escapeHtml(`&L${text}&Rpage &P of &N`);
}

/** A workbook with a worksheet a sheet, the same bytes for the same sheets. */
export function sheetsXlsx(
  sheets: RubricSheet[],
  { madeAt = NO_DATE, ...options }: RenderOptions,
): Uint8Array {
  const taken = new Set<string>();
  const made = sheets.map((sheet) => ({
    name: worksheetName(sheet.code, taken),
    ...worksheet(sheet, options),
  }));
  const [only] = sheets;
  const title = sheets.length === 1 && only ? only.title : words.rubricSheets;
  return workbookBytes({
    worksheets: made,
    styles: STYLES,
    definedNames: made.map(
      ({ name, headRow }, index) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeHtml(`'${name.replace(/'/gu, "''")}'!$${headRow}:$${headRow}`)}</definedName>`,
    ),
    properties: coreProperties(title, sheets[0]?.imprint?.maker ?? SOFTWARE, madeAt),
  });
}

export const renderXlsx: Render = ({ sheets }, options) => rendered(sheetsXlsx(sheets, options));
