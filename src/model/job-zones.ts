import { fill } from '#say';
import * as words from '#words/framework.ts';

/**
 * O*NET's job zones in words of our own. The zones are O*NET's, 1 (least preparation) to 5 (most);
 * release 30.2 puts zones 1 and 2 under one name.
 */
const PREPARATION: Record<number, string> = {
  1: words.littleOrNoPreparation,
  2: words.somePreparationAFew,
  3: words.mediumPreparationOneOr,
  4: words.considerablePreparationSeveralYears,
  5: words.extensivePreparationLongExperience,
};

/** A job zone in words: "Job Zone 2 of 5 — some preparation: …". */
export function jobZoneInWords(zone: number): string {
  return fill(words.jobZoneOf5, { zone, what: PREPARATION[zone] ?? words.preparationNotDescribed });
}
