import { fill } from '#say';
import { printed } from '#words/print.ts';
import * as words from '#words/sheets.ts';
import type { RenderOptions } from '../../src/formats/format.ts';
import { cleanText } from '../../src/model/plain-text.ts';
import { SOFTWARE } from '../../src/model/software.ts';
import {
  criterionSentence,
  descriptorColumns,
  fullSheetCode,
  marksInCells,
  notDescribed,
  sheetAddress,
  sheetFootnotes,
} from '../../src/formats/sheet-text.ts';
import { logoSize, type SheetLogo } from '../../src/formats/sheet-logo.ts';
import { LARGE_ROW_HEIGHTS, ROW_HEIGHTS } from '../../src/model/sheets/row-heights.ts';
import type { Criterion, RubricSheet, Step } from '../../src/model/sheets/rubric-sheet.ts';
import { stepMarkShape } from '../../src/model/sheets/step-bars.ts';
import { qrPixels } from './qr.ts';

/** What `sheet.typ` is given: sheets as data, with what a template can't work out by itself. */

/** What a bundle says before its sheets. */
export type Cover = { identity: string; title: string; introduction: string; notices: string[] };

export type PrintJob = ReturnType<typeof printJob>;

/** Sheets with many printed columns, and large print, lie on their side. */
const isWide = (sheet: RubricSheet, largePrint: boolean) =>
  largePrint || descriptorColumns(sheet).length > 2;

/** A step as it is drawn. */
const markOf = (step: Step | null | undefined) => (step ? stepMarkShape(step) : null);

/** A row as the template reads it: no field missing. */
const rowToPrint = (criterion: Criterion) => ({
  code: criterion.code ?? '',
  topic: criterion.topic,
  text: criterion.text,
  group: criterion.group,
  mark: markOf(criterion.step),
  descriptors: Object.fromEntries(
    Object.entries(criterion.descriptors).map(([id, printed]) => [
      id,
      printed.map(({ code, topic, text }) => ({ code: code ?? '', topic: topic ?? '', text })),
    ]),
  ),
});

/**
 * In large print columns side by side would be a word wide: each row becomes a group, each of its columns a row.
 */
function unfolded(sheet: RubricSheet): RubricSheet {
  const columns = descriptorColumns(sheet);
  return {
    ...sheet,
    columns: [
      { id: 'target', heading: '', hint: null, kind: 'target', width: 20 },
      { id: 'printed', heading: words.statements, hint: null, kind: 'descriptor', width: 80 },
    ],
    criteria: sheet.criteria.flatMap((criterion) =>
      columns.map(({ id, heading, hint, step }) => ({
        ...criterion,
        group: criterionSentence(criterion),
        topic: heading,
        text: hint ?? '',
        descriptors: { printed: criterion.descriptors[id] ?? [] },
        ...(step === undefined ? {} : { step }),
      })),
    ),
  };
}

function sheetToPrint(given: RubricSheet, { largePrint = false, siteUrl }: RenderOptions) {
  const sheet = largePrint && isWide(given, false) ? unfolded(given) : given;
  const address = sheetAddress(sheet, siteUrl) ?? '';
  const { code, title, claim, instructions, grouping, framework, version } = sheet;
  return {
    ...{ code, title, claim, instructions, grouping, framework, version },
    headerFields: sheet.headerFields,
    closingFields: sheet.closingFields,
    signatures: sheet.signatures,
    scale: sheet.scale.map(({ mark, label, meaning }) => ({ mark, label, meaning })),
    columns: sheet.columns.map((column) => ({ ...column, mark: markOf(column.step) })),
    criteria: sheet.criteria.map(rowToPrint),
    key: sheet.key ?? [],
    fullCode: fullSheetCode(sheet),
    mark: markOf(sheet.step),
    position:
      sheet.step === null
        ? ''
        : fill(words.orderOfOf, { order: sheet.step.order, of: sheet.step.of }),
    landscape: isWide(sheet, largePrint),
    hasCodes: sheet.criteria.some((criterion) => criterion.code !== null),
    marksInCells: marksInCells(sheet),
    notDescribed: notDescribed(sheet),
    // The grouping stands above the rows already.
    footnotes: sheetFootnotes(sheet).filter((note) => note !== grouping),
    address,
    url: siteUrl === undefined ? null : address,
    qr: siteUrl === undefined ? null : qrPixels(address),
  };
}

/** What the template finds a logo by, beside itself. */
export const logoName = ({ type }: SheetLogo): string => `logo.${type}`;

/** Everything that is printed, as one value. */
export function printJob(
  sheets: RubricSheet[],
  options: RenderOptions,
  title: string,
  cover: Cover | null,
) {
  const imprint = sheets[0]?.imprint;
  return {
    paper: options.paper === 'letter' ? 'us-letter' : 'a4',
    large: options.largePrint === true,
    heights: options.largePrint === true ? LARGE_ROW_HEIGHTS : ROW_HEIGHTS,
    language: (imprint?.language ?? 'en').split('-')[0] ?? 'en',
    title,
    author: imprint?.maker ?? SOFTWARE,
    words: printed,
    anyFont: false,
    cover,
    logo: options.logo ? { file: logoName(options.logo), ...logoSize(options.logo) } : null,
    sheets: sheets.map((sheet) => sheetToPrint(sheet, options)),
  };
}

/** Keys whose text is no prose, and must stay as it is. */
const EXACT_KEYS = new Set(['url', 'id', 'kind', 'file']);

/** The job as the template reads it: every text in it is clean, and none of its words is too long to break. */
export function jobJson(job: PrintJob): string {
  return JSON.stringify(job, (key, value: unknown) =>
    typeof value === 'string' && !EXACT_KEYS.has(key) ? printable(value) : value,
  );
}

/** Gives a word that is longer than a narrow column places to break. */
const printable = (text: string) =>
  cleanText(text).replace(/[^\s\u200B]{12}(?=[^\s\u200B]{12})/gu, '$&\u200B');
