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
  /** Printed on the sheet, for the person who fills it in. */
  instructions: string;
  scale: Rating[];
  columns: SheetColumn[];
  headerFields: string[];
  closingFields: string[];
  signatures: string[];
}

const ASSESSMENT_FIELDS = ['Learner', 'Site or course', 'Assessor', 'Date', 'Attempt'];
const BOTH_SIGN = ['Learner', 'Assessor'];

const target = (width: number, heading = 'Statement'): SheetColumn => ({
  id: 'target',
  heading,
  hint: null,
  kind: 'target',
  width,
});
const write = (id: string, heading: string, width: number, hint: string | null = null) =>
  ({ id, heading, hint, kind: 'write', width }) satisfies SheetColumn;
const short = (id: string, heading: string, width: number) =>
  ({ id, heading, hint: null, kind: 'short', width }) satisfies SheetColumn;
const ratings = (heading: string, width: number): SheetColumn => ({
  id: 'support',
  heading,
  hint: null,
  kind: 'ratings',
  width,
});

export const SHEET_KINDS: SheetKind[] = [
  {
    id: 'checklist',
    name: 'Checklist',
    code: 'CL',
    purpose: 'Mark what was seen, and how much support it took. Quickest to fill in.',
    instructions:
      'Tick one box on each line for the support given on the occasion you saw. Add the date, your initials and the evidence.',
    scale: SUPPORT_SCALE,
    columns: [
      target(46),
      ratings('Support given', 17),
      short('date', 'Date', 9),
      short('initials', 'Initials', 7),
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
    purpose: 'The target stands in the middle; you write what is not there yet, and what goes beyond.',
    instructions:
      'The middle column is the target. Write to its left what is missing, to its right what goes beyond it; mark the support given.',
    scale: SUPPORT_SCALE,
    columns: [
      write('not-yet', 'Not yet', 29, 'what is missing'),
      { ...target(42, 'Target') },
      write('beyond', 'Beyond', 29, 'what goes further'),
    ],
    headerFields: ASSESSMENT_FIELDS,
    closingFields: ['Next step'],
    signatures: BOTH_SIGN,
  },
];

/** The kind with this id. Throws where there is none. */
export function sheetKind(id: SheetKindId): SheetKind {
  const kind = SHEET_KINDS.find((candidate) => candidate.id === id);
  if (!kind) throw new Error(`No sheet is of the kind "${id}".`);
  return kind;
}
