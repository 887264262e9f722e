import { distinctSlugs } from './identifiers.ts';

/** A name with the id of its element, which no other on its page has. */
export interface IdentifiedName {
  name: string;
  id: string;
}

/**
 * Ids for things in a list, each at its position: their names made address-safe behind `prefix`. Names that an address
 * can't tell apart are numbered, and so is a name that stands there twice.
 */
export function listIds(prefix: string, names: readonly string[]): string[] {
  const slugs = distinctSlugs(names);
  const taken = new Set(slugs.values());
  const seen = new Set<string>();
  return names.map((name) => {
    const slug = slugs.get(name) ?? name;
    let id = slug;
    for (let number = 2; seen.has(name) && taken.has(id); number += 1) id = `${slug}-${number}`;
    seen.add(name);
    taken.add(id);
    return `${prefix}-${id}`;
  });
}

/** Named things grouped by their type: types by name, names in the order they came, each with an id. */
export function byType<Item extends { name: string; type: string }>(
  items: readonly Item[],
  prefix: string,
): { type: string; names: (Item & IdentifiedName)[] }[] {
  const ids = listIds(
    prefix,
    items.map(({ name, type }) => `${name} ${type}`),
  );
  const groups = Map.groupBy(
    items.map((item, index) => ({ ...item, id: ids[index] ?? '' })),
    ({ type }) => type,
  );
  return [...groups]
    .map(([type, names]) => ({ type, names }))
    .sort((a, b) => a.type.localeCompare(b.type, 'en'));
}
