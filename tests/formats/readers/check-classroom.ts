import { z } from 'zod';

/** Classroom's rubric resource with the limits that its documentation names. */
const levelSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string(),
  points: z.number().nonnegative().optional(),
});

const criterionSchema = z
  .strictObject({
    title: z.string().min(1),
    description: z.string(),
    levels: z.array(levelSchema).min(1).max(10),
  })
  .refine(({ levels }) => {
    const points = levels.flatMap((level) => (level.points === undefined ? [] : [level.points]));
    return new Set(points).size === points.length;
  }, 'points repeat')
  .refine(({ levels }) => {
    const points = levels.map((level) => level.points ?? 0);
    const down = points.every((one, index) => index === 0 || one <= (points[index - 1] ?? one));
    return (
      down ||
      points.toReversed().every((one, index, all) => index === 0 || one <= (all[index - 1] ?? one))
    );
  }, 'levels are not in the order of their points');

const rubricSchema = z
  .strictObject({ criteria: z.array(criterionSchema).min(1).max(50) })
  .refine(({ criteria }) => {
    const scored = criteria.flatMap(({ levels }) =>
      levels.map(({ points }) => points !== undefined),
    );
    return scored.every(Boolean) || !scored.some(Boolean);
  }, 'some levels are scored and some are not');

export type CheckedRubric = z.infer<typeof rubricSchema>;

/** The rubrics in a file: one, or a list. Throws where Classroom would not take one of them. */
export function checkClassroom(text: string): CheckedRubric[] {
  const value: unknown = JSON.parse(text);
  return z.array(rubricSchema).parse(Array.isArray(value) ? value : [value]);
}
