import type { Place, PlaceGroup } from './framework/place.ts';

/** Every kind of page, with what it takes to name one. `framework` is the folder of its pages: `occupations/43-3011.00`. */
export type PageRef =
  | {
      page:
        | 'home'
        | 'search'
        | 'offline'
        | 'data-notes'
        | 'not-found'
        | 'occupations'
        | 'compare'
        | 'sources'
        | 'guides'
        | 'rubric-builder'
        | 'make';
    }
  | {
      page: 'overview' | 'tasks-and-skills' | 'titles' | 'career' | 'rubrics' | 'framework-notes';
      framework: string;
    }
  /** The statements of one framework that cite a source. */
  | { page: 'framework-source'; framework: string; source: string }
  | {
      page: 'group';
      framework: string;
      group: string;
      /** The page of the only place, `ai-at-work.html`, rather than a list of pages, `levels/index.html`. */
      one: boolean;
    }
  | { page: 'place'; framework: string; group: string; place: string }
  | { page: 'sheet'; framework: string; sheet: string }
  /** The groups and places that frameworks share, across all of them: `durable-skills/communication.html`. */
  | { page: 'shared-group'; group: string }
  | { page: 'shared-place'; group: string; place: string }
  | { page: 'source'; source: string }
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
    case 'make':
      return `${ref.page}.html`;
    case 'compare':
      return 'occupations/compare.html';
    case 'not-found':
      return '404.html';
    case 'occupations':
    case 'sources':
    case 'guides':
      return `${ref.page}/index.html`;
    case 'shared-group':
      return `${ref.group}/index.html`;
    case 'shared-place':
      return `${ref.group}/${ref.place}.html`;
    case 'source':
      return `sources/${ref.source}.html`;
    case 'guide':
      return `guides/${ref.guide}.html`;
    case 'overview':
      return `${ref.framework}/index.html`;
    case 'rubrics':
      return `${ref.framework}/rubrics/index.html`;
    case 'tasks-and-skills':
    case 'titles':
    case 'career':
      return `${ref.framework}/${ref.page}.html`;
    case 'framework-notes':
      return `${ref.framework}/data-notes.html`;
    case 'framework-source':
      return `${ref.framework}/sources/${ref.source}.html`;
    case 'group':
      return `${ref.framework}/${ref.group}${ref.one ? '' : '/index'}.html`;
    case 'place':
      return `${ref.framework}/${ref.group}/${ref.place}.html`;
    case 'sheet':
      return `${ref.framework}/rubrics/${ref.sheet}.html`;
  }
}

/** The page of a group: the list of its places, or the only one itself. */
export function groupPage(
  framework: string,
  { id, pages }: Pick<PlaceGroup, 'id' | 'pages'>,
): PageRef {
  return { page: 'group', framework, group: id, one: pages === 'one' };
}

/** The page that a place's statements stand on. */
export function placePage(
  framework: string,
  { group, place }: { group: Pick<PlaceGroup, 'id' | 'pages'>; place: Pick<Place, 'id'> },
): PageRef {
  return group.pages === 'one'
    ? groupPage(framework, group)
    : { page: 'place', framework, group: group.id, place: place.id };
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

/** The slug of a sheet's page, from its place's id (none: the whole framework) and kind: `emerging-checklist`. */
export function sheetSlug(placeId: string | null, kind: string): string {
  return placeId === null ? kind : `${placeId}-${kind}`;
}

/** The full address of a file of the site, where the site's own is known: with or without its last slash. */
export function fullAddress(siteUrl: string, path: string): string {
  return `${siteUrl.replace(/\/+$/u, '')}/${path}`;
}
