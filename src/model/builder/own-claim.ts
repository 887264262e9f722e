import { LEVELS } from '../levels.ts';
import type { Occupation } from '../occupation.ts';
import { levelClaim, placeName } from '../sheets/build-sheet.ts';
import type { Statement } from '../statement.ts';

/** Names in a sentence: "Emerging", "Emerging and Developing", "Emerging, Developing and Advanced". */
function inSentence(names: string[]): string {
  const [last = '', ...before] = names.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`;
}

/**
 * What a sheet of somebody's own choosing may claim of a level: nothing beyond where its statements stand.
 * Only one with all statements of a level, and no other, claims what that level's own sheets do.
 */
export function ownClaim(statements: Statement[], occupation: Occupation): string {
  const levels = LEVELS.filter(({ id }) =>
    statements.some(({ place }) => place.kind === 'level' && place.level === id),
  );
  const labels = inSentence(levels.map(({ label }) => label));
  const [only] = levels;
  if (!only) {
    return 'Chosen by the assessor. The framework gives these statements no level, and this sheet claims none.';
  }
  const others = statements.filter(({ place }) => place.kind !== 'level');
  if (others.length > 0) {
    const places = inSentence([...new Set(others.map(({ place }) => placeName(place)))]);
    return `Statements of the ${labels} ${levels.length === 1 ? 'level' : 'levels'}, and statements without a level (${places}), chosen by the assessor; this sheet stands for no level.`;
  }
  if (levels.length > 1) {
    return `Statements of the ${labels} levels, chosen by the assessor; this sheet stands for no level.`;
  }
  const whole = occupation.levels.find(({ id }) => id === only.id)?.statements.length;
  if (statements.length === whole) return levelClaim({ kind: 'level', level: only.id });
  return `Statements of the ${only.label} level, the ${only.ordinal} of the framework’s four, chosen by the assessor; this sheet does not stand for the level as a whole.`;
}
