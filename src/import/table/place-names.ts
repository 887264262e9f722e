import { didYouMean } from '../../model/did-you-mean.ts';
import type { DraftPlace } from '../draft.ts';
import { cellSpot, type Grid } from '../grid.ts';
import { NOWHERE, problem, type ImportProblem, type Spot } from '../problem.ts';
import { nameKey } from '../text.ts';
import { levelsInOrder } from './level-order.ts';
import { readList } from './list-sheet.ts';

/** The levels or the areas of a table: those that a worksheet lists, and those that its rows name. */

/** Reads the worksheet Levels or Areas. Null where it lists nothing that could be read. */
export function listedPlaces(
  grid: Grid,
  kind: 'level' | 'area',
): { places: DraftPlace[] | null; problems: ImportProblem[] } {
  const { rows, problems } = readList(grid, {
    name: ['name', kind, `${kind}s`, 'title'],
    summary: ['summary', 'description', 'meaning'],
    prefix: ['prefix', 'code', 'abbreviation'],
  });
  const places = rows.map(({ number, text }) => ({
    name: text.name,
    summary: text.summary === '' ? null : text.summary,
    prefix: text.prefix === '' ? null : text.prefix,
    spot: cellSpot(grid, number, 0),
  }));
  return { places: places.length === 0 ? null : places, problems };
}

/** A name that a row gives, and where. */
export interface GivenName {
  name: string;
  spot: Spot;
}

/** The levels of a table in their order, and an error for each that is not listed. `listed` is null where nothing lists them. */
export function levelsOfTable(
  listed: DraftPlace[] | null,
  given: readonly GivenName[],
): { places: DraftPlace[]; problems: ImportProblem[] } {
  if (listed === null) {
    const names = levelsInOrder(distinct(given).map(({ name }) => name));
    const problems =
      names.length > 10
        ? [
            problem(
              'TOO_MANY_LEVELS',
              `The column for levels has ${names.length} different values: ${names.slice(0, 12).join(', ')} …`,
              given[0]?.spot,
            ),
          ]
        : [];
    return { places: names.map((name) => placeOf(name, NOWHERE)), problems };
  }
  const known = listed.map(({ name }) => name);
  const keys = new Set(known.map(nameKey));
  const problems = given
    .filter(({ name }) => !keys.has(nameKey(name)))
    .map(({ name, spot }) =>
      problem(
        'LEVEL_UNKNOWN',
        `“${name}” is no level that is listed.${didYouMean(name, known)}`,
        spot,
      ),
    );
  if (listed.length > 10) {
    problems.push(
      problem('TOO_MANY_LEVELS', `${listed.length} levels are listed.`, listed[10]?.spot),
    );
  }
  return { places: listed, problems };
}

/** The areas of a table: those that are listed in their order, then others as they come. */
export function areasOfTable(
  listed: DraftPlace[] | null,
  given: readonly GivenName[],
): { places: DraftPlace[]; problems: ImportProblem[] } {
  const others = distinct(given).filter(
    ({ name }) => !listed?.some((place) => nameKey(place.name) === nameKey(name)),
  );
  const known = (listed ?? []).map(({ name }) => name);
  return {
    places: [...(listed ?? []), ...others.map(({ name, spot }) => placeOf(name, spot))],
    problems:
      listed === null
        ? []
        : others.map(({ name, spot }) =>
            problem(
              'AREA_UNKNOWN',
              `The worksheet Areas has no “${name}”.${didYouMean(name, known)}`,
              spot,
            ),
          ),
  };
}

function placeOf(name: string, spot: Spot): DraftPlace {
  return { name, summary: null, prefix: null, spot };
}

/** Each name once, as it is first written. */
function distinct(given: readonly GivenName[]): GivenName[] {
  const seen = new Map<string, GivenName>();
  for (const one of given) {
    const key = nameKey(one.name);
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
