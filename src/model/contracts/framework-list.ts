/** The list that the builder lets choose from, as a classic script, which a browser may load from a folder as well. */

/** Where the list stands, from the site's root. */
export const FRAMEWORK_LIST_FILE = 'builder/frameworks.js';

/** What that file calls with the list. */
const FRAMEWORKS_RECEIVER = 'levelbookFrameworks';

/** A framework by its id, its title, the group of occupations that it belongs to (empty: none), and the folder of its pages. */
export type ListedFramework = [id: string, title: string, group: string, path: string];

/** The list as the script that hands it over. */
export function frameworkListScript(list: readonly ListedFramework[]): string {
  return `${FRAMEWORKS_RECEIVER}(${JSON.stringify(list)})\n`;
}
