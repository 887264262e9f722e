import { z } from 'zod';
import { SELF_CHECK_SCALE, SUPPORT_SCALE } from '../model/sheets/scale.ts';

/** The ratings of a site's own: `sheets.scale` of `levelbook.yml`. */

const ratingSchema = z.strictObject({
  mark: z.string().trim().min(1).max(6).describe('What is written on the sheet: 1, I, A.'),
  label: z.string().trim().min(1).max(200).describe('What it is called: Independent.'),
  meaning: z.string().trim().min(1).max(200).describe('What it says of a learner, in a sentence.'),
  notObserved: z
    .boolean()
    .optional()
    .describe('true: it stands for what was not observed, and is no score.'),
});
export type SettingsRating = z.infer<typeof ratingSchema>;

/** The steps that are no score where a site brings none of its own. */
const USUAL = [SUPPORT_SCALE, SELF_CHECK_SCALE].flatMap((scale) =>
  scale.filter(({ points }) => points === null),
);

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Whether a rating is the one for what was not observed: because it says so, or is called as ours is. */
export function isNotObserved({ label, notObserved }: SettingsRating): boolean {
  return notObserved ?? USUAL.some((usual) => same(usual.label, label));
}

export const scaleSchema = z
  .array(ratingSchema)
  .min(2)
  .max(10)
  .superRefine((scale, context) => {
    const say = (at: number, key: keyof SettingsRating, message: string) =>
      context.addIssue({ code: 'custom', path: [at, key], message });
    const own = scale.flatMap((rating, at) => (isNotObserved(rating) ? [at] : []));
    for (const [at, { mark, label }] of scale.entries()) {
      if (scale.slice(0, at).some((before) => same(before.mark, mark))) {
        say(at, 'mark', `should be another mark: two ratings have "${mark}"`);
      }
      const taken = USUAL.find((usual) => same(usual.mark, mark));
      if (taken && own.length === 0) {
        say(
          at,
          'mark',
          `is the mark of "${taken.label}", which stands on every sheet and is no score. Give "${label}" another mark; or, if it means that, add notObserved: true to it`,
        );
      }
    }
    for (const at of own.slice(1)) {
      say(
        at,
        'notObserved',
        'should be true for one rating only: a sheet has one that is no score',
      );
    }
  })
  .describe(
    'The ratings of every sheet, the highest first, in place of the usual ones. One for what was not observed is added where none of them has notObserved: true.',
  );
