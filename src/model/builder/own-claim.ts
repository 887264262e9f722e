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
  if (!group) return 'Chosen by the assessor.';
  const { one: level, many: levels } = group.noun;
  const inLevels = group.places.filter((place) =>
    statements.some((statement) => statement.place === place),
  );
  const [only] = inLevels;
  if (!only) {
    return `Chosen by the assessor. The framework gives these statements no ${level}, and this sheet claims none.`;
  }
  const names = namesInSentence(inLevels.map(({ name }) => name));
  const others = placesIn(statements.filter((statement) => statement.group !== group));
  if (others.length > 0) {
    const places = namesInSentence(others.map(({ place }) => place.fullName));
    return `Statements of the ${names} ${inLevels.length === 1 ? level : levels}, and statements without a ${level} (${places}), chosen by the assessor; this sheet stands for no ${level}.`;
  }
  if (inLevels.length > 1) {
    return `Statements of the ${names} ${levels}, chosen by the assessor; this sheet stands for no ${level}.`;
  }
  if (statements.length === only.statements.length) {
    return levelClaim(framework, { group, place: only });
  }
  const ordinal =
    only.order === null
      ? ''
      : ` the ${ordinalInWords(only.order)} of the framework’s ${countInWords(group.places.length)},`;
  return `Statements of the ${only.name} ${level},${ordinal} chosen by the assessor; this sheet does not stand for the ${level} as a whole.`;
}
