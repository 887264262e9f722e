import type { PageRef } from './addresses.ts';
import { DOMAIN_IDS } from './domains.ts';
import { LEVEL_IDS } from './levels.ts';
import type { Occupation } from './occupation.ts';
import { sheetsOf } from './sheets/sheets-of.ts';
import { EVIDENCE_SOURCE_IDS } from './sources.ts';

/** Every page of the site that is about no single occupation. `guides` are the names of the guides' files. */
export function expectedSitePages(guides: readonly string[]): PageRef[] {
  return [
    { page: 'home' },
    { page: 'search' },
    { page: 'offline' },
    { page: 'data-notes' },
    { page: 'not-found' },
    { page: 'rubric-builder' },
    { page: 'occupations' },
    { page: 'all-durable-skills' },
    ...DOMAIN_IDS.map((domain): PageRef => ({ page: 'all-domain', domain })),
    { page: 'sources' },
    ...EVIDENCE_SOURCE_IDS.map((source): PageRef => ({ page: 'source', source })),
    { page: 'guides' },
    ...guides.map((guide): PageRef => ({ page: 'guide', guide })),
  ];
}

/**
 * Every page about one occupation. A page whose export was not supplied is there all the same, and says so;
 * a domain without statements has no page.
 */
export function expectedOccupationPages(occupation: Occupation): PageRef[] {
  const { soc } = occupation;
  return [
    { page: 'occupation', soc },
    { page: 'levels', soc },
    ...LEVEL_IDS.map((level): PageRef => ({ page: 'level', soc, level })),
    { page: 'durable-skills', soc },
    ...(occupation.durableSkills?.domains ?? []).map(({ id }): PageRef => ({
      page: 'domain',
      soc,
      domain: id,
    })),
    { page: 'ai-at-work', soc },
    { page: 'tasks-and-skills', soc },
    { page: 'career', soc },
    { page: 'rubrics', soc },
    ...sheetsOf(occupation).map((sheet): PageRef => ({ page: 'sheet', soc, sheet: sheet.slug })),
  ];
}
