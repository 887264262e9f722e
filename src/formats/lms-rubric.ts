import { fill } from '#say';
import * as words from '#words/formats.ts';
import type { Criterion, Rating, RubricSheet } from '../model/sheets/rubric-sheet.ts';
import { cleanText } from '../model/plain-text.ts';
import {
  criterionName,
  criterionSentence,
  descriptorColumns,
  descriptorLine,
  fullSheetCode,
  isFreeLine,
  sheetFootnotes,
} from './sheet-text.ts';
import { fullCode } from '../model/identifiers.ts';

/** A sheet as every learning platform sees one: criteria, each with named ratings. */

export type LmsRating = { name: string; description: string; points: number | null };
export type LmsCriterion = { name: string; description: string; ratings: LmsRating[] };
/** `about` is what must travel with it: its claim, its sources, its notices. No platform has a place of its own for that. */
export type LmsRubric = { name: string; criteria: LmsCriterion[]; about: string };

/** Name of the rubric: what it is first, then which sheet of which version, so that two imports never share a name. */
function rubricName(sheet: RubricSheet): string {
  const name = `${sheet.framework.title}: ${sheet.title}`;
  return `${cleanText(name).replace(/\s+/gu, ' ')} (${fullSheetCode(sheet)}, ${sheet.version})`;
}

const scaleRatings = (scale: Rating[]): LmsRating[] =>
  scale.map(({ label, meaning, points }) => ({ name: label, description: meaning, points }));

/**
 * Ratings from descriptor columns: the last column is the highest, a point a step. A level that says nothing of the
 * row is left out, because nobody can choose it.
 */
function descriptorRatings(sheet: RubricSheet, criterion: Criterion): LmsRating[] {
  return descriptorColumns(sheet)
    .map((column, index) => ({
      name: column.heading,
      description: (criterion.descriptors[column.id] ?? []).map(descriptorLine).join('\n'),
      points: index + 1,
    }))
    .filter(({ description }) => description !== '')
    .reverse();
}

/** What a row says beyond its name: its sentence, and printed text beside it. */
function wholeText(sheet: RubricSheet, row: Criterion): string {
  const printed = descriptorColumns(sheet)
    .flatMap((column) => row.descriptors[column.id] ?? [])
    .map(descriptorLine);
  return [row.text === '' ? '' : criterionSentence(row), ...printed]
    .filter((part) => part !== '')
    .join('\n');
}

function rowCriterion(sheet: RubricSheet, row: Criterion): LmsCriterion {
  const byDescriptor = descriptorColumns(sheet).length > 1;
  const code = row.code === null ? '' : `[${fullCode(sheet.framework.id, row.code)}]`;
  const description = [
    row.group === null || row.group === criterionSentence(row) ? '' : `${row.group}:`,
    byDescriptor ? row.text : wholeText(sheet, row),
    code,
  ];
  return {
    name: criterionName(row) || row.text,
    description: description.filter((part) => part !== '').join(' '),
    ratings: byDescriptor ? descriptorRatings(sheet, row) : scaleRatings(sheet.scale),
  };
}

/**
 * The rubric that a sheet makes on a learning platform, or null where it has no printed rows or nothing to choose
 * from (an empty observation log).
 */
export function lmsRubric(sheet: RubricSheet): LmsRubric | null {
  const rows = sheet.criteria.filter((criterion) => !isFreeLine(criterion));
  const criteria = rows.map((row) => rowCriterion(sheet, row));
  if (criteria.length === 0 || criteria.some(({ ratings }) => ratings.length === 0)) return null;
  const about = [sheet.claim, ...sheetFootnotes(sheet)].filter((part) => part !== '').join('\n');
  return { name: rubricName(sheet), criteria, about };
}

/** Whether a sheet makes a rubric at all. */
export const makesRubric = (sheet: RubricSheet): boolean => lmsRubric(sheet) !== null;

/** The criteria with what must travel with them at the end of the last one's description. */
export function criteriaWithAbout({ criteria, about }: LmsRubric): LmsCriterion[] {
  return criteria.map((criterion, at) =>
    at === criteria.length - 1
      ? { ...criterion, description: [criterion.description, about].join('\n') }
      : criterion,
  );
}

/** Why a platform gets no rubric of this sheet. */
export function noRubricReason(sheet: RubricSheet): string {
  return fill(words.hasNoPrintedRows, { fullSheetCode: fullSheetCode(sheet), title: sheet.title });
}
