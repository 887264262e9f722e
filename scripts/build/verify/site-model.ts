import { pagePath, placePage } from '../../../src/model/addresses.ts';
import { singleFilePath } from '../../../src/model/contracts/downloads.ts';
import { expectedFrameworkPages, expectedSitePages } from '../../../src/model/expected-pages.ts';
import type { Framework } from '../../../src/model/framework/framework.ts';
import { placesOf } from '../../../src/model/framework/places.ts';
import type { SiteFacts } from '../../../src/model/unit/site-facts.ts';

/** A statement as its page must show it. */
export type ExpectedStatement = { code: string; id: string; sources: string[] };

/** What the model says must be in the site. */
export interface SiteModel {
  /** Every page's path, with the statements whose own page it is. */
  pages: ReadonlyMap<string, readonly ExpectedStatement[]>;
  /** The ids of each framework's data notes, by the folder of its pages. */
  notes: ReadonlyMap<string, readonly string[]>;
}

/** The model of one framework's part of a site. */
export function frameworkModel(framework: Framework): SiteModel {
  const { id, path } = framework;
  const pages = new Map<string, readonly ExpectedStatement[]>();
  for (const page of expectedFrameworkPages(framework)) pages.set(pagePath(page), []);
  // The whole framework in one file is held to the same rules.
  pages.set(singleFilePath({ id }), []);
  for (const grouped of placesOf(framework)) {
    pages.set(
      pagePath(placePage(path, grouped)),
      grouped.place.statements.map(({ code, id: anchor, citations }) => ({
        code,
        id: anchor,
        // What Levelbook doesn't know is shown all the same, as unverified.
        sources: citations.map(({ source }) => source ?? 'unverified'),
      })),
    );
  }
  return { pages, notes: new Map([[path, framework.notes.map((note) => note.id)]]) };
}

/** The model of the pages that are about no single framework, from the site's facts and its guides' names. */
export function commonModel(facts: SiteFacts, guides: readonly string[]): SiteModel {
  const paths = expectedSitePages(guides, facts).map(pagePath);
  return { pages: new Map(paths.map((path) => [path, []])), notes: new Map() };
}
