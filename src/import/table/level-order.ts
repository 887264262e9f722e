/** Names that differ in one number alone: `Year 9`, `Year 10`. */
const NUMBERED = /^(\D*)(\d{1,4})(\D*)$/u;

/**
 * Levels in the order in which a table first names them; by their numbers where nothing else tells them apart,
 * since a table that is sorted by area may begin with a higher one.
 */
export function levelsInOrder(names: readonly string[]): string[] {
  const numbered = names.map((name) => NUMBERED.exec(name));
  const [first] = numbered;
  const alike =
    first !== undefined &&
    first !== null &&
    numbered.every((found) => found !== null && found[1] === first[1] && found[3] === first[3]);
  if (!alike) return [...names];
  const numberOf = (name: string): number => Number(NUMBERED.exec(name)?.[2]);
  return [...names].sort((a, b) => numberOf(a) - numberOf(b));
}
