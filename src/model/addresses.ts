import type { DomainId } from './domains.ts';
import { placeSlug } from './identifiers.ts';
import type { LevelId } from './levels.ts';
import type { EvidenceSourceId } from './sources.ts';
import type { Place } from './statement.ts';

/** Every kind of page, with what it takes to name one. */
export type PageRef =
  | {
      page:
        | 'home'
        | 'search'
        | 'offline'
        | 'data-notes'
        | 'not-found'
        | 'occupations'
        | 'all-durable-skills'
        | 'sources'
        | 'guides'
        | 'rubric-builder';
    }
  | {
      page:
        | 'occupation'
        | 'levels'
        | 'durable-skills'
        | 'ai-at-work'
        | 'tasks-and-skills'
        | 'career'
        | 'rubrics';
      soc: string;
    }
  | { page: 'level'; soc: string; level: LevelId }
  | { page: 'domain'; soc: string; domain: DomainId }
  | { page: 'sheet'; soc: string; sheet: string }
  | { page: 'all-domain'; domain: DomainId }
  | { page: 'source'; source: EvidenceSourceId }
  | { page: 'guide'; guide: string };

/** The path of a page's file from the site's root, with no slash in front: `occupations/43-3011.00/career.html`. */
export function pagePath(ref: PageRef): string {
  switch (ref.page) {
    case 'home':
      return 'index.html';
    case 'search':
    case 'offline':
    case 'data-notes':
    case 'rubric-builder':
      return `${ref.page}.html`;
    case 'not-found':
      return '404.html';
    case 'occupations':
    case 'sources':
    case 'guides':
      return `${ref.page}/index.html`;
    case 'all-durable-skills':
      return 'durable-skills/index.html';
    case 'all-domain':
      return `durable-skills/${ref.domain}.html`;
    case 'source':
      return `sources/${ref.source}.html`;
    case 'guide':
      return `guides/${ref.guide}.html`;
    case 'occupation':
      return `occupations/${ref.soc}/index.html`;
    case 'levels':
    case 'durable-skills':
    case 'rubrics':
      return `occupations/${ref.soc}/${ref.page}/index.html`;
    case 'ai-at-work':
    case 'tasks-and-skills':
    case 'career':
      return `occupations/${ref.soc}/${ref.page}.html`;
    case 'level':
      return `occupations/${ref.soc}/levels/${ref.level}.html`;
    case 'domain':
      return `occupations/${ref.soc}/durable-skills/${ref.domain}.html`;
    case 'sheet':
      return `occupations/${ref.soc}/rubrics/${ref.sheet}.html`;
  }
}

/** The page that a place's statements stand on. */
export function placePage(soc: string, place: Place): PageRef {
  switch (place.kind) {
    case 'level':
      return { page: 'level', soc, level: place.level };
    case 'domain':
      return { page: 'domain', soc, domain: place.domain };
    case 'ai-at-work':
      return { page: 'ai-at-work', soc };
  }
}

/**
 * The relative address from one file of the site to another, both as paths from the root.
 * It always ends in a file, so that it works on any host, under any base path and from `file://`.
 */
export function relativePath(from: string, to: string): string {
  const fromFolders = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (
    shared < fromFolders.length &&
    shared < target.length - 1 &&
    fromFolders[shared] === target[shared]
  ) {
    shared += 1;
  }
  return [...fromFolders.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

/** The relative address from a page to another page, and to an anchor there where one is given. */
export function linkTo(from: PageRef, to: PageRef, anchor?: string): string {
  const address = relativePath(pagePath(from), pagePath(to));
  return anchor === undefined ? address : `${address}#${anchor}`;
}

/** The relative address from a page to a file of the site that is no page, given from the root: `assets/site.css`. */
export function fileLink(from: PageRef, file: string): string {
  return relativePath(pagePath(from), file);
}

/** The slug of a sheet's page, from its place and kind: `emerging-checklist`. */
export function sheetSlug(place: Place | { kind: 'occupation' }, kind: string): string {
  return place.kind === 'occupation' ? kind : `${placeSlug(place)}-${kind}`;
}
