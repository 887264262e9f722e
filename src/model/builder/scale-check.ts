import { fill } from '#say';
import * as words from '#words/builder.ts';
import type { Rating } from '../sheets/rubric-sheet.ts';
import { countInWords } from '../counting.ts';
import { LIMITS } from './draft.ts';

/** What is wrong with a scale. `step` is the position of the step, from 0; null where it is the scale as a whole. */
export interface ScaleProblem {
  step: number | null;
  field: 'mark' | 'label' | 'points' | null;
  message: string;
}

const repeated = <Value>(values: Value[], value: Value) =>
  values.filter((other) => other === value).length > 1;

/**
 * Checks the steps of a scale, "not observed" not among them: 2 to 6 of them, each with a mark and a label of its own,
 * and points on all of them or on none, fewer from step to step. `notObserved` is the mark that is taken.
 */
export function checkScale(steps: Rating[], notObserved: string): ScaleProblem[] {
  const problems: ScaleProblem[] = [];
  const say = (step: number | null, field: ScaleProblem['field'], message: string) =>
    problems.push({ step, field, message });
  const { fewestSteps, mostSteps, mostPoints } = LIMITS;

  if (steps.length < fewestSteps || steps.length > mostSteps) {
    say(
      null,
      null,
      fill(words.aScaleHasTo, {
        fewestSteps: countInWords(fewestSteps),
        mostSteps: countInWords(mostSteps),
        count: countInWords(steps.length),
      }),
    );
  }
  const marks = steps.map(({ mark }) => mark.toLowerCase());
  const labels = steps.map(({ label }) => label.toLowerCase());
  const scored = steps.filter(({ points }) => points !== null).length;
  steps.forEach(({ mark, label, points }, at) => {
    const name = fill(words.stepPosition, { position: at + 1 });
    if (mark === '') say(at, 'mark', fill(words.needsAMarkTo, { name }));
    else if (repeated(marks, mark.toLowerCase())) {
      say(at, 'mark', fill(words.twoStepsHaveThe, { mark }));
    } else if (mark.toLowerCase() === notObserved.toLowerCase()) {
      say(at, 'mark', fill(words.isTheMarkOf, { mark }));
    }
    if (label === '') say(at, 'label', fill(words.needsAWord, { name }));
    else if (repeated(labels, label.toLowerCase())) {
      say(at, 'label', fill(words.twoStepsAreCalled, { label }));
    }
    if (points === null) {
      if (scored > 0) say(at, 'points', fill(words.hasNoPointsThough, { name }));
      return;
    }
    const before = steps[at - 1]?.points ?? null;
    if (!Number.isFinite(points) || points < 0 || points > mostPoints) {
      say(at, 'points', fill(words.pointsGoFrom0, { mostPoints }));
    } else if (before !== null && points >= before) {
      say(at, 'points', fill(words.mustHaveFewerPoints, { name }));
    }
  });
  return problems;
}
