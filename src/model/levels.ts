/** The four levels of a framework, first to fourth. Their order is the only thing Levelbook knows of them by itself. */
export const LEVELS = [
  { id: 'emerging', label: 'Emerging', codePrefix: 'EM', step: 1, ordinal: 'first' },
  { id: 'developing', label: 'Developing', codePrefix: 'DE', step: 2, ordinal: 'second' },
  { id: 'proficient', label: 'Proficient', codePrefix: 'PR', step: 3, ordinal: 'third' },
  { id: 'advanced', label: 'Advanced', codePrefix: 'AD', step: 4, ordinal: 'fourth' },
] as const;

export type LevelId = (typeof LEVELS)[number]['id'];
export type LevelStep = (typeof LEVELS)[number];

export const LEVEL_IDS = LEVELS.map((level) => level.id) as [LevelId, ...LevelId[]];

const byId = new Map<string, LevelStep>(LEVELS.map((level) => [level.id, level]));

/** The level with this id. Throws where there is none: an id outside the four is a programming error here. */
export function levelStep(id: LevelId): LevelStep {
  const level = byId.get(id);
  if (!level) throw new Error(`No level has the id "${id}".`);
  return level;
}
