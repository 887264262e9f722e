import { counted } from '../../../../src/model/counting.ts';
import type { Problem } from '../../../shared/report.ts';
import type { DataNote, NoteLocation } from '../../../../src/model/data-note.ts';
import { readPlaces } from '../checks/exports-together.ts';
import { isExportName } from '../exports.ts';
import { AT, AT_FILE, atGroup } from './at.ts';
import type { NoteMaker, NotesSubject } from './subject.ts';

interface Told {
  codes: readonly string[];
  /** Where it belongs; without it, where the statement or the text is shown. */
  at?: NoteLocation;
  note: (first: Problem, count: number) => Pick<DataNote, 'id' | 'kind' | 'title' | 'detail'>;
}

/** Warnings that a reader of the site should know of too. */
const TOLD: readonly Told[] = [
  {
    codes: ['UNKNOWN_CITATION'],
    note: (_, count) => ({
      id: 'unverified-citations',
      kind: 'inferred',
      title: `${counted(count, 'citation')} could not be verified`,
      detail:
        'They name a source that Levelbook does not know. Where its name ends and its details start was worked out from the text; they are shown as unverified.',
    }),
  },
  {
    codes: ['HALF_CITATION'],
    note: (_, count) => ({
      id: 'half-citations',
      kind: 'incomplete',
      title: `${counted(count, 'citation')} ${count === 1 ? 'is' : 'are'} incomplete`,
      detail:
        'The text has only a part of them. What could be read as a citation is shown as one; the rest stands in the statement, as the export has it.',
    }),
  },
  {
    codes: ['EQUAL_TOPICS'],
    note: (_, count) => ({
      id: 'equal-topics',
      kind: 'inferred',
      title: 'Statements share a topic',
      detail: `${counted(count, 'statement')} ${count === 1 ? 'has' : 'have'} the topic of another one in the same place. Levelbook tells their permalinks apart by a number at the end.`,
    }),
  },
  {
    codes: ['DUPLICATE_STATEMENT'],
    note: (_, count) => ({
      id: 'doubled-statements',
      kind: 'incomplete',
      title: 'Statements stand twice',
      detail: `${counted(count, 'statement')} ${count === 1 ? 'repeats' : 'repeat'} another one of the same place. The site shows both, as the export has them.`,
    }),
  },
  {
    codes: ['INVISIBLE_CHARACTER', 'BIDI_CHARACTER'],
    note: (_, count) => ({
      id: 'invisible-characters',
      kind: 'corrected',
      title: 'Invisible characters are left out',
      detail: `${counted(count, 'text')} of the exports ${count === 1 ? 'holds' : 'hold'} characters that cannot be seen, or that change the direction of reading. The site leaves them out, but for joiners between letters.`,
    }),
  },
  {
    codes: ['MISSING_DOMAIN'],
    at: AT.durableSkills(null),
    note: (first) => ({
      id: 'missing-domains',
      kind: 'incomplete',
      title: 'Not all ten durable-skill domains are given',
      detail: first.message,
    }),
  },
];

/** Notes about single statements and texts, from the warnings against them: one for each part of the site that shows them. */
export const statementNotes: NoteMaker = (subject) =>
  TOLD.flatMap(({ codes, note, at }) => {
    const found = subject.problems.filter(({ code }) => codes.includes(code));
    const byPlace = new Map<string, { at: NoteLocation; problems: Problem[] }>();
    for (const problem of found) {
      const where = at ?? locationOf(problem, subject);
      const name = where.page === 'group' ? where.group : where.page;
      const before = byPlace.get(name);
      byPlace.set(name, {
        at: before?.at ?? where,
        problems: [...(before?.problems ?? []), problem],
      });
    }
    return [...byPlace].flatMap(([name, { at: where, problems }], index) => {
      const [first] = problems;
      if (!first) return [];
      const told = note(first, problems.length);
      return [
        {
          ...told,
          // The first keeps the plain id, so that it is the same whether or not there are others.
          id: index === 0 ? told.id : `${told.id}-${name}`,
          file: first.file ?? 'framework.json',
          line: first.line,
          at: where,
        },
      ];
    });
  });

/** Where the site shows what a problem is about: the group of its statement, or else the part that its file fills. */
function locationOf({ file, line, path }: Problem, exports: NotesSubject): NoteLocation {
  const own = readPlaces(exports).find(
    (place) =>
      place.file === file &&
      place.statements.some(({ spot }) => spot.line === line && spot.path === path),
  );
  if (own) return atGroup(own.group, 'statements');
  return file !== null && isExportName(file) ? AT_FILE[file] : AT.overview(null);
}
