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
    return refused(`Classroom takes at most ${MOST_LEVELS} levels a criterion.`);
  }
  const shared = rubric.criteria.some(({ ratings }) => sharedPoints(scoredOnly(ratings)) !== null);
  if (shared && criteria.some(({ levels }) => levels.some((level) => 'points' in level))) {
    return refused('Two steps of the scale have the same points; Classroom wants each only once.');
  }
  const parts = Array.from({ length: Math.ceil(criteria.length / MOST_CRITERIA) }, (_, index) => ({
    criteria: criteria.slice(index * MOST_CRITERIA, (index + 1) * MOST_CRITERIA),
  }));
  return rendered(
    parts,
    parts.length === 1
      ? []
      : [
          `Classroom takes at most ${MOST_CRITERIA} criteria, so the file holds a list of ${parts.length} rubrics; send each by itself.`,
        ],
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
  name: 'Google Classroom rubric (API)',
  fileEnding: '.classroom.json',
  mediaType: 'application/json',
  audience: 'For somebody who sends rubrics through Classroom’s API',
  note: 'Fits the types and limits that Google publishes for Classroom’s API; not tried on a live Classroom. The layout of Classroom’s spreadsheet import could not be verified, so there is no file for that. Where “not observed” is on the scale, no step carries points: Classroom wants points on all or on none.',
  covers: 'sheet',
  runsIn: 'browser and node',
  render: renderOneSheet(classroomJson),
  takes: makesRubric,
  fileForEachSheet: true,
} as const satisfies SheetFormat;
