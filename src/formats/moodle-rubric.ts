import { fill } from '#say';
import * as words from '#words/formats.ts';
import type { RubricSheet } from '../model/sheets/rubric-sheet.ts';
import { csvForMachines } from './csv-text.ts';
import { renderOneSheet, type SheetFormat } from './format.ts';
import {
  criteriaWithAbout,
  lmsRubric,
  makesRubric,
  noRubricReason,
  type LmsCriterion,
} from './lms-rubric.ts';
import { oneLine } from '../model/plain-text.ts';
import { scoredAll, sharedPoints } from './points.ts';
import { refused, rendered, type Rendering } from './rendering.ts';

/**
 * Rubric CSV of a third-party Moodle plugin (`local_customgradingform_renderer`, its `import.php`): a row a level,
 * criteria told apart by their text, scores unique within a criterion, a row a line, four cells on each.
 */
const HEADER = ['criterion', 'level', 'level_description', 'score'];

/** The plugin splits lines before it reads cells, strips tags, and PHP takes `\"` for something else than CSV does. */
const cell = (text: string) =>
  oneLine(text).replace(/</gu, '‹').replace(/>/gu, '›').replace(/\\/gu, '∖');

/** Criteria of equal text would become one. */
function distinctTexts(criteria: LmsCriterion[]): string[] {
  const taken = new Map<string, number>();
  return criteria.map(({ name, description }) => {
    const text = cell(description === '' ? name : `${name}: ${description}`);
    const times = (taken.get(text) ?? 0) + 1;
    taken.set(text, times);
    return times === 1 ? text : `${text} (${times})`;
  });
}

/** One sheet as a rubric for that plugin, with what its importer checks beyond the file. */
export function moodleRubricCsv(sheet: RubricSheet): Rendering {
  const rubric = lmsRubric(sheet);
  if (!rubric) return refused(noRubricReason(sheet));
  const criteria = criteriaWithAbout(rubric);
  const texts = distinctTexts(criteria);
  const scored = criteria.map(({ ratings }) => scoredAll(ratings));
  const scores = scored.flatMap(({ ratings }) => ratings.map(({ points }) => points));
  if (scored.some(({ ratings }) => sharedPoints(ratings) !== null)) {
    return refused(words.twoStepsOfTheScale);
  }
  if (scores.some((score) => score < 0)) return refused(words.moodleTakesNoPoints);
  const rows = scored.flatMap(({ ratings }, index) =>
    ratings.map(({ name, description, points }) => [
      texts[index] ?? '',
      cell(name),
      cell(description === '' ? name : `${name}: ${description}`),
      String(points),
    ]),
  );
  const total = scored.reduce((sum, { ratings }) => sum + (ratings[0]?.points ?? 0), 0);
  const leftOut = [...new Set(scored.flatMap((one) => one.leftOut))];
  return rendered(csvForMachines([HEADER, ...rows]), [
    fill(words.setTheAssignmentsMaximum, { total }),
    ...leftOut.map((name) => fill(words.isLeftOutMoodle, { name })),
  ]);
}

export const MOODLE_RUBRIC = {
  id: 'moodle-rubric',
  name: words.moodleRubricCsvThird,
  fileEnding: '.moodle-rubric.csv',
  mediaType: 'text/csv;charset=utf-8',
  audience: words.forMoodleWithA,
  note: 'Moodle itself imports no rubric CSV; this is read by a third-party plugin (local_customgradingform_renderer 1.0.3), which took every rubric word for word in Moodle 4.5; not tried in Moodle 5. An imported rubric is used only after “Save rubric and make it ready”. Moodle wants a choice on every line, so “not observed” is there with the lowest score, where the scale leaves one. The plugin asks that the assignment’s maximum grade equals the sum of the highest scores.',
  covers: 'sheet',
  runsIn: 'browser and node',
  render: renderOneSheet(moodleRubricCsv),
  takes: makesRubric,
  fileForEachSheet: true,
} as const satisfies SheetFormat;
