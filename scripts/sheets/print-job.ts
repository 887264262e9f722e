import { cleanText } from '../../src/formats/plain-text.ts';
import {
  fullSheetCode,
  NOT_DESCRIBED,
  sheetAddress,
  sheetFootnotes,
} from '../../src/formats/sheet-text.ts';
import { LEVELS, levelStep } from '../../src/model/levels.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import { qrPixels } from './qr.ts';

/** What `sheet.typ` is given: sheets as data, with what a template can't work out by itself. */

export type Paper = 'a4' | 'letter';

export type PrintOptions = {
  paper?: Paper;
  /** 16 pt and larger, on its side. */
  largePrint?: boolean;
  /** The site's own address, where it is known: then a sheet carries a QR code and a full link. */
  siteUrl?: string;
  /** Date in the file's properties, so that the same sheets make the same bytes: when the framework was exported. */
  madeAt?: string;
};

/** What a bundle says before its sheets. */
export type Cover = { soc: string; title: string; introduction: string; notices: string[] };

export type PrintJob = ReturnType<typeof printJob>;

/** Sheets with many printed columns, and large print, lie on their side. */
const isWide = (sheet: RubricSheet, largePrint: boolean) =>
  largePrint || sheet.columns.filter(({ kind }) => kind === 'descriptor').length > 2;

const levelOf = ({ scope }: RubricSheet) => {
  if (scope.kind !== 'level') return null;
  const { step, label } = levelStep(scope.level);
  return { step, label, of: LEVELS.length };
};

function sheetToPrint(sheet: RubricSheet, { largePrint = false, siteUrl }: PrintOptions) {
  const address = sheetAddress(sheet, siteUrl);
  return {
    ...sheet,
    fullCode: fullSheetCode(sheet),
    level: levelOf(sheet),
    landscape: isWide(sheet, largePrint),
    notDescribed: NOT_DESCRIBED,
    footnotes: sheetFootnotes(sheet),
    address,
    url: siteUrl === undefined ? null : address,
    qr: siteUrl === undefined ? null : qrPixels(address),
  };
}

/** Everything that is printed, as one value. */
export function printJob(
  sheets: RubricSheet[],
  options: PrintOptions,
  title: string,
  cover: Cover | null,
) {
  return {
    paper: options.paper === 'letter' ? 'us-letter' : 'a4',
    large: options.largePrint === true,
    language: 'en',
    title,
    author: 'Levelbook',
    anyFont: false,
    cover,
    sheets: sheets.map((sheet) => sheetToPrint(sheet, options)),
  };
}

/** Keys whose text is no prose, and must stay as it is. */
const EXACT_KEYS = new Set(['url', 'id', 'kind']);

/** The job as the template reads it: every text in it is clean, and none of its words is too long to break. */
export function jobJson(job: PrintJob): string {
  return JSON.stringify(job, (key, value: unknown) =>
    typeof value === 'string' && !EXACT_KEYS.has(key) ? printable(value) : value,
  );
}

/** Gives a word that is longer than a narrow column places to break. */
const printable = (text: string) =>
  cleanText(text).replace(/[^\s\u200B]{12}(?=[^\s\u200B]{12})/gu, '$&\u200B');
