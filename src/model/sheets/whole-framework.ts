import { sheetSlug } from '../addresses.ts';
import { capitalised, countInWords, ordinalInWords } from '../counting.ts';
import type { Strand } from '../framework/framework.ts';
import type { PlaceGroup } from '../framework/place.ts';
import { levelsOf } from '../framework/places.ts';
import { derivedUuid } from '../identifiers.ts';
import { sheetFrame, sheetRows, sourcesOf, stepOf } from './build-sheet.ts';
import { columnsFor, placeColumns, printed, ratings, target } from './columns.ts';
import { statementDescriptor } from './rows.ts';
import type { Criterion, RubricSheet, SheetKindId } from './rubric-sheet.ts';
import type { SheetFramework } from './sheet-framework.ts';

/** Sheets about all levels of a framework at once. */

/** More columns than these leave no room for the strand beside them: then it stands above its row. */
const MOST_COLUMNS_BESIDE_STRAND = 5;
const STRAND_WIDTH = 12;

/** What the rows of an analytic sheet are, by who grouped the statements; null: the kind's own instructions fit. */
const ROWS = {
  levelbook: {
    heading: 'Strand',
    grouping: 'Strands are Levelbook’s own grouping; the framework has none.',
    instructions: null,
  },
  framework: {
    heading: 'Area',
    grouping: 'Rows are the framework’s own areas.',
    instructions:
      'Choose the areas you look at. Write the mark of the support given beside each statement you saw; leave the others empty.',
  },
};

/** On the sheets of a site of somebody’s own. */
const OF_THE_SITE = 'Strands are this site’s own grouping; the framework has none.';

const levelStatements = ({ places }: PlaceGroup) => places.flatMap(({ statements }) => statements);

/** "All four levels". */
const nameOf = ({ places, noun }: PlaceGroup) => `All ${countInWords(places.length)} ${noun.many}`;

const claimOf = ({ places, noun }: PlaceGroup) =>
  `The sheet shows the framework’s ${countInWords(places.length)} ${noun.many}, first to ${ordinalInWords(places.length)}. Neither the framework nor this sheet says how many statements make a ${noun.one}.`;

function frame(framework: SheetFramework, levels: PlaceGroup, kind: SheetKindId) {
  const slug = sheetSlug(null, kind);
  return {
    ...sheetFrame(framework, kind, {
      prefix: 'ALL',
      slug,
      scopeName: nameOf(levels),
      scope: { kind: 'framework' },
      step: null,
    }),
    claim: claimOf(levels),
    grouping: null,
    sources: sourcesOf(levelStatements(levels), framework),
  };
}

const rowUuid = ({ id }: SheetFramework, kind: SheetKindId, row: string) =>
  derivedUuid(`sheet/${id}/${kind}/row/${row}`);

/** Each level as one picture, with a mark for each: a row a level. */
function holisticOfLevels(framework: SheetFramework, levels: PlaceGroup): RubricSheet {
  const { one, many } = levels.noun;
  const whole = frame(framework, levels, 'holistic');
  const leaveOut = whole.scale.find(({ points }) => points === null)?.mark;
  return {
    ...whole,
    instructions: `Read each ${one} as one picture. Tick for each the support given on the whole in the work you saw; where you saw nothing of it, tick ${leaveOut ?? 'nothing'}.`,
    columns: columnsFor(
      [target(13, capitalised(one)), printed('picture', 'The whole picture', 69), ratings(18)],
      whole.scale.length,
      false,
    ),
    closingFields: [
      'Nearest picture on the whole, and what makes me say so, with codes',
      'Next step',
    ],
    criteria: levels.places.map((place, at): Criterion => ({
      code: null,
      statementId: null,
      uuid: rowUuid(framework, 'holistic', place.id),
      topic: place.name,
      text: `${ordinalInWords(at + 1)} of ${countInWords(levels.places.length)} ${many}`,
      group: null,
      descriptors: { picture: place.statements.map(statementDescriptor) },
      step: stepOf({ group: levels, place }) ?? { order: at + 1, of: levels.places.length },
    })),
  };
}

/** A row a strand, a column a level; a level that says nothing of a strand has an empty cell. */
function analyticSheet(
  framework: SheetFramework,
  levels: PlaceGroup,
  { by, list }: NonNullable<SheetFramework['strands']>,
): RubricSheet {
  const beside = levels.places.length <= MOST_COLUMNS_BESIDE_STRAND;
  const nameAbove = ({ name, description }: Strand) =>
    description === null ? name : `${name} — ${description}`;
  const whole = frame(framework, levels, 'analytic');
  const rows = ROWS[by];
  return {
    ...whole,
    grouping: by === 'levelbook' && framework.imprint ? OF_THE_SITE : rows.grouping,
    instructions: rows.instructions ?? whole.instructions,
    notDescribed: `Not described at this ${levels.noun.one}.`,
    columns: beside
      ? [target(STRAND_WIDTH, rows.heading), ...placeColumns(levels, 100 - STRAND_WIDTH)]
      : placeColumns(levels, 100),
    criteria: list.map((strand) => ({
      code: null,
      statementId: null,
      uuid: rowUuid(framework, 'analytic', strand.id),
      topic: strand.name,
      text: strand.description ?? '',
      group: beside ? null : nameAbove(strand),
      descriptors: Object.fromEntries(
        levels.places.map(({ id, statements }) => [
          id,
          statements.filter((one) => strand.statements.includes(one.id)).map(statementDescriptor),
        ]),
      ),
    })),
  };
}

/** One log for a whole placement, with the codes of all levels. */
function logOfLevels(framework: SheetFramework, levels: PlaceGroup): RubricSheet {
  return {
    ...frame(framework, levels, 'observation-log'),
    ...sheetRows('observation-log', {
      name: nameOf(levels),
      statements: levelStatements(levels),
      uuidName: `sheet/${framework.id}/observation-log/row`,
    }),
  };
}

/**
 * The sheets about all levels of a framework: none where there are fewer than two, and the analytic one only where
 * there are strands.
 */
export function wholeFrameworkSheets(framework: SheetFramework): RubricSheet[] {
  const levels = levelsOf(framework);
  if (!levels || levels.places.length < 2 || levelStatements(levels).length === 0) return [];
  const { strands } = framework;
  return [
    holisticOfLevels(framework, levels),
    logOfLevels(framework, levels),
    ...(strands && strands.list.length > 0 ? [analyticSheet(framework, levels, strands)] : []),
  ];
}
