import * as words from '#words/sheets.ts';
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

const ASSESSMENT_FIELDS = [
  words.learner,
  words.siteOrCourse,
  words.assessor,
  words.date,
  words.attempt,
];
const BOTH_SIGN = [words.learner, words.assessor];

/** Every kind, from the quickest to fill in to the one that shows most. */
export const SHEET_KINDS: SheetKind[] = [
  {
    id: 'checklist',
    name: words.checklist,
    code: 'CL',
    purpose: words.markWhatWasSeen,
    wish: words.watchWorkAndMark,
    instructions: words.tickOneBoxOn,
    rows: 'statements',
    scale: SUPPORT_SCALE,
    columns: [
      target(49),
      ratings(17),
      short('date', words.dateInitials, 13),
      write('evidence', words.evidence, 21),
    ],
    headerFields: ASSESSMENT_FIELDS,
    closingFields: [words.nextStep],
    signatures: BOTH_SIGN,
  },
  {
    id: 'single-point',
    name: words.singlePointSheet,
    code: 'SP',
    purpose: words.theTargetStandsIn,
    wish: words.talkAboutOnePiece,
    instructions: words.theMiddleColumnIs,
    rows: 'statements',
    scale: SUPPORT_SCALE,
    columns: [
      write('not-yet', words.notYet, 27, words.whatIsMissing),
      target(36, words.target),
      write('beyond', words.beyond, 27, words.whatGoesFurther),
      ratings(10, words.support),
    ],
    headerFields: ASSESSMENT_FIELDS,
    closingFields: [words.nextStep],
    signatures: BOTH_SIGN,
  },
  {
    id: 'holistic',
    name: words.holisticSheet,
    code: 'HO',
    purpose: words.allStatementsAsOne,
    wish: words.giveOneMarkFor,
    instructions: words.readAllStatementsAs,
    rows: 'one-picture',
    scale: SUPPORT_SCALE,
    columns: [printed('picture', words.theWholePicture, 83), ratings(17)],
    headerFields: ASSESSMENT_FIELDS,
    closingFields: [words.whatMakesMeSay, words.nextStep],
    signatures: BOTH_SIGN,
  },
  {
    id: 'observation-log',
    name: words.observationLog,
    code: 'OL',
    purpose: words.datedLinesForWhat,
    wish: words.collectWhatIHappen,
    instructions: words.oneLineForEach,
    rows: 'empty-lines',
    scale: SUPPORT_SCALE,
    columns: [
      short('date', words.date, 9),
      write('situation', words.situation, 21),
      write('seen', words.whatWasSeen, 39),
      short('codes', words.codes, 14),
      ratings(17),
    ],
    headerFields: [words.learner, words.siteOrCourse, words.observer, words.fromWord, words.to],
    closingFields: [words.whatTheLinesShow, words.nextStep],
    signatures: BOTH_SIGN,
  },
  {
    id: 'self-check',
    name: words.learnerSelfCheck,
    code: 'SC',
    purpose: words.forLearnersWhereI,
    wish: words.letLearnersLookAt,
    instructions: words.readEachLineAs,
    rows: 'statements',
    scale: SELF_CHECK_SCALE,
    columns: [
      target(47, words.whatIDo),
      ratings(17, words.howIDoIt),
      write('evidence', words.whenILastDid, 36),
    ],
    headerFields: [words.myName, words.classOrWorkplace, words.date],
    closingFields: [words.whatIDoWell, words.myNextStepAnd],
    signatures: [words.learner],
  },
  {
    id: 'analytic',
    name: words.analyticSheet,
    code: 'AN',
    purpose: words.strandByStrandFrom,
    wish: words.seeHowTheWork,
    instructions: words.chooseTheStrandsYou,
    rows: 'strands',
    scale: SUPPORT_SCALE,
    columns: [],
    headerFields: ASSESSMENT_FIELDS,
    closingFields: [words.evidenceCodeDateWhat, words.nextStep],
    signatures: BOTH_SIGN,
  },
];

/** The kind with this id. Throws where there is none. */
export function sheetKind(id: SheetKindId): SheetKind {
  const kind = SHEET_KINDS.find((candidate) => candidate.id === id);
  if (!kind) throw new Error(`No sheet is of the kind "${id}".`);
  return kind;
}
