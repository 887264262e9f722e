import { fill } from '#say';
import * as words from '#words/sheets.ts';
import type { Statement } from '../framework/statement.ts';
import { derivedUuid } from '../identifiers.ts';
import type { Criterion, Descriptor, SheetKeyEntry } from './rubric-sheet.ts';

/** The rows of sheets. None is ever made from the positions of statements in two places. */

/** Lines of an observation log, so that it fills two pages: fewer where a long key takes their room. */
const logLines = (codes: number) => Math.max(8, 12 - Math.floor(codes / 10));

/** A statement as a row of a sheet. */
export function statementCriterion(statement: Statement, group: string | null = null): Criterion {
  return {
    code: statement.code,
    statementId: statement.id,
    uuid: statement.uuid,
    topic: statement.topic ?? '',
    text: statement.text,
    group,
    descriptors: {},
  };
}

/** A statement in a cell among others. */
export function statementDescriptor({ code, topic, text }: Statement): Descriptor {
  return { code, topic, text };
}

/** All statements as one row, which gets one mark. `name` is what it is about. */
export function onePicture(name: string, statements: Statement[], uuidName: string): Criterion {
  return {
    code: null,
    statementId: null,
    uuid: derivedUuid(uuidName),
    topic: fill(words.asAWhole, { name }),
    text: '',
    group: null,
    descriptors: { picture: statements.map(statementDescriptor) },
  };
}

/** Empty lines to write on, as many as fit beside a key of so many codes. */
export function emptyLines(uuidName: string, codes: number): Criterion[] {
  return Array.from({ length: logLines(codes) }, (_, index) => ({
    code: null,
    statementId: null,
    uuid: derivedUuid(`${uuidName}/${index + 1}`),
    topic: '',
    text: '',
    group: null,
    descriptors: {},
  }));
}

/** The codes of statements and what each is about: its topic, or its text where it has none. */
export function sheetKey(statements: Statement[]): SheetKeyEntry[] {
  return statements.map(({ code, topic, text }) => ({ code, topic: topic ?? text }));
}
