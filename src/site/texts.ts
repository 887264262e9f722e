import { getCollection, type CollectionEntry } from 'astro:content';
import type { PlaceHead } from '../model/framework/place.ts';
import { EVIDENCE_SOURCE_IDS, type EvidenceSourceId } from '../model/sources.ts';

/**
 * What people wrote about places and sources, loaded once a build. The checks have made sure that what is asked for by
 * id is there; a gap is an error, not an empty page.
 */
const [levelEntries, domainEntries, sourceEntries] = await Promise.all([
  getCollection('levels'),
  getCollection('domains'),
  getCollection('sources'),
]);

/** By the name that places give: a folder of `content/` and a file in it. */
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
