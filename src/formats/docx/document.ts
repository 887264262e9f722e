import { fill } from '#say';
import * as words from '#words/formats.ts';
import {
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  type ISectionOptions,
  type Paragraph,
} from 'docx';
import type { RubricSheet } from '../../model/sheets/rubric-sheet.ts';
import { SOFTWARE } from '../../model/software.ts';
import type { RenderOptions } from '../format.ts';
import type { SheetLogo } from '../sheet-logo.ts';
import { oneLine, shortened } from '../../model/plain-text.ts';
import {
  descriptorColumns,
  fullSheetCode,
  sheetAddress,
  sheetFootnotes,
  sheetIdentity,
} from '../sheet-text.ts';
import { fieldsTable, framesTable } from './fields.ts';
import { logoRuns } from './logo-picture.ts';
import { heightsFor, pageLayout } from './page.ts';
import { rowsTable } from './rows.ts';
import { stepRuns } from './step-picture.ts';
import {
  BODY_FONT,
  codeRun,
  LARGE_SIZES,
  paragraph,
  run,
  runs,
  SIZES,
  type Sizes,
} from './words.ts';

/** Sheets as a Word document: to be changed before use, printed, or filled in on screen. */

export type DocxOptions = Pick<RenderOptions, 'paper' | 'largePrint' | 'siteUrl' | 'logo'>;

/** A longer address is a link, not a line to read. */
const LONGEST_ADDRESS = 160;

function opening(sheet: RubricSheet, sizes: Sizes, logo: SheetLogo | undefined): Paragraph[] {
  const { framework } = sheet;
  const legend = sheet.scale.flatMap(({ mark: sign, label, meaning }) => [
    ...runs(`${sign} = ${label}: `, { bold: true, size: sizes.label }),
    ...runs(`${meaning}.   `, { size: sizes.label }),
  ]);
  return [
    ...(sheet.school === undefined
      ? []
      : [paragraph(runs(sheet.school, { bold: true, size: sizes.text }))]),
    paragraph([
      ...runs(`${framework.title}  ${framework.id}   `, { size: sizes.label }),
      codeRun(sheet.code, sizes.text),
      ...runs(`  ${sheet.version}`, { size: sizes.label }),
      ...(logo ? logoRuns(logo, sheet) : []),
    ]),
    paragraph(runs(sheet.title, { bold: true, size: sizes.title }), {
      heading: HeadingLevel.HEADING_1,
    }),
    ...(sheet.claim === ''
      ? []
      : [
          paragraph([
            ...stepRuns(sheet.step, sizes.label),
            ...runs(sheet.claim, { size: sizes.label }),
          ]),
        ]),
    paragraph(runs(sheet.instructions, { size: sizes.text })),
    ...(legend.length === 0 ? [] : [paragraph(legend)]),
    ...(sheet.key ?? []).map(({ code, topic }) =>
      paragraph([codeRun(code, sizes.small), ...runs(`  ${topic}`, { size: sizes.small })], {
        spacing: { after: 0 },
      }),
    ),
    paragraph([]),
  ];
}

function addressLine(sheet: RubricSheet, sizes: Sizes, siteUrl: string | undefined): Paragraph[] {
  const address = sheetAddress(sheet, siteUrl);
  if (address === null) return [];
  const shown = runs(shortened(address, LONGEST_ADDRESS), { size: sizes.small });
  return [
    paragraph(
      /^https?:/u.test(address)
        ? [new ExternalHyperlink({ link: address, children: shown })]
        : shown,
    ),
  ];
}

/** Where a file holds several sheets, each counts its own pages. */
function pageFooter(sheet: RubricSheet, sizes: Sizes, alone: boolean): Footer {
  const size = sizes.small;
  const total = alone ? PageNumber.TOTAL_PAGES : PageNumber.TOTAL_PAGES_IN_SECTION;
  return new Footer({
    children: [
      paragraph([
        codeRun(fullSheetCode(sheet), size),
        ...runs(` · ${sheet.version} · ${sheet.framework.title} · ${words.page} `, { size }),
        run({ children: [PageNumber.CURRENT], size }),
        ...runs(` ${words.ofWord} `, { size }),
        run({ children: [total], size }),
      ]),
    ],
  });
}

function section(sheet: RubricSheet, options: DocxOptions, alone: boolean): ISectionOptions {
  const large = options.largePrint === true;
  const sizes = large ? LARGE_SIZES : SIZES;
  const landscape = large || descriptorColumns(sheet).length > 2;
  const { textWidth, properties } = pageLayout(options.paper ?? 'a4', landscape);
  const heights = heightsFor(large);
  const fields = sheet.headerFields.map((label) => ({ label, height: heights.field }));
  const closing = sheet.closingFields.map((label) => ({ label, height: heights.closing }));
  const signatures = sheet.signatures.flatMap((name) => [
    { label: fill(words.nameSignature, { name }), height: heights.signature },
    { label: words.date, height: heights.signature },
  ]);
  const gap = paragraph([]);
  return {
    properties: { page: properties },
    footers: { default: pageFooter(sheet, sizes, alone) },
    children: [
      ...opening(sheet, sizes, options.logo),
      ...(fields.length === 0 ? [] : [fieldsTable(fields, sizes, textWidth), gap]),
      rowsTable(sheet, { sizes, textWidth, rowHeight: heights.row }),
      gap,
      ...(closing.length === 0 ? [] : [framesTable(closing, sizes, textWidth), gap]),
      ...(signatures.length === 0 ? [] : [fieldsTable(signatures, sizes, textWidth), gap]),
      ...sheetFootnotes(sheet).map((note) => paragraph(runs(note, { size: sizes.small }))),
      ...addressLine(sheet, sizes, options.siteUrl),
    ],
  };
}

function sheetsDocument(sheets: RubricSheet[], options: DocxOptions): Document {
  const [first] = sheets;
  const title = first && sheets.length === 1 ? sheetIdentity(first) : words.rubricSheets;
  const maker = first?.imprint?.maker ?? SOFTWARE;
  return new Document({
    title: oneLine(title),
    creator: maker,
    lastModifiedBy: maker,
    description: oneLine(first?.claim ?? ''),
    styles: {
      default: {
        document: {
          run: {
            font: BODY_FONT,
            language: { value: first?.imprint?.language ?? 'en-US' },
            size: SIZES.text,
          },
        },
        heading1: { run: { color: '000000', font: BODY_FONT } },
      },
    },
    sections: sheets.map((sheet) => section(sheet, options, sheets.length === 1)),
  });
}

/** A Word file with a sheet a section, the same in Node and in the browser; only dates and row ids differ between runs. */
export async function docxBytes(
  sheets: RubricSheet[],
  options: DocxOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await Packer.toArrayBuffer(sheetsDocument(sheets, options)));
}
