import { cleanText } from '../../src/formats/plain-text.ts';
import {
  criterionSentence,
  descriptorColumns,
  fullSheetCode,
  marksInCells,
  NOT_DESCRIBED,
  sheetAddress,
  sheetFootnotes,
} from '../../src/formats/sheet-text.ts';
import { LEVELS, levelStep, type LevelId } from '../../src/model/levels.ts';
import { statementLineParts } from '../../src/model/sheets/rows.ts';
import type { Criterion, RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
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
  largePrint || descriptorColumns(sheet).length > 2;

const stepOf = (level: LevelId | undefined) => (level === undefined ? null : levelStep(level).step);

const levelOf = ({ scope }: RubricSheet) =>
  scope.kind === 'level' ? { ...levelStep(scope.level), of: LEVELS.length } : null;

/** A row as the template reads it: no field missing, printed lines in their parts. */
const rowToPrint = (criterion: Criterion) => ({
  code: criterion.code ?? '',
  topic: criterion.topic,
  text: criterion.text,
  group: criterion.group,
  level: stepOf(criterion.level),
  descriptors: Object.fromEntries(
    Object.entries(criterion.descriptors).map(([id, lines]) => [id, lines.map(statementLineParts)]),
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
      { id: 'printed', heading: 'Statements', hint: null, kind: 'descriptor', width: 80 },
    ],
    criteria: sheet.criteria.flatMap((criterion) =>
      columns.map(({ id, heading, hint, level }) => ({
        ...criterion,
        group: criterionSentence(criterion),
        topic: heading,
        text: hint ?? '',
        descriptors: { printed: criterion.descriptors[id] ?? [] },
        ...(level === undefined ? {} : { level }),
      })),
    ),
  };
}

function sheetToPrint(given: RubricSheet, { largePrint = false, siteUrl }: PrintOptions) {
  const sheet = largePrint && isWide(given, false) ? unfolded(given) : given;
  const address = sheetAddress(sheet, siteUrl);
  const { code, title, claim, instructions, grouping, occupation, version } = sheet;
  return {
    ...{ code, title, claim, instructions, grouping, occupation, version },
    headerFields: sheet.headerFields,
    closingFields: sheet.closingFields,
    signatures: sheet.signatures,
    scale: sheet.scale.map(({ mark, label, meaning }) => ({ mark, label, meaning })),
    columns: sheet.columns.map((column) => ({ ...column, level: stepOf(column.level) })),
    criteria: sheet.criteria.map(rowToPrint),
    key: sheet.key ?? [],
    fullCode: fullSheetCode(sheet),
    level: levelOf(sheet),
    landscape: isWide(sheet, largePrint),
    hasCodes: sheet.criteria.some((criterion) => criterion.code !== null),
    marksInCells: marksInCells(sheet),
    notDescribed: NOT_DESCRIBED,
    // The grouping stands above the rows already.
    footnotes: sheetFootnotes(sheet).filter((note) => note !== grouping),
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
