import type { Framework } from '../model/framework/framework.ts';
import type { Citation } from '../model/framework/statement.ts';
import type { DataNote } from '../model/data-note.ts';
import type { Spot } from './problem.ts';

/** What a table and a CASE package have in common: a framework before its places have ids and its statements codes. */
export interface Draft {
  id: string;
  title: string;
  publisher: string | null;
  version: string | null;
  language: string;
  exportedAt: string | null;
  description: string | null;
  credits: Framework['credits'];
  notice: string | null;
  /** Whether places that are named as LER.me names them are those. */
  lerMe: boolean;
  levels: DraftPlace[];
  /** What the table calls a level, where it has another word: `stage`. */
  levelWord: string | null;
  areas: DraftPlace[];
  statements: DraftStatement[];
  sources: Framework['sources'];
  notes: DraftNote[];
}

export interface DraftPlace {
  name: string;
  summary: string | null;
  /** As given; null where it is to be made of the name. */
  prefix: string | null;
  spot: Spot;
}

export interface DraftStatement {
  /** The group of places that it stands in, by its name; null where the framework has none but levels and areas. */
  part: string | null;
  /** Names as `levels` and `areas` have them; null for none. */
  level: string | null;
  area: string | null;
  group: string | null;
  topic: string | null;
  text: string;
  code: string | null;
  codeIsNumber: boolean;
  identifier: string | null;
  citations: Citation[];
  facts: { name: string; value: string }[];
  codeSpot: Spot;
  identifierSpot: Spot;
}

/** A data note whose file and anchor are not known yet. */
export type DraftNote = Pick<DataNote, 'kind' | 'title' | 'detail'> & {
  id: string;
  line?: number | null;
  at?: DataNote['at'];
};
