/** What a sheet is about: one place of a framework, the whole framework, or somebody's own selection. */
export type SheetScope =
  { kind: 'place'; group: string; place: string } | { kind: 'framework' } | { kind: 'selection' };

/** A position among ordered places, from 1, and how many there are: what a step mark draws. */
export interface Step {
  order: number;
  of: number;
}

/** A statement printed in a cell, or a line that is none (then `code` is null). */
export interface Descriptor {
  code: string | null;
  topic: string | null;
  text: string;
}

export type SheetKindId =
  'checklist' | 'single-point' | 'holistic' | 'observation-log' | 'self-check' | 'analytic';

/** One step of the legend. It says how much support was given, never how good a person is. */
export interface Rating {
  /** What is written or ticked on paper: `I`. */
  mark: string;
  label: string;
  meaning: string;
  /** Only for systems that insist on points; null for "not observed", which is no score. */
  points: number | null;
}

/** What stands beside each criterion. */
export interface SheetColumn {
  id: string;
  heading: string;
  hint: string | null;
  /**
   * `ratings`: a box for each mark of the legend; `tick`: one box; `short`: room for a date or initials;
   * `write`: room for sentences; `target`: the criterion itself stands here; `descriptor`: printed text.
   */
  kind: 'ratings' | 'tick' | 'short' | 'write' | 'target' | 'descriptor';
  /** Share of the sheet's width, in percent. All columns of a sheet add up to 100. */
  width: number;
  /** The ordered place that a column of an analytic sheet stands for. */
  step?: Step;
}

/**
 * One row: a statement, a strand, a whole place, all of a place as one picture, or a free line
 * (then `code` is null, `topic` and `text` are empty).
 */
export interface Criterion {
  /** `EM-03`, or null where the row is no single statement. */
  code: string | null;
  /** Anchor of the statement on its page, or null. */
  statementId: string | null;
  uuid: string;
  topic: string;
  text: string;
  /** Heading that this row and its neighbours stand under, or null. */
  group: string | null;
  /** Printed text by column id, for `descriptor` columns: a statement an entry; an empty list is an empty cell. */
  descriptors: Record<string, Descriptor[]>;
  /** The ordered place that a row stands for as a whole. */
  step?: Step;
}

/** What a code on the sheet stands for, where its rows are empty lines. */
export interface SheetKeyEntry {
  code: string;
  topic: string;
}

/** A sheet as data. Every rendering (page, PDF, Word, spreadsheet, LMS) is made from this and nothing else. */
export interface RubricSheet {
  kind: SheetKindId;
  kindName: string;
  /** Short code, `EM-CL`; in full with the framework: `43-3011.00/EM-CL`. */
  code: string;
  /** Name of its page, without the ending: `emerging-checklist`. */
  slug: string;
  uuid: string;
  title: string;
  /** What the sheet is about, in words: "Emerging level", "Communication", "AI at work". */
  scopeName: string;
  scope: SheetScope;
  /** The step of its place, where places are ordered; else null. */
  step: Step | null;
  /** What the sheet claims of a level, or that it claims none. */
  claim: string;
  /** "Strands are Levelbook’s own grouping …" where rows are strands; else null. */
  grouping: string | null;
  instructions: string;
  /** Printed where a column of printed text has nothing for a row; not there where no cell can be empty. */
  notDescribed?: string;
  framework: { id: string; title: string };
  /** The school or organisation that gives it out, where somebody put a name to it. */
  school?: string;
  /** Framework version as exported ("v.26.05"), or "no version stated". */
  version: string;
  /** Lines to fill in at the top, in order. */
  headerFields: string[];
  scale: Rating[];
  /** The codes that may be written into empty lines; only on sheets that have such lines. */
  key?: SheetKeyEntry[];
  columns: SheetColumn[];
  criteria: Criterion[];
  /** Fields to write in at the end: "Strengths seen", "Next step". */
  closingFields: string[];
  signatures: string[];
  /** Names of the sources that the sheet's statements rest on. */
  sources: string[];
  notices: string[];
  /** Whose sheet it is, and in which language; not there where the settings of the site say nothing. */
  imprint?: { maker: string; language: string | null };
  /** Path of the sheet's page from the site's root; null where its framework is on no site. */
  permalink: string | null;
}
