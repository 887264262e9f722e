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
import { importedFrameworks } from './imported-frameworks.ts';
import { site } from './site-settings.ts';

/**
 * Everything that pages are made of, loaded once a build: asking a collection copies all its entries each time.
 * The import and the checks have made sure that what is asked for by id is there; a gap is an error, not an empty page.
 */
const [levelEntries, domainEntries, sourceEntries, guideEntries, siteGuideEntries] =
  await Promise.all([
    getCollection('levels'),
    getCollection('domains'),
    getCollection('sources'),
    getCollection('guides'),
    getCollection('siteGuides'),
  ]);

/** All frameworks, by id. */
export const frameworks: Framework[] = importedFrameworks();

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

/** What is found for a part of a page's address. Throws where nothing is: the build asks for nothing else. */
function found<Thing>(thing: Thing | undefined, name: string | undefined): Thing {
  if (thing === undefined) throw new Error(`There is nothing here called "${name}".`);
  return thing;
}

/** The framework that a page is about, from its route's parameters: `{ kind: 'occupations', id: '43-3011.00' }`. */
export function frameworkAt({ kind, id }: Record<string, string | undefined>): Framework {
  return found(
    frameworks.find(({ path }) => path === `${kind}/${id}`),
    id,
  );
}

/** The group of a framework's places that a page is about. */
export function groupAt({ groups }: Framework, id: string | undefined): PlaceGroup {
  return found(
    groups.find((group) => group.id === id),
    id,
  );
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
