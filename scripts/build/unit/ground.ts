import type { Extent } from '../../../src/formats/format.ts';

/**
 * What units stand on beside their own content: the same for all of a build, plain, so that it can be handed to another
 * process. Everything here that shows in a unit's bytes is in its key (`unit-key.ts`).
 */
export interface Ground {
  /** Where the import wrote frameworks, records and settings. */
  content: string;
  /** The program that renders pages. */
  entry: string;
  /** The site's public address, where it is known. */
  siteUrl: string | null;
  /** How many files of sheets there are to take away. */
  extent: Extent;
  /** The language of the index that each unit has of its own; null where the site's only one has one with the site. */
  indexLanguage: string | null;
  /** Where compiled units are kept. */
  store: string;
  /** Where files of sheets are kept, for when only pages change; null: nowhere. */
  sheetCache: string | null;
  /** Style and script of single files. */
  inline: { style: string; script: string };
}
