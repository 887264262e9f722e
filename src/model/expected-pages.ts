import { placePage, type PageRef } from './addresses.ts';
import type { Framework } from './framework/framework.ts';
import { describedSources } from './citations.ts';
import { partsOf } from './framework/parts.ts';
import { statementsOf } from './framework/places.ts';
import { SHARED_GROUPS } from './framework/schemes/ler-me.ts';
import { sheetsOf } from './sheets/sheets-of.ts';
import type { SiteFacts } from './unit/site-facts.ts';

/**
 * Every page of the site that is about no single framework. `guides` are the names of the guides' files; `facts` tell
 * which groups of places and which sources have pages.
 */
export function expectedSitePages(
  guides: readonly string[],
  facts: Pick<SiteFacts, 'shared' | 'sources' | 'compares'>,
): PageRef[] {
  return [
    { page: 'home' },
    { page: 'search' },
    { page: 'offline' },
    { page: 'data-notes' },
    { page: 'not-found' },
    { page: 'rubric-builder' },
    { page: 'make' },
    { page: 'occupations' },
    ...(facts.compares ? [{ page: 'compare' } as const] : []),
    ...SHARED_GROUPS.filter(({ id }) => facts.shared.includes(id)).flatMap((group): PageRef[] => [
      { page: 'shared-group', group: group.id },
      ...group.places.map(({ id }): PageRef => ({
        page: 'shared-place',
        group: group.id,
        place: id,
      })),
    ]),
    { page: 'sources' },
    ...facts.sources.map((source): PageRef => ({ page: 'source', source })),
    { page: 'guides' },
    ...guides.map((guide): PageRef => ({ page: 'guide', guide })),
  ];
}

/** Every page about one framework: its overview, the parts that it has, each of its places and sheets, what it cites, its notes. */
export function expectedFrameworkPages(framework: Framework): PageRef[] {
  const { path, groups } = framework;
  return [
    { page: 'overview', framework: path },
    ...partsOf(framework).map(({ to }) => to),
    ...groups
      .filter(({ pages }) => pages === 'a-place')
      .flatMap((group) => group.places.map((place) => placePage(path, { group, place }))),
    ...describedSources(statementsOf(framework)).map((source): PageRef => ({
      page: 'framework-source',
      framework: path,
      source,
    })),
    { page: 'framework-notes', framework: path },
    ...sheetsOf(framework).map(({ slug }): PageRef => ({
      page: 'sheet',
      framework: path,
      sheet: slug,
    })),
  ];
}
