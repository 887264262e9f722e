import { fill } from '#say';
import * as words from '#words/site.ts';
import { SOFTWARE } from '../model/software.ts';
import type { Imprint } from '../model/framework/imprint.ts';
import { isNotObserved, type SettingsRating } from './scale.ts';
import type { Settings } from './schema.ts';

/** What the settings put on sheets and files; null where they say nothing that travels with them. */
export function imprintOf(settings: Settings): Imprint | null {
  const { title, publisher, language, notices, sheets } = settings;
  if ([title, publisher, language, notices, sheets].every((part) => part === undefined))
    return null;
  return {
    maker: publisher?.name ?? title ?? SOFTWARE,
    language: language ?? null,
    notices: [...(notices ?? []), ...publisherLine(publisher)],
    headerFields: sheets?.header ?? null,
    signatures: sheets?.signatures ?? null,
    scale: sheets?.scale?.map(siteRating) ?? null,
  };
}

/** What a site puts on the sheets of a framework that somebody gives to its page: nothing that claims it as the site's own. */
export function guestImprintOf(settings: Settings): Imprint | null {
  const imprint = imprintOf(settings);
  return imprint && { ...imprint, maker: settings.title ?? SOFTWARE, notices: [] };
}

const siteRating = (rating: SettingsRating) => ({ ...rating, notObserved: isNotObserved(rating) });

/** "Published by Example School, https://example.org. Contact: office@example.org." */
function publisherLine(publisher: Settings['publisher']): string[] {
  if (!publisher) return [];
  const { name, link, contact } = publisher;
  const published = fill(words.publishedByWhat, {
    what: [name, ...(link === undefined ? [] : [link])].join(', '),
  });
  return [
    contact === undefined ? published : fill(words.publishedContactContact, { published, contact }),
  ];
}
