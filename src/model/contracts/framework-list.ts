/**
 * Every framework by name, as a classic script, which a browser may load from a folder as well: for the builder's
 * choice, and for finding one on the contents page.
 */

/** Where the list stands, from the site's root. */
export const FRAMEWORK_LIST_FILE = 'builder/frameworks.js';

/** What that file calls with the list. */
const FRAMEWORKS_RECEIVER = 'levelbookFrameworks';

/** A framework by its id, its title, the group of occupations that it belongs to, and the folder of its pages. */
export type ListedFramework = [id: string, title: string, group: string, path: string];

/** The list as it is written: names by group, and a folder only where it is not that of an occupation. */
export type WrittenFrameworks = [
  group: string,
  members: [id: string, title: string, path?: string][],
][];

/** The list as the script that hands it over. */
export function frameworkListScript(list: readonly ListedFramework[]): string {
  const groups = Map.groupBy(list, ([, , group]) => group);
  const written: WrittenFrameworks = [...groups].map(([group, members]) => [
    group,
    members.map(([id, title, , path]) =>
      path === usualPath(id) ? [id, title] : [id, title, path],
    ),
  ]);
  return `${FRAMEWORKS_RECEIVER}(${JSON.stringify(written)})\n`;
}

/** The list that the script handed over. */
export function readFrameworkList(written: WrittenFrameworks): ListedFramework[] {
  return written.flatMap(([group, members]) =>
    members.map(([id, title, path = usualPath(id)]): ListedFramework => [id, title, group, path]),
  );
}

const usualPath = (id: string) => `occupations/${id}`;
