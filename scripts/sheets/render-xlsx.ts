import ExcelJS from 'exceljs';
import type { Render, RenderOptions } from '../../src/formats/format.ts';
import { cleanText } from '../../src/model/plain-text.ts';
import {
  descriptorColumns,
  fullSheetCode,
  sheetAddress,
  sheetFootnotes,
} from '../../src/formats/sheet-text.ts';
import { rendered } from '../../src/formats/rendering.ts';
import { ROW_HEIGHTS } from '../../src/model/sheets/row-heights.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import { NO_DATE, repeatableOfficeFile } from '../../src/formats/repeatable-zip.ts';
import { gridColumns, rowHeight, type GridColumn } from './worksheet-grid.ts';

/** Sheets as a workbook, a worksheet each: to keep records in, and to print. */

const POINTS = 72 / 25.4;
/** Room to write by hand on the print. */
const WRITING_HEIGHT = ROW_HEIGHTS.row * POINTS;
/** Without a name each program takes a font of its own; this one is on most machines, and others stand in for it. */
const FONT = { name: 'Arial', family: 2, size: 10 };
/** The number that Excel has for A4. */
const A4 = 9;
const LONGEST_NAME = 31;
const LONGEST_LIST = 255;
const LINES = { style: 'thin', color: { argb: 'FF000000' } } as const;
const BORDER = { top: LINES, bottom: LINES, left: LINES, right: LINES };

/** A worksheet's name: short, without what Excel forbids, unlike every other of the workbook in any case. */
function worksheetName(code: string, taken: Set<string>): string {
  const stem =
    cleanText(code)
      .replace(/[:\\/?*[\]]/gu, '-')
      .replace(/^'+|'+$/gu, '')
      .slice(0, LONGEST_NAME - 4) || 'Sheet';
  let name = stem;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem} ${number}`;
  taken.add(name.toLowerCase());
  return name;
}

/** Writes worksheets from top to bottom. */
class WorksheetWriter {
  readonly #worksheet: ExcelJS.Worksheet;
  readonly #columns: GridColumn[];
  #row = 0;

  constructor(worksheet: ExcelJS.Worksheet, columns: GridColumn[]) {
    this.#worksheet = worksheet;
    this.#columns = columns;
    worksheet.columns = columns.map(({ characters }) => ({ width: characters }));
  }

  get row(): number {
    return this.#row;
  }

  /** A line of text across the sheet. */
  line(text: string, font: Partial<ExcelJS.Font> = {}): void {
    const row = this.#next();
    const cell = row.getCell(1);
    cell.value = cleanText(text);
    cell.font = { ...FONT, ...font };
    cell.alignment = { wrapText: true, vertical: 'top' };
    this.#merge(1);
    const characters = this.#columns.reduce((sum, column) => sum + column.characters, 0);
    const scale = (font.size ?? FONT.size) / FONT.size;
    row.height = rowHeight([{ text, characters: characters / scale }], 15 * scale);
  }

  /** A label, and room to fill it in. */
  field(label: string, height: number): void {
    const row = this.#next();
    row.height = height;
    const cell = row.getCell(1);
    cell.value = cleanText(label);
    cell.font = { ...FONT, bold: true };
    cell.alignment = { wrapText: true, vertical: 'top' };
    for (let column = 1; column <= this.#columns.length; column += 1) {
      row.getCell(column).border = { bottom: LINES };
      if (column > 1) row.getCell(column).font = FONT;
    }
    if (this.#columns.length > 2) this.#merge(3, 1);
  }

  gap(): void {
    this.#next();
  }

  header(): void {
    const row = this.#next();
    this.#columns.forEach(({ heading }, index) => {
      const cell = row.getCell(index + 1);
      cell.value = cleanText(heading);
      cell.font = { ...FONT, bold: true };
      cell.border = BORDER;
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8E8E8' } };
      cell.alignment = { wrapText: true, vertical: 'bottom' };
    });
    row.height = rowHeight(
      this.#columns.map(({ heading, characters }) => ({ text: heading, characters })),
      18,
    );
  }

  criterion(criterion: RubricSheet['criteria'][number]): void {
    const row = this.#next();
    const texts = this.#columns.map(({ text }) => cleanText(text(criterion)));
    this.#columns.forEach(({ choices }, index) => {
      const cell = row.getCell(index + 1);
      if (texts[index] !== '') cell.value = texts[index] ?? '';
      cell.font = FONT;
      cell.border = BORDER;
      cell.alignment = { wrapText: true, vertical: 'top' };
      const list = listOf(choices);
      if (list !== null) {
        cell.dataValidation = { type: 'list', allowBlank: true, formulae: [list] };
      }
    });
    row.height = rowHeight(
      this.#columns.map(({ characters }, index) => ({ text: texts[index] ?? '', characters })),
      WRITING_HEIGHT,
    );
  }

  #next(): ExcelJS.Row {
    this.#row += 1;
    return this.#worksheet.getRow(this.#row);
  }

  #merge(fromColumn: number, labelColumns = 0): void {
    if (labelColumns > 0) this.#worksheet.mergeCells(this.#row, 1, this.#row, 2);
    if (this.#columns.length <= fromColumn) return;
    this.#worksheet.mergeCells(this.#row, fromColumn, this.#row, this.#columns.length);
  }
}

/** Choices as Excel's list; null where there are none, or they can't be written as one. */
function listOf(choices: string[] | null): string | null {
  if (choices === null || choices.some((choice) => /[",]/u.test(choice))) return null;
  const list = choices.map((choice) => cleanText(choice)).join(',');
  return list.length > LONGEST_LIST ? null : `"${list}"`;
}

function addWorksheet(
  workbook: ExcelJS.Workbook,
  sheet: RubricSheet,
  name: string,
  options: Pick<RenderOptions, 'paper' | 'siteUrl'>,
): void {
  const worksheet = workbook.addWorksheet(name, {
    pageSetup: {
      orientation: descriptorColumns(sheet).length > 2 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    // "&" starts a code in a footer; two of them are one.
    headerFooter: {
      oddFooter: `&L${footerText(`${fullSheetCode(sheet)} · ${sheet.version}`)}&Rpage &P of &N`,
    },
  });
  // A workbook that names no paper means Letter.
  if (options.paper !== 'letter') Object.assign(worksheet.pageSetup, { paperSize: A4 });
  const writer = new WorksheetWriter(worksheet, gridColumns(sheet));
  writer.line(sheet.title, { bold: true, size: 16 });
  writer.line(
    `${sheet.framework.title}, ${sheet.framework.id} · ${fullSheetCode(sheet)} · framework ${sheet.version}`,
  );
  if (sheet.claim !== '') writer.line(sheet.claim);
  writer.line(sheet.instructions);
  for (const { mark, label, meaning } of sheet.scale) {
    writer.line(`${mark} = ${label}: ${meaning}`);
  }
  for (const { code, topic } of sheet.key ?? []) writer.line(`${code} ${topic}`, { size: 8 });
  for (const field of sheet.headerFields) writer.field(field, 20);
  writer.gap();
  writer.header();
  worksheet.views = [{ state: 'frozen', xSplit: 0, ySplit: writer.row }];
  worksheet.pageSetup.printTitlesRow = `${writer.row}:${writer.row}`;
  for (const criterion of sheet.criteria) writer.criterion(criterion);
  writer.gap();
  for (const field of sheet.closingFields) writer.field(field, WRITING_HEIGHT);
  for (const signature of sheet.signatures) {
    writer.field(`${signature}: signature, date`, WRITING_HEIGHT);
  }
  writer.gap();
  for (const note of sheetFootnotes(sheet)) writer.line(note, { size: 8 });
  writer.line(sheetAddress(sheet, options.siteUrl), { size: 8 });
}

const footerText = (text: string) => cleanText(text).replace(/\n/gu, ' ').replace(/&/gu, '&&');

/** A workbook with a worksheet a sheet, the same bytes for the same sheets. */
export async function sheetsXlsx(
  sheets: RubricSheet[],
  { madeAt = NO_DATE, ...options }: RenderOptions,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Levelbook';
  workbook.title = sheets.length === 1 ? (sheets[0]?.title ?? '') : 'Rubric sheets';
  workbook.created = new Date(madeAt);
  workbook.modified = new Date(madeAt);
  const taken = new Set<string>();
  for (const sheet of sheets) {
    addWorksheet(workbook, sheet, worksheetName(sheet.code, taken), options);
  }
  const bytes = await workbook.xlsx.writeBuffer();
  return repeatableOfficeFile(new Uint8Array(bytes), madeAt);
}

export const renderXlsx: Render = async ({ sheets }, options) =>
  rendered(await sheetsXlsx(sheets, options));
