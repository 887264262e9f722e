/** What is found for a part of a page's address. Throws where nothing is: the build asks for nothing else. */
export function found<Thing>(thing: Thing | undefined, name: string | undefined): Thing {
  if (thing === undefined) throw new Error(`There is nothing here called "${name}".`);
  return thing;
}

/** The place of a group that a page is about. */
export function placeAt<Place extends { id: string }>(
  { places }: { places: readonly Place[] },
  id: string | undefined,
): Place {
  return found(
    places.find((place) => place.id === id),
    id,
  );
}
