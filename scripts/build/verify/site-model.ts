import { pagePath, placePage } from '../../../src/model/addresses.ts';
import { expectedFrameworkPages, expectedSitePages } from '../../../src/model/expected-pages.ts';
import type { Framework } from '../../../src/model/framework/framework.ts';
import { placesOf } from '../../../src/model/framework/places.ts';
import { siteFacts } from '../../../src/model/unit/site-facts.ts';
import { unitRecord, type UnitRecord } from '../../../src/model/unit/unit-record.ts';

/** A statement as its page must show it. */
export type ExpectedStatement = { code: string; id: string; sources: string[] };

/** What the model says must be in the site. */
export interface SiteModel {
  /** Every page's path, with the statements whose own page it is. */
  pages: ReadonlyMap<string, readonly ExpectedStatement[]>;
  /** The ids of each framework's data notes, by the folder of its pages. */
  notes: ReadonlyMap<string, readonly string[]>;
}

/** The model of a site, from its frameworks (one at a time, so that few are in memory) and its guides' names. */
export function siteModel(frameworks: Iterable<Framework>, guides: readonly string[]): SiteModel {
  const pages = new Map<string, readonly ExpectedStatement[]>();
  const notes = new Map<string, readonly string[]>();
  const records: UnitRecord[] = [];
  for (const framework of frameworks) {
    const { id, path } = framework;
    for (const page of expectedFrameworkPages(framework)) pages.set(pagePath(page), []);
    // The whole framework in one file (scripts/build/offline) is held to the same rules.
    pages.set(`downloads/${id}.html`, []);
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
    notes.set(
      path,
      framework.notes.map((note) => note.id),
    );
    records.push(unitRecord(framework));
  }
  for (const page of expectedSitePages(guides, siteFacts(records))) pages.set(pagePath(page), []);
  return { pages, notes };
}
