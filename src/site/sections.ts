import * as words from '#words/site.ts';
import type { PageRef } from '../model/addresses.ts';
import { shared, unitsName } from './facts.ts';

/** A section of the site, in its head and wherever everything is offered to browse. */
export interface Section {
  /** For tight places: "Sources". */
  label: string;
  /** In full: "Evidence sources". */
  name: string;
  page: PageRef;
}

const section = (name: string, page: PageRef, label = name): Section => ({ label, name, page });

/** The sections of the site, in order. Those of groups that no framework here has are not there. */
export const siteSections: Section[] = [
  section(unitsName, { page: 'occupations' }),
  ...shared.map((group) => section(group.name, { page: 'shared-group', group: group.id })),
  section(words.rubricBuilder, { page: 'rubric-builder' }, words.builder),
  section(words.evidenceSources, { page: 'sources' }, words.sources),
  section(words.guides, { page: 'guides' }),
];
