import type { PageRef } from './addresses.ts';
import { DOMAIN_IDS, type DomainId } from './domains.ts';
import { EVIDENCE_SOURCE_IDS, type EvidenceSourceId } from './sources.ts';

/**
 * Links between pages in what people write: `[O*NET](page:source/onet)`. They name a page, not an address,
 * so that the page that shows them can make a relative one. Pages of one occupation can't be named:
 * the same text is built with anybody's exports.
 */
const PAGE_LINK_SCHEME = 'page:';

const SINGLE_PAGES = [
  'home',
  'search',
  'offline',
  'data-notes',
  'occupations',
  'all-durable-skills',
  'sources',
  'guides',
  'rubric-builder',
] as const;
type SinglePage = (typeof SINGLE_PAGES)[number];

const isSinglePage = (word: string): word is SinglePage =>
  (SINGLE_PAGES as readonly string[]).includes(word);
const isDomain = (word: string): word is DomainId =>
  (DOMAIN_IDS as readonly string[]).includes(word);
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
  if (name === undefined) return isSinglePage(kind) ? { page: kind } : undefined;
  if (kind === 'guide' && isGuideName(name)) return { page: 'guide', guide: name };
  if (kind === 'source' && isSource(name)) return { page: 'source', source: name };
  if (kind === 'all-domain' && isDomain(name)) return { page: 'all-domain', domain: name };
  return undefined;
}
