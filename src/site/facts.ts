import { getCollection } from 'astro:content';
import { downloadExtent } from '../formats/downloads.ts';
import { pagePath, type PageRef } from '../model/addresses.ts';
import { capitalised } from '../model/counting.ts';
import { expectedSitePages } from '../model/expected-pages.ts';
import { SHARED_GROUPS } from '../model/framework/schemes/ler-me.ts';
import { guideFits } from '../model/guide-fits.ts';
import { siteFacts, type SiteFacts } from '../model/unit/site-facts.ts';
import type { EvidenceSourceId } from '../model/sources.ts';
import { found } from './found.ts';
import { records } from './records.ts';
import { site } from './site-settings.ts';

/** What any page may say of the site as a whole. */
export const facts: SiteFacts = siteFacts(records);

/** What readers call all frameworks together: "occupations". */
export const { units } = facts;
/** That as a name: "Occupations". */
export const unitsName = capitalised(units.many);

/** The groups of places that frameworks here share. */
export const shared = SHARED_GROUPS.filter(({ id }) => facts.shared.includes(id));

/** The evidence sources that have a page here. */
export const siteSourceIds = facts.sources;

/** How many files there are to take away. */
export const extent = downloadExtent(records.length, process.env['LEVELBOOK_PDF'] !== 'no');

const [guideEntries, siteGuideEntries] = await Promise.all([
  getCollection('guides'),
  getCollection('siteGuides'),
]);

/** All guides, in their own order: the site's, and those of ours that fit it and whose place none of them takes. */
export const guides = [
  ...siteGuideEntries,
  ...guideEntries.filter(
    ({ id, data }) =>
      guideFits(data, facts, site) && !siteGuideEntries.some((own) => own.id === id),
  ),
].sort((a, b) => a.data.order - b.data.order);

const sitePaths = new Set(
  expectedSitePages(
    guides.map(({ id }) => id),
    facts,
  ).map(pagePath),
);

/** Whether the site has this page, one that is about no single framework: texts may name what these exports don't hold. */
export const siteHas = (page: PageRef): boolean => sitePaths.has(pagePath(page));

/** The group that frameworks share that a page is about. */
export function sharedGroupAt(id: string | undefined): (typeof shared)[number] {
  return found(
    shared.find((group) => group.id === id),
    id,
  );
}

/** The evidence source that a page is about. */
export function sourceAt(id: string | undefined): EvidenceSourceId {
  return found(
    siteSourceIds.find((source) => source === id),
    id,
  );
}
