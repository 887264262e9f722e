/** Named things grouped by their type: types by name, names in the order they came. */
export function byType(
  items: { name: string; type: string }[],
): { type: string; names: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { name, type } of items) groups.set(type, [...(groups.get(type) ?? []), name]);
  return [...groups]
    .map(([type, names]) => ({ type, names }))
    .sort((a, b) => a.type.localeCompare(b.type, 'en'));
}
