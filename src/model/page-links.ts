import type { PageRef } from './addresses.ts';
import { SHARED_GROUPS } from './framework/schemes/ler-me.ts';
import { EVIDENCE_SOURCE_IDS, type EvidenceSourceId } from './sources.ts';

/**
 * Links between pages in what people write: `[O*NET](page:source/onet)`. They name a page, not an address,
 * so that the page that shows them can make a relative one. Pages of one framework can't be named: the same text is
 * built with anybody's exports. Groups that frameworks share are named `page:all-<group>`, their places
 * `page:all-<member>/<place>`, as those pages call themselves.
 */
const PAGE_LINK_SCHEME = 'page:';

const SINGLE_PAGES = [
  'home',
  'search',
  'offline',
  'data-notes',
  'occupations',
  'sources',
  'guides',
  'rubric-builder',
  'make',
] as const;
type SinglePage = (typeof SINGLE_PAGES)[number];

const isSinglePage = (word: string): word is SinglePage =>
  (SINGLE_PAGES as readonly string[]).includes(word);
const isSource = (word: string): word is EvidenceSourceId =>
  (EVIDENCE_SOURCE_IDS as readonly string[]).includes(word);
const isGuideName = (word: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(word);

/**
 * The page that a `page:` link names; undefined where the link is none of that kind or names no known page.
 * A guide's name is checked for its form only: which guides exist is for `content/guides` to say.
 */
export function pageOfLink(link: string): PageRef | undefined {
  if (!link.startsWith(PAGE_LINK_SCHEME)) return undefined;
  const [kind = '', name, ...rest] = link.slice(PAGE_LINK_SCHEME.length).split('/');
  if (rest.length > 0) return undefined;
  if (name === undefined) return isSinglePage(kind) ? { page: kind } : sharedPage(kind);
  if (kind === 'guide' && isGuideName(name)) return { page: 'guide', guide: name };
  if (kind === 'source' && isSource(name)) return { page: 'source', source: name };
  return sharedPage(kind, name);
}

function sharedPage(kind: string, place?: string): PageRef | undefined {
  for (const { id, member, places } of SHARED_GROUPS) {
    if (place === undefined && kind === `all-${id}`) return { page: 'shared-group', group: id };
    if (kind === `all-${member}` && places.some((one) => one.id === place)) {
      return { page: 'shared-place', group: id, place: place ?? '' };
    }
  }
  return undefined;
}
