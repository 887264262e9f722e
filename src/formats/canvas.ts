import * as words from '#words/formats.ts';
import type { RubricSheet } from '../model/sheets/rubric-sheet.ts';
import { csvForMachines } from './csv-text.ts';
import type { SheetFormat } from './format.ts';
import {
  lmsRubric,
  makesRubric,
  noRubricReason,
  type LmsCriterion,
  type LmsRubric,
} from './lms-rubric.ts';
import { cleanText, oneLine, shortened } from '../model/plain-text.ts';
import { scoredOnly, type ScoredRating } from './points.ts';
import { refused, rendered, type Rendering } from './rendering.ts';

/**
 * Canvas rubric CSV, after instructure/canvas-lms `lib/rubric_csv_importer.rb` and `app/models/rubric_import.rb`:
 * rows are grouped by Rubric Name, rating columns repeat, an unquoted empty rating name is skipped,
 * and a named rating without points is an error there.
 */
const RUBRIC_HEADERS = [
  'Rubric Name',
  'Criteria Name',
  'Criteria Description',
  'Criteria Enable Range',
];
const RATING_HEADERS = ['Rating Name', 'Rating Description', 'Rating Points'];

/** Titles are stored in columns of 255; a second import of a rubric adds " (1)" to its name, and silently stores none that is too long. */
const LONGEST_TITLE = 245;

/** At most two decimals with a point, as the importer rounds them. */
const pointsText = (points: number) => String(Math.round(points * 100) / 100);

/** Canvas takes a line that begins with ">" for a quotation from a mail, and hides it. */
const descriptionText = (text: string) =>
  cleanText(text).replace(/^[\s>]*>/gmu, (start) => start.replaceAll('>', '›'));

const ratingCells = ({ name, description, points }: ScoredRating) => [
  oneLine(name) || '–',
  descriptionText(description),
  pointsText(points),
];

/** Two rubrics of one name would become one in Canvas, so a repeated name gets a number. */
function distinctName(name: string, taken: Set<string>): string {
  let distinct = shortened(oneLine(name), LONGEST_TITLE);
  for (let number = 2; taken.has(distinct); number += 1) {
    const suffix = ` (${number})`;
    distinct = shortened(oneLine(name), LONGEST_TITLE - suffix.length) + suffix;
  }
  taken.add(distinct);
  return distinct;
}

/**
 * What must travel with a rubric, as a criterion of its own at the end: so no statement is buried under a licence, and
 * with its one rating of no points it changes no total. Canvas lets a line stay unrated.
 */
const aboutCriterion = (about: string): LmsCriterion => ({
  name: words.aboutThisRubricNot,
  description: about,
  ratings: [{ name: words.forInformation, description: '', points: 0 }],
});

function rubricRows({ criteria, about }: LmsRubric, name: string): string[][] {
  return [...criteria, aboutCriterion(about)].map((criterion) => [
    name,
    shortened(oneLine(criterion.name), LONGEST_TITLE),
    descriptionText(criterion.description),
    'false',
    ...scoredOnly(criterion.ratings).flatMap(ratingCells),
  ]);
}

/** One Canvas file with a rubric a sheet. Sheets without printed rows are named in the warnings. */
export function canvasCsv(sheets: RubricSheet[]): Rendering {
  const taken = new Set<string>();
  const warnings: string[] = [];
  const rows: string[][] = [];
  for (const sheet of sheets) {
    const rubric = lmsRubric(sheet);
    if (rubric) rows.push(...rubricRows(rubric, distinctName(rubric.name, taken)));
    else warnings.push(noRubricReason(sheet));
  }
  if (rows.length === 0) return refused(warnings.join(' ') || words.thereIsNoSheet);
  const ratingColumns = Math.max(...rows.map((row) => row.length)) - RUBRIC_HEADERS.length;
  const header = [
    ...RUBRIC_HEADERS,
    ...Array.from({ length: ratingColumns / RATING_HEADERS.length }, () => RATING_HEADERS).flat(),
  ];
  const table = [header, ...rows.map((row) => padded(row, header.length))];
  return rendered(csvForMachines(table), warnings);
}

const padded = (row: string[], length: number) => [
  ...row,
  ...Array.from({ length: length - row.length }, () => ''),
];

/** The sheets whose rubrics differ: single-point sheets and self-checks have the rows of the checklists. */
function rubricSheets(sheets: RubricSheet[]): RubricSheet[] {
  return sheets.filter(
    (sheet) =>
      (sheet.kind === 'checklist' || sheet.scope.kind === 'framework') && makesRubric(sheet),
  );
}

export const CANVAS = {
  id: 'canvas',
  name: words.canvasRubricCsv,
  fileEnding: '.canvas.csv',
  mediaType: 'text/csv;charset=utf-8',
  audience: words.forCanvasRubricsImport,
  note: words.canvassOwnImportCode,
  covers: 'sheets',
  runsIn: 'browser and node',
  render: ({ sheets }) => canvasCsv(sheets),
  takes: makesRubric,
  fileForEachSheet: true,
  fileForFramework: {
    name: () => words.allRubricsInOne,
    nameEnd: '',
    sheets: rubricSheets,
  },
} as const satisfies SheetFormat;
