import { fill } from '#say';
import * as words from '#words/formats.ts';
import { fullAddress } from '../model/addresses.ts';
import { fullCode } from '../model/identifiers.ts';
import { fullStatement } from '../model/framework/statement-text.ts';
import type {
  Criterion,
  Descriptor,
  RubricSheet,
  SheetColumn,
} from '../model/sheets/rubric-sheet.ts';

/** What stands on a sheet, in words, for every format that has no layout of its own. */

/** What is printed in a descriptor cell that the framework leaves empty. */
export function notDescribed(sheet: Pick<RubricSheet, 'notDescribed'>): string {
  return sheet.notDescribed ?? words.notDescribed;
}

/** The sheet's code with its framework: `43-3011.00/EM-CL`. */
export function fullSheetCode(sheet: RubricSheet): string {
  return fullCode(sheet.framework.id, sheet.code);
}

/** The line that names a sheet wherever it is taken out of its site: framework, title, code, version. */
export function sheetIdentity(sheet: RubricSheet): string {
  return fill(words.titleTitle2FullSheet, {
    title: sheet.framework.title,
    title2: sheet.title,
    fullSheetCode: fullSheetCode(sheet),
    version: sheet.version,
  });
}

/** The sheet's address: in full where the site's own is known, else from the site's root. Null where it has no page. */
export function sheetAddress(sheet: RubricSheet, siteUrl?: string): string | null {
  if (sheet.permalink === null) return null;
  return siteUrl === undefined ? sheet.permalink : fullAddress(siteUrl, sheet.permalink);
}

/** True where the row is a free line for the assessor to write in. */
export function isFreeLine(criterion: Criterion): boolean {
  return criterion.topic === '' && criterion.text === '' && criterion.code === null;
}

/** Code and topic of a row: `EM-03 Collection activity notes`; whichever of them it has. */
export function criterionName(criterion: Criterion): string {
  return [criterion.code ?? '', criterion.topic].filter((part) => part !== '').join(' ');
}

/** Topic and text of a row as the framework writes them: "Collection activity notes — record accurately …". */
export function criterionSentence(criterion: Criterion): string {
  if (criterion.topic === '') return criterion.text;
  if (criterion.text === '') return criterion.topic;
  return fullStatement(criterion);
}

/** The columns whose cells hold printed text of their own, in the sheet's order. */
export function descriptorColumns(sheet: RubricSheet): SheetColumn[] {
  return sheet.columns.filter((column) => column.kind === 'descriptor');
}

/** A printed statement in one line: "EM-03 Collection activity notes — record accurately …". */
export function descriptorLine({ code, topic, text }: Descriptor): string {
  const sentence = fullStatement({ topic, text });
  return code === null ? sentence : `${code} ${sentence}`;
}

/** What is printed in a cell where there is only text, a line an entry; never empty. */
export function descriptorLines(
  sheet: RubricSheet,
  criterion: Criterion,
  column: SheetColumn,
  { roomForMark = false } = {},
): string[] {
  const printed = criterion.descriptors[column.id] ?? [];
  if (printed.length === 0) return [notDescribed(sheet)];
  return printed.map((one) => (roomForMark ? ROOM_FOR_MARK : '') + descriptorLine(one));
}

/** True where printed statements are marked in their cells: there is a scale, but no column for it. */
export function marksInCells(sheet: RubricSheet): boolean {
  return (
    sheet.scale.length > 0 &&
    descriptorColumns(sheet).length > 0 &&
    !sheet.columns.some(({ kind }) => kind === 'ratings' || kind === 'tick')
  );
}

/** Stands before a statement that is marked in its cell, where no box can be drawn. */
export const ROOM_FOR_MARK = '____ ';

/** Everything that must travel with a sheet: sources, grouping, notices. */
export function sheetFootnotes(sheet: RubricSheet): string[] {
  return [
    ...(sheet.grouping === null ? [] : [sheet.grouping]),
    fill(words.sourcesSources, { sources: sheet.sources.join('; ') }),
    ...sheet.notices,
  ];
}
