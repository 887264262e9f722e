import { strToU8 } from 'fflate';
import { cleanText, escapeHtml } from '../../model/plain-text.ts';
import { repeatableZip } from '../repeatable-zip.ts';

/** The parts that every .xlsx file is made of, for whatever is written into its worksheets. */

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What each part begins with. */
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook as the parts that differ from one to another, each as XML. */
export interface WorkbookParts {
  worksheets: readonly { name: string; xml: string }[];
  styles: string;
  /** Names of areas, such as the rows that each printed page repeats: `<definedName …>…</definedName>`. */
  definedNames?: readonly string[];
  /** Title, author and date (see `coreProperties`). */
  properties?: string;
}

/** The bytes of a workbook; the same for the same parts. */
export function workbookBytes({
  worksheets,
  styles,
  definedNames = [],
  properties,
}: WorkbookParts): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(worksheets.length, properties !== undefined),
    '_rels/.rels': relations([
      { type: `${OFFICE}/relationships/officeDocument`, target: 'xl/workbook.xml' },
      ...(properties === undefined
        ? []
        : [
            {
              type: `${PACKAGE}/relationships/metadata/core-properties`,
              target: 'docProps/core.xml',
            },
          ]),
    ]),
    'xl/workbook.xml': workbookXml(
      worksheets.map(({ name }) => name),
      definedNames,
    ),
    'xl/_rels/workbook.xml.rels': relations([
      ...worksheets.map((_, index) => ({
        type: `${OFFICE}/relationships/worksheet`,
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { type: `${OFFICE}/relationships/styles`, target: 'styles.xml' },
    ]),
    'xl/styles.xml': styles,
    ...(properties === undefined ? {} : { 'docProps/core.xml': properties }),
  };
  for (const [index, { xml }] of worksheets.entries()) {
    files[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  }
  return repeatableZip(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

function contentTypes(count: number, hasProperties: boolean): string {
  const sheets = Array.from(
    { length: count },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
  );
  const properties = hasProperties
    ? '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    : '';
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>${sheets.join('')}${properties}</Types>`;
}

function relations(list: readonly { type: string; target: string }[]): string {
  const items = list.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbookXml(names: readonly string[], definedNames: readonly string[]): string {
  const items = names.map(
    (name, index) =>
      `<sheet name="${escapeHtml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const areas =
    definedNames.length === 0 ? '' : `<definedNames>${definedNames.join('')}</definedNames>`;
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets>${items.join('')}</sheets>${areas}</workbook>`;
}

/** Title, author and date of a workbook, as its properties show them. */
export function coreProperties(title: string, maker: string, madeAt: string): string {
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeHtml(madeAt)}</dcterms:${name}>`;
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeHtml(title)}</dc:title><dc:creator>${escapeHtml(maker)}</dc:creator>${date('created')}${date('modified')}</cp:coreProperties>`;
}

/** A cell that holds text, and stays text whatever it looks like. */
export function textCell(reference: string, text: string, style: number): string {
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

/** Text that looks like a workbook's own way to write a character is told apart from it. */
function cellText(text: string): string {
  return escapeHtml(cleanText(text).replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_'));
}
