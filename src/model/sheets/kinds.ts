import { printed, ratings, short, target, write } from './columns.ts';
import type { Rating, SheetColumn, SheetKindId } from './rubric-sheet.ts';
import { SELF_CHECK_SCALE, SUPPORT_SCALE } from './scale.ts';

/** A kind of sheet as data: what it is for, and what stands beside each criterion. */
export interface SheetKind {
  id: SheetKindId;
  name: string;
  /** Two letters in sheet codes. */
  code: string;
  /** One line for choosing among kinds. */
  purpose: string;
  /** What someone wants who should take it, behind "I want to": "look at one piece of work …". */
  wish: string;
  /** Printed on the sheet, for the person who fills it in. */
  instructions: string;
  /** What its rows are: a row a statement, all statements as one picture, empty lines, or a row a strand. */
  rows: 'statements' | 'one-picture' | 'empty-lines' | 'strands';
  scale: Rating[];
  /** Empty where the framework's levels decide them. */
  columns: SheetColumn[];
  headerFields: string[];
  closingFields: string[];
  signatures: string[];
}

const ASSESSMENT_FIELDS = ['Learner', 'Site or course', 'Assessor', 'Date', 'Attempt'];
const BOTH_SIGN = ['Learner', 'Assessor'];

/** Every kind, from the quickest to fill in to the one that shows most. */
export const SHEET_KINDS: SheetKind[] = [
  {
    id: 'checklist',
    name: 'Checklist',
    code: 'CL',
    purpose: 'Mark what was seen, and how much support it took. Quickest to fill in.',
    wish: 'watch work and mark what I see, line by line',
    instructions:
      'Tick one box on each line for the support given on the occasion you saw. Add the date, your initials and what shows it.',
    rows: 'statements',
    scale: SUPPORT_SCALE,
    columns: [
      target(49),
      ratings(17),
      short('date', 'Date, initials', 13),
      write('evidence', 'Evidence', 21),
    ],
    headerFields: ASSESSMENT_FIELDS,
    closingFields: ['Next step'],
    signatures: BOTH_SIGN,
  },
  {
    id: 'single-point',
    name: 'Single-point sheet',
    code: 'SP',
    purpose:
      'The target stands in the middle; you write what is not there yet, and what goes beyond.',
    wish: 'talk about one piece of work with the learner afterwards',
    instructions:
      'The middle column is the target. Write to its left what is missing, to its right what goes beyond it. Then tick the support given.',
    rows: 'statements',
    scale: SUPPORT_SCALE,
    columns: [
      write('not-yet', 'Not yet', 27, 'what is missing'),
      target(36, 'Target'),
      write('beyond', 'Beyond', 27, 'what goes further'),
      ratings(10, 'Support'),
    ],
    headerFields: ASSESSMENT_FIELDS,
    closingFields: ['Next step'],
    signatures: BOTH_SIGN,
  },
  {
    id: 'holistic',
    name: 'Holistic sheet',
    code: 'HO',
    purpose: 'All statements as one picture, one mark for the whole, and your reasons.',
    wish: 'give one mark for the whole, with reasons',
    instructions:
      'Read all statements as one picture. Tick one box for the support given on the whole, on the occasion you saw. Write what makes you say so, with codes.',
    rows: 'one-picture',
    scale: SUPPORT_SCALE,
    columns: [printed('picture', 'The whole picture', 83), ratings(17)],
    headerFields: ASSESSMENT_FIELDS,
    closingFields: ['What makes me say so, with codes', 'Next step'],
    signatures: BOTH_SIGN,
  },
  {
    id: 'observation-log',
    name: 'Observation log',
    code: 'OL',
    purpose: 'Dated lines for what you happen to see over weeks, with the codes it shows.',
    wish: 'collect what I happen to see over some weeks',
    instructions:
      'One line for each thing you saw: the date, the situation, what was done and said, the codes it shows, and the support given. Write on the day itself.',
    rows: 'empty-lines',
    scale: SUPPORT_SCALE,
    columns: [
      short('date', 'Date', 9),
      write('situation', 'Situation', 21),
      write('seen', 'What was seen', 39),
      short('codes', 'Codes', 14),
      ratings(17),
    ],
    headerFields: ['Learner', 'Site or course', 'Observer', 'From', 'To'],
    closingFields: ['What the lines show together', 'Next step'],
    signatures: BOTH_SIGN,
  },
  {
    id: 'self-check',
    name: 'Learner self-check',
    code: 'SC',
    purpose: 'For learners: where I stand, how I know, and what I do next. No assessor signs it.',
    wish: 'let learners look at their own work first',
    instructions:
      'Read each line as if it began with “I”. Tick how I do it today, and write when I last did it or what shows it. An honest “not tried yet” is a good answer.',
    rows: 'statements',
    scale: SELF_CHECK_SCALE,
    columns: [
      target(47, 'What I do'),
      ratings(17, 'How I do it'),
      write('evidence', 'When I last did it, and what shows it', 36),
    ],
    headerFields: ['My name', 'Class or workplace', 'Date'],
    closingFields: ['What I do well, and how I know', 'My next step, and who can help me'],
    signatures: ['Learner'],
  },
  {
    id: 'analytic',
    name: 'Analytic sheet',
    code: 'AN',
    purpose: 'Strand by strand, from the first step to the last, with the statements in each cell.',
    wish: 'see how the work grows from one step to the next',
    instructions:
      'Choose the strands you look at. Write the mark of the support given beside each statement you saw; leave the others empty.',
    rows: 'strands',
    scale: SUPPORT_SCALE,
    columns: [],
    headerFields: ASSESSMENT_FIELDS,
    closingFields: ['Evidence: code, date, what was seen', 'Next step'],
    signatures: BOTH_SIGN,
  },
];

/** The kind with this id. Throws where there is none. */
export function sheetKind(id: SheetKindId): SheetKind {
  const kind = SHEET_KINDS.find((candidate) => candidate.id === id);
  if (!kind) throw new Error(`No sheet is of the kind "${id}".`);
  return kind;
}
