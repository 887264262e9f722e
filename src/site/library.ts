import { getCollection, type CollectionEntry } from 'astro:content';
import { capitalised } from '../model/counting.ts';
import { pagePath, type PageRef } from '../model/addresses.ts';
import { expectedSitePages } from '../model/expected-pages.ts';
import type { Framework } from '../model/framework/framework.ts';
import type { PlaceGroup, PlaceHead } from '../model/framework/place.ts';
import { sharedGroups } from '../model/framework/shared-groups.ts';
import { guideFits } from '../model/guide-fits.ts';
import { unitNoun } from '../model/framework/unit-noun.ts';
import { EVIDENCE_SOURCE_IDS, type EvidenceSourceId } from '../model/sources.ts';
import { siteSources } from '../model/site-sources.ts';
import { site } from './site-settings.ts';

/**
 * Everything that pages are made of, loaded once a build: asking a collection copies all its entries each time.
 * The import and the checks have made sure that what is asked for by id is there; a gap is an error, not an empty page.
 */
const [
  frameworkEntries,
  levelEntries,
  domainEntries,
  sourceEntries,
  guideEntries,
  siteGuideEntries,
] = await Promise.all([
  getCollection('frameworks'),
  getCollection('levels'),
  getCollection('domains'),
  getCollection('sources'),
  getCollection('guides'),
  getCollection('siteGuides'),
]);

/** All frameworks, by id. */
export const frameworks: Framework[] = frameworkEntries
  .map((entry) => entry.data)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** What readers call all of them together: "occupations". */
export const units = unitNoun(...frameworks);
/** That as a name: "Occupations". */
export const unitsName = capitalised(units.many);

/** The groups of places that frameworks here share. */
export const shared = sharedGroups(frameworks);

/** All guides, in their own order: the site's, and those of ours that fit it and whose place none of them takes. */
export const guides = [
  ...siteGuideEntries,
  ...guideEntries.filter(
    ({ id, data }) =>
      guideFits(data, frameworks, site) && !siteGuideEntries.some((own) => own.id === id),
  ),
].sort((a, b) => a.data.order - b.data.order);

/** What people wrote about places, by the name that places give: a folder of `content/` and a file in it. */
const placeTexts = new Map<string, CollectionEntry<'levels' | 'domains'>>(
  [...levelEntries, ...domainEntries].map((entry) => [`${entry.collection}/${entry.id}`, entry]),
);
const sources = new Map(sourceEntries.map((entry) => [entry.id, entry]));
const missing = EVIDENCE_SOURCE_IDS.filter((id) => !sources.has(id));
if (missing.length > 0) {
  throw new Error(`content/sources has no text for: ${missing.join(', ')}.`);
}

/** What people wrote about a place; null where it is of no scheme that Levelbook has texts for. */
export function placeText({
  text,
}: Pick<PlaceHead, 'text'>): CollectionEntry<'levels' | 'domains'> | null {
  if (text === null) return null;
  const entry = placeTexts.get(text);
  if (!entry) throw new Error(`content/ has no text "${text}".`);
  return entry;
}

/** A place in one sentence: in Levelbook's words, else in the export's; null where neither says anything. */
export function placeSummary(place: Pick<PlaceHead, 'text' | 'summary'>): string | null {
  return placeText(place)?.data.summary ?? place.summary;
}

/** Questions to ask about a place, where people wrote some. */
export function placeQuestions(place: Pick<PlaceHead, 'text'>): string[] {
  const data = placeText(place)?.data;
  return data && 'questions' in data ? data.questions : [];
}

/** What people wrote about an evidence source. */
export function sourceText(id: EvidenceSourceId): CollectionEntry<'sources'> {
  const entry = sources.get(id);
  if (!entry) throw new Error('An id was asked for that the schemas do not allow.');
  return entry;
}

/** The evidence sources that have a page here. */
export const siteSourceIds = siteSources(frameworks);

const sitePaths = new Set(
  expectedSitePages(
    guides.map(({ id }) => id),
    frameworks,
    siteSourceIds,
  ).map(pagePath),
);

/** Whether the site has this page, one that is about no single framework: texts may name what these exports don't hold. */
export const siteHas = (page: PageRef): boolean => sitePaths.has(pagePath(page));

/** The part of a framework's addresses that routes are named by: `{ kind: 'occupations', id: '43-3011.00' }`. */
function routeParams({ path }: Pick<Framework, 'path'>): { kind: string; id: string } {
  const [kind = '', id = ''] = path.split('/');
  return { kind, id };
}

/** One path a framework, for pages that every framework has, or each of those that `has` tells. */
export function frameworkPaths(has: (framework: Framework) => boolean = () => true) {
  return frameworks.filter(has).map((framework) => ({
    params: routeParams(framework),
    props: { framework },
  }));
}

/** One path a group of places that has pages of this sort. */
export function groupPaths(pages: PlaceGroup['pages']) {
  return frameworks.flatMap((framework) =>
    framework.groups
      .filter((group) => group.pages === pages)
      .map((group) => ({
        params: { ...routeParams(framework), group: group.id },
        props: { framework, group },
      })),
  );
}
