import { getCollection, type CollectionEntry } from 'astro:content';
import { DOMAINS, type DomainId } from '../model/domains.ts';
import { LEVELS, type LevelId } from '../model/levels.ts';
import type { Occupation } from '../model/occupation.ts';
import { EVIDENCE_SOURCE_IDS, type EvidenceSourceId } from '../model/sources.ts';

/**
 * Everything that pages are made of, loaded once a build: asking a collection copies all its entries each time.
 * The import and the checks have made sure that what is asked for by id is there; a gap is an error, not an empty page.
 */
const [occupationEntries, levelEntries, domainEntries, sourceEntries, guideEntries] =
  await Promise.all([
    getCollection('occupations'),
    getCollection('levels'),
    getCollection('domains'),
    getCollection('sources'),
    getCollection('guides'),
  ]);

/** All occupations, by O*NET-SOC code. */
export const occupations: Occupation[] = occupationEntries
  .map((entry) => entry.data)
  .sort((a, b) => (a.soc < b.soc ? -1 : 1));

/** All guides, in their own order. */
export const guides = guideEntries.sort((a, b) => a.data.order - b.data.order);

function entriesById<Entry extends { id: string }>(
  entries: Entry[],
  wanted: readonly string[],
  folder: string,
): Map<string, Entry> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const missing = wanted.filter((id) => !byId.has(id));
  if (missing.length > 0) {
    throw new Error(`content/${folder} has no text for: ${missing.join(', ')}.`);
  }
  return byId;
}

const levels = entriesById(
  levelEntries,
  LEVELS.map(({ id }) => id),
  'levels',
);
const domains = entriesById(
  domainEntries,
  DOMAINS.map(({ id }) => id),
  'domains',
);
const sources = entriesById(sourceEntries, EVIDENCE_SOURCE_IDS, 'sources');

const known = <Entry>(entry: Entry | undefined): Entry => {
  if (!entry) throw new Error('An id was asked for that the schemas do not allow.');
  return entry;
};

/** What people wrote about a level, a domain, an evidence source. */
export const levelText = (id: LevelId): CollectionEntry<'levels'> => known(levels.get(id));
export const domainText = (id: DomainId): CollectionEntry<'domains'> => known(domains.get(id));
export const sourceText = (id: EvidenceSourceId): CollectionEntry<'sources'> =>
  known(sources.get(id));

/** One path a occupation, for pages that every occupation has. */
export function occupationPaths() {
  return occupations.map((occupation) => ({
    params: { soc: occupation.soc },
    props: { occupation },
  }));
}
