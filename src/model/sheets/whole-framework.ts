import { fill } from '#say';
import * as words from '#words/sheets.ts';
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
    heading: words.strand,
    grouping: words.strandsAreLevelbooksOwn,
    instructions: null,
  },
  framework: {
    heading: words.area,
    grouping: words.rowsAreTheFrameworks,
    instructions: words.chooseTheAreasYou,
  },
};

/** On the sheets of a site of somebody’s own. */
const OF_THE_SITE = words.strandsAreThisSites;

const levelStatements = ({ places }: PlaceGroup) => places.flatMap(({ statements }) => statements);

/** "All four levels". */
const nameOf = ({ places, noun }: PlaceGroup) =>
  fill(words.allCountNoun, { count: countInWords(places.length), noun: noun.many });

const claimOf = ({ places, noun }: PlaceGroup) =>
  fill(words.theSheetShowsThe, {
    count: countInWords(places.length),
    levels: noun.many,
    last: ordinalInWords(places.length),
    level: noun.one,
  });

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
  const { noun } = levels;
  const whole = frame(framework, levels, 'holistic');
  const leaveOut = whole.scale.find(({ points }) => points === null)?.mark;
  return {
    ...whole,
    instructions: fill(words.readEachAsOne, { noun: noun.one, what: leaveOut ?? words.nothing }),
    columns: columnsFor(
      [
        target(13, capitalised(noun.one)),
        printed('picture', words.theWholePicture, 69),
        ratings(18),
      ],
      whole.scale.length,
      false,
    ),
    closingFields: [words.nearestPictureOnThe, words.nextStep],
    criteria: levels.places.map((place, at): Criterion => ({
      code: null,
      statementId: null,
      uuid: rowUuid(framework, 'holistic', place.id),
      topic: place.name,
      text: fill(words.positionOfCountNoun, {
        position: ordinalInWords(at + 1),
        count: countInWords(levels.places.length),
        noun: noun.many,
      }),
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
    notDescribed: fill(words.notDescribedAtThis, { noun: levels.noun.one }),
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
