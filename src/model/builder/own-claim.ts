import { fill, many } from '#say';
import * as words from '#words/builder.ts';
import { countInWords, namesInSentence, ordinalInWords } from '../counting.ts';
import { levelClaim, levelsOf, type GroupedPlace, type WithGroups } from '../framework/places.ts';
import type { PlacedStatement } from './resolve-draft.ts';

/** The places that statements stand in, each once, in the framework's order. */
function placesIn(statements: readonly PlacedStatement[]): GroupedPlace[] {
  const places = new Map(statements.map(({ group, place }) => [place.id, { group, place }]));
  return [...places.values()];
}

/**
 * What a sheet of somebody's own choosing may claim of a level: nothing beyond where its statements stand. Only one
 * with all statements of a level, and no other, claims what that level's own sheets do. Where the framework has no
 * levels, nothing is said of them.
 */
export function ownClaim(statements: readonly PlacedStatement[], framework: WithGroups): string {
  const group = levelsOf(framework);
  if (!group) return words.chosenByTheAssessor;
  const { one: level, many: levels } = group.noun;
  const inLevels = group.places.filter((place) =>
    statements.some((statement) => statement.place === place),
  );
  const [only] = inLevels;
  if (!only) {
    return fill(words.chosenByTheAssessorThe, { level });
  }
  const names = namesInSentence(inLevels.map(({ name }) => name));
  const others = placesIn(statements.filter((statement) => statement.group !== group));
  if (others.length > 0) {
    const places = namesInSentence(others.map(({ place }) => place.fullName));
    return many(words.statementsOfTheAnd, inLevels.length, { names, level, levels, places });
  }
  if (inLevels.length > 1) {
    return fill(words.statementsOfTheChosen, { names, levels, level });
  }
  if (statements.length === only.statements.length) {
    return levelClaim(framework, { group, place: only });
  }
  const ordinal =
    only.order === null
      ? ''
      : fill(words.theOfTheFrameworks, {
          order: ordinalInWords(only.order),
          count: countInWords(group.places.length),
        });
  return fill(words.statementsOfTheChosenBy, { name: only.name, level, ordinal });
}
