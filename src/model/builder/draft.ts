import * as words from '#words/builder.ts';
import type { Rating, SheetKindId } from '../sheets/rubric-sheet.ts';

/** A line of a sheet in the making, in the order of the sheet. */
export type Entry =
  | { kind: 'statement'; /** See `statement-token.ts`. */ token: string }
  | { kind: 'heading'; text: string };

export const PAPERS = {
  any: words.thePrintersOwn,
  a4: 'A4',
  letter: words.letter,
} as const;
export type Paper = keyof typeof PAPERS;

/** A sheet in the making: all that somebody chose, and nothing that follows from it. */
export interface Draft {
  /** The id of the framework that its statements are from; null until one is chosen. */
  framework: string | null;
  entries: Entry[];
  kind: SheetKindId;
  /** Empty: the sheet is called by what it is. */
  title: string;
  /** The school or organisation that the sheet names at its top; empty: none. */
  school: string;
  /** The steps without "not observed", which every scale keeps; null: those of the kind. */
  scale: Rating[] | null;
  /** Lines to fill in at the top; null: those of the kind. */
  fields: string[] | null;
  paper: Paper;
  largePrint: boolean;
  /** Whether rows and fields become lower until all fits on one page. */
  onePage: boolean;
}

export const LIMITS = {
  /** Statements on a sheet. No framework in hand has more in all. */
  statements: 200,
  headings: 40,
  title: 100,
  school: 80,
  heading: 100,
  fields: 12,
  field: 40,
  fewestSteps: 2,
  mostSteps: 6,
  mark: 3,
  label: 30,
  meaning: 90,
  mostPoints: 1000,
} as const;

export const EMPTY_DRAFT: Draft = {
  framework: null,
  entries: [],
  kind: 'checklist',
  title: '',
  school: '',
  scale: null,
  fields: null,
  paper: 'any',
  largePrint: false,
  onePage: false,
};

/** The tokens of the statements on a sheet, in order. */
export function pickedTokens({ entries }: Pick<Draft, 'entries'>): string[] {
  return entries.flatMap((entry) => (entry.kind === 'statement' ? [entry.token] : []));
}

/** Whether there is no statement on it. */
export function isDraftEmpty(draft: Pick<Draft, 'entries'>): boolean {
  return pickedTokens(draft).length === 0;
}

/** A text as a sheet can carry it: one line, no signs that can't be seen, cut to a length. */
export function tidyText(text: string, longest: number): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return [...line].slice(0, longest).join('').trim();
}
