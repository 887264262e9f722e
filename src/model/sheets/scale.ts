import * as words from '#words/sheets.ts';
import type { Rating } from './rubric-sheet.ts';

/** The legend of assessors' sheets: how much support was given on the occasion that was seen. */
export const SUPPORT_SCALE: Rating[] = [
  { mark: 'I', label: words.independent, meaning: words.didItAloneUnprompted, points: 3 },
  { mark: 'P', label: words.prompted, meaning: words.didItAfterA, points: 2 },
  { mark: 'A', label: words.assisted, meaning: words.didItWithSomeones, points: 1 },
  { mark: 'N', label: words.notObserved, meaning: words.noOccasionToSee, points: null },
];

/** The legend of learners' self-checks, in the first person. */
export const SELF_CHECK_SCALE: Rating[] = [
  { mark: '3', label: words.onMyOwn, meaning: words.iDoThisWithout, points: 3 },
  { mark: '2', label: words.withAPrompt, meaning: words.iDoThisOnce, points: 2 },
  { mark: '1', label: words.withHelp, meaning: words.iDoThisWhile, points: 1 },
  { mark: '–', label: words.notTriedYet, meaning: words.iHaveHadNo, points: null },
];
