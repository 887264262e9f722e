import { columnLetters } from '../../import/grid.ts';
import { HEAD, MAIN, textCell, workbookBytes } from '../xlsx/parts.ts';
import type { SheetRows } from './sheet-rows.ts';

/**
 * Worksheets of plain text as an .xlsx workbook, small enough for a browser: header in bold and always in view,
 * cells that stay text whatever is typed into them, and drop-down lists.
 */

/** Rows below the last one that lists and formats reach to. */
const ROOM = 1000;

/** The bytes of a workbook; the same for the same sheets. */
export function workbookOf(sheets: readonly SheetRows[]): Uint8Array {
  const names = new Set(sheets.map(({ name }) => name));
  return workbookBytes({
    worksheets: sheets.map((sheet) => ({ name: sheet.name, xml: worksheetXml(sheet, names) })),
    styles: STYLES,
  });
}

/** Style 1 is the header; style 2 is text that stays text (number format 49). */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

function worksheetXml(
  { header, rows, lists = {} }: SheetRows,
  sheets: ReadonlySet<string>,
): string {
  const columns = header.map((name, index) => {
    const longest = Math.max(name.length, ...rows.map((row) => row[index]?.length ?? 0));
    const width = Math.min(Math.max(longest + 2, 10), 60);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="2" customWidth="1"/>`;
  });
  const all = [header, ...rows].map((row, index) => rowXml(row, index + 1, index === 0 ? 1 : 2));
  const validations = header.flatMap((name, index) => {
    const list = lists[name];
    if (!list || !sheets.has(list.sheet)) return [];
    const letters = columnLetters(index);
    const strictness = list.mayDiffer ? 'errorStyle="warning"' : 'errorStyle="stop"';
    return `<dataValidation type="list" ${strictness} allowBlank="1" showErrorMessage="1" sqref="${letters}2:${letters}${rows.length + ROOM}"><formula1>${list.sheet}!$A$2:$A$${list.mayDiffer ? 200 : 11}</formula1></dataValidation>`;
  });
  const validation =
    validations.length === 0
      ? ''
      : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${all.join('')}</sheetData>${validation}</worksheet>`;
}

function rowXml(row: readonly string[], number: number, style: 1 | 2): string {
  const cells = row.map((text, index) =>
    text === '' ? '' : textCell(`${columnLetters(index)}${number}`, text, style),
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}
