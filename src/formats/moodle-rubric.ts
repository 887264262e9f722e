import type { RubricSheet } from '../model/sheets/rubric-sheet.ts';
import { csvForMachines } from './csv-text.ts';
import { lmsRubric, noRubricReason, type LmsCriterion } from './lms-rubric.ts';
import { oneLine } from './plain-text.ts';
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
  const texts = distinctTexts(rubric.criteria);
  const scored = rubric.criteria.map(({ ratings }) => scoredAll(ratings));
  const scores = scored.flatMap(({ ratings }) => ratings.map(({ points }) => points));
  if (scored.some(({ ratings }) => sharedPoints(ratings) !== null)) {
    return refused(
      'Two steps of the scale have the same points; Moodle tells steps apart by them.',
    );
  }
  if (scores.some((score) => score < 0)) return refused('Moodle takes no points below 0.');
  const rows = scored.flatMap(({ ratings }, index) =>
    ratings.map(({ name, description, points }) => [
      texts[index] ?? '',
      cell(name),
      cell(description === '' ? name : `${name}: ${description}`),
      String(points),
    ]),
  );
  const total = scored.reduce((sum, { ratings }) => sum + (ratings[0]?.points ?? 0), 0);
  const raised = scored[0]?.raisedBy ?? 0;
  return rendered(csvForMachines([HEADER, ...rows]), [
    `Set the assignment’s maximum grade to ${total} before importing: the plugin asks that it equals the sum of the highest scores.`,
    ...(raised === 0
      ? []
      : [`Scores are ${raised} higher than on the sheet, because Moodle needs one for each step.`]),
  ]);
}
