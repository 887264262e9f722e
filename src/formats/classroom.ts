import { fill } from '#say';
import * as words from '#words/formats.ts';
import type { RubricSheet } from '../model/sheets/rubric-sheet.ts';
import { renderOneSheet, type SheetFormat } from './format.ts';
import {
  criteriaWithAbout,
  lmsRubric,
  makesRubric,
  noRubricReason,
  type LmsRating,
} from './lms-rubric.ts';
import { cleanText, oneLine } from '../model/plain-text.ts';
import { scoredOnly, sharedPoints } from './points.ts';
import { refused, rendered, type Rendering } from './rendering.ts';

/** Google Classroom's rubric resource, after the API's page "Rubrics structure and known limitations". */
type ClassroomRubric = {
  criteria: {
    title: string;
    description: string;
    levels: { title: string; description: string; points?: number }[];
  }[];
};

const MOST_CRITERIA = 50;
const MOST_LEVELS = 10;

/** Points on all levels or on none: a step that is no score ("not observed") takes them from all. */
function levelsOf(ratings: LmsRating[]) {
  const scored = ratings.every(({ points }) => points !== null);
  return scored
    ? scoredOnly(ratings).map(({ name, description, points }) => ({
        ...titled(name, description),
        points,
      }))
    : ratings.map(({ name, description }) => titled(name, description));
}

const titled = (name: string, description: string) => ({
  title: oneLine(name),
  description: cleanText(description),
});

/**
 * The rubrics that a sheet makes for Classroom: one, or as many as 50 rows each take.
 * A scale that Classroom has no room for is refused.
 */
function classroomRubrics(sheet: RubricSheet): Rendering<ClassroomRubric[]> {
  const rubric = lmsRubric(sheet);
  if (!rubric) return refused(noRubricReason(sheet));
  const criteria = criteriaWithAbout(rubric).map(({ name, description, ratings }) => ({
    ...titled(name, description),
    levels: levelsOf(ratings),
  }));
  if (criteria.some(({ levels }) => levels.length > MOST_LEVELS)) {
    return refused(fill(words.classroomTakesAtMost, { MOST_LEVELS }));
  }
  const shared = rubric.criteria.some(({ ratings }) => sharedPoints(scoredOnly(ratings)) !== null);
  if (shared && criteria.some(({ levels }) => levels.some((level) => 'points' in level))) {
    return refused(words.twoStepsOfThe);
  }
  const parts = Array.from({ length: Math.ceil(criteria.length / MOST_CRITERIA) }, (_, index) => ({
    criteria: criteria.slice(index * MOST_CRITERIA, (index + 1) * MOST_CRITERIA),
  }));
  return rendered(
    parts,
    parts.length === 1
      ? []
      : [fill(words.classroomTakesAtMostCriteria, { MOST_CRITERIA, count: parts.length })],
  );
}

/** That as JSON: one rubric as the API takes it, or a list of them where one is not enough. */
export function classroomJson(sheet: RubricSheet): Rendering {
  const rubrics = classroomRubrics(sheet);
  if (!rubrics.ok) return rubrics;
  const [first, ...others] = rubrics.content;
  const content = others.length === 0 ? first : rubrics.content;
  return rendered(`${JSON.stringify(content, null, 2)}\n`, rubrics.warnings);
}

export const CLASSROOM = {
  id: 'classroom',
  name: words.googleClassroomRubricApi,
  fileEnding: '.classroom.json',
  mediaType: 'application/json',
  audience: words.forSomebodyWhoSends,
  note: words.fitsTheTypesAnd,
  covers: 'sheet',
  runsIn: 'browser and node',
  render: renderOneSheet(classroomJson),
  takes: makesRubric,
  fileForEachSheet: true,
} as const satisfies SheetFormat;
