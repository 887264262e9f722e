import { strToU8 } from 'fflate';
import { repeatableZip } from '../repeatable-zip.ts';
import { columnLetters } from '../../import/grid.ts';
import { cleanText, escapeHtml } from '../../model/plain-text.ts';
import type { SheetRows } from './sheet-rows.ts';

/**
 * Worksheets of plain text as an .xlsx workbook, small enough for a browser: header in bold and always in view,
 * cells that stay text whatever is typed into them, and drop-down lists.
 */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Rows below the last one that lists and formats reach to. */
const ROOM = 1000;

/** The bytes of a workbook; the same for the same sheets. */
export function workbookOf(sheets: readonly SheetRows[]): Uint8Array {
  const names = new Set(sheets.map(({ name }) => name));
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => ({
        type: 'worksheet',
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { type: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': STYLES,
  };
  for (const [index, sheet] of sheets.entries()) {
    files[`xl/worksheets/sheet${index + 1}.xml`] = worksheetXml(sheet, names);
  }
  return repeatableZip(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function contentTypes(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>${sheets.join('')}</Types>`;
}

function relations(list: readonly { type: string; target: string }[]): string {
  const items = list.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly SheetRows[]): string {
  const items = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeHtml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets>${items.join('')}</sheets></workbook>`;
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
    text === ''
      ? ''
      : `<c r="${columnLetters(index)}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`,
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** Text that looks like a workbook's own way to write a character is told apart from it. */
function cellText(text: string): string {
  return escapeHtml(cleanText(text).replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_'));
}
