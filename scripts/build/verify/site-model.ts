import { pagePath, placePage } from '../../../src/model/addresses.ts';
import { expectedOccupationPages, expectedSitePages } from '../../../src/model/expected-pages.ts';
import type { Occupation } from '../../../src/model/occupation.ts';
import { placesOf } from '../../../src/model/sheets/sheets-of.ts';

/** A statement as its page must show it. */
export type ExpectedStatement = { code: string; id: string; sources: string[] };

/** What the model says must be in the site: every page's path, and the statements whose own page it is. */
export type SiteModel = ReadonlyMap<string, readonly ExpectedStatement[]>;

/** The model of a site, from its occupations (one at a time, so that few are in memory) and its guides' names. */
export function siteModel(occupations: Iterable<Occupation>, guides: readonly string[]): SiteModel {
  const model = new Map<string, readonly ExpectedStatement[]>();
  for (const page of expectedSitePages(guides)) model.set(pagePath(page), []);
  for (const occupation of occupations) {
    for (const page of expectedOccupationPages(occupation)) model.set(pagePath(page), []);
    // The whole occupation in one file (scripts/build/offline) is held to the same rules.
    model.set(`downloads/${occupation.soc}.html`, []);
    for (const { place, statements } of placesOf(occupation)) {
      model.set(
        pagePath(placePage(occupation.soc, place)),
        statements.map(({ code, id, citations }) => ({
          code,
          id,
          // What Levelbook doesn't know is shown all the same, as unverified.
          sources: citations.map(({ source }) => source ?? 'unverified'),
        })),
      );
    }
  }
  return model;
}
