import type { Rating } from './rubric-sheet.ts';

/** The legend of assessors' sheets: how much support was given on the occasion that was seen. */
export const SUPPORT_SCALE: Rating[] = [
  { mark: 'I', label: 'Independent', meaning: 'did it alone, unprompted', points: 3 },
  { mark: 'P', label: 'Prompted', meaning: 'did it after a reminder or a question', points: 2 },
  { mark: 'A', label: 'Assisted', meaning: 'did it with someone’s help on the way', points: 1 },
  { mark: 'N', label: 'Not observed', meaning: 'no occasion to see it; not a “no”', points: null },
];

/** The legend of learners' self-checks, in the first person. */
export const SELF_CHECK_SCALE: Rating[] = [
  { mark: '3', label: 'On my own', meaning: 'I do this without help', points: 3 },
  { mark: '2', label: 'With a prompt', meaning: 'I do this once someone reminds me', points: 2 },
  { mark: '1', label: 'With help', meaning: 'I do this while someone helps me', points: 1 },
  { mark: '–', label: 'Not tried yet', meaning: 'I have had no chance so far', points: null },
];
