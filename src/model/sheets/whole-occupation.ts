import { sheetSlug } from '../addresses.ts';
import { derivedUuid } from '../identifiers.ts';
import { levelStep } from '../levels.ts';
import type { Occupation, Strand } from '../occupation.ts';
import { sheetFrame, sheetRows, sourcesOf } from './build-sheet.ts';
import { printed, ratings, target } from './columns.ts';
import { statementLine } from './rows.ts';
import type { Criterion, RubricSheet, SheetKindId } from './rubric-sheet.ts';

/** Sheets about all four levels of an occupation at once. */

const NAME = 'All four levels';
const CLAIM =
  'The sheet shows the framework’s four levels, first to fourth. Neither the framework nor this sheet says how many statements make a level.';
const GROUPING = 'Strands are Levelbook’s own grouping; the framework has none.';

const levelStatements = (occupation: Occupation) =>
  occupation.levels.flatMap(({ statements }) => statements);

function frame(occupation: Occupation, kind: SheetKindId) {
  const scope = { kind: 'occupation' } as const;
  const slug = sheetSlug(scope, kind);
  return {
    ...sheetFrame(occupation, kind, { prefix: 'ALL', slug, scopeName: NAME, scope }),
    claim: CLAIM,
    grouping: null,
    sources: sourcesOf(levelStatements(occupation), occupation),
  };
}

const rowUuid = (occupation: Occupation, kind: SheetKindId, row: string) =>
  derivedUuid(`sheet/${occupation.soc}/${kind}/row/${row}`);

/** Each level as one picture, with a mark for each: a row a level. */
function holisticOfLevels(occupation: Occupation): RubricSheet {
  return {
    ...frame(occupation, 'holistic'),
    instructions:
      'Read each level as one picture. Tick for each the support given on the whole in the work you saw; where you saw nothing of it, tick N.',
    columns: [target(13, 'Level'), printed('picture', 'The whole picture', 69), ratings(18)],
    closingFields: [
      'Nearest picture on the whole, and what makes me say so, with codes',
      'Next step',
    ],
    criteria: occupation.levels.map(({ id, statements }): Criterion => {
      const { label, ordinal } = levelStep(id);
      return {
        code: null,
        statementId: null,
        uuid: rowUuid(occupation, 'holistic', id),
        topic: label,
        text: `${ordinal} of four levels`,
        group: null,
        descriptors: { picture: statements.map(statementLine) },
        level: id,
      };
    }),
  };
}

/** A row a strand, a column a level; a level that says nothing of a strand has an empty cell. */
function analyticSheet(occupation: Occupation, strands: Strand[]): RubricSheet {
  return {
    ...frame(occupation, 'analytic'),
    grouping: GROUPING,
    criteria: strands.map((strand) => ({
      code: null,
      statementId: null,
      uuid: rowUuid(occupation, 'analytic', strand.id),
      topic: strand.name,
      text: strand.description,
      group: null,
      descriptors: Object.fromEntries(
        occupation.levels.map(({ id, statements }) => [
          id,
          statements.filter((one) => strand.statements.includes(one.id)).map(statementLine),
        ]),
      ),
    })),
  };
}

/** One log for a whole placement, with the codes of all four levels. */
function logOfLevels(occupation: Occupation): RubricSheet {
  return {
    ...frame(occupation, 'observation-log'),
    ...sheetRows('observation-log', {
      name: NAME,
      statements: levelStatements(occupation),
      uuidName: `sheet/${occupation.soc}/observation-log/row`,
    }),
  };
}

/** The sheets about a whole occupation: the analytic one only where there are strands. */
export function wholeOccupationSheets(occupation: Occupation): RubricSheet[] {
  if (levelStatements(occupation).length === 0) return [];
  const { strands } = occupation;
  return [
    holisticOfLevels(occupation),
    logOfLevels(occupation),
    ...(strands && strands.length > 0 ? [analyticSheet(occupation, strands)] : []),
  ];
}
