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
  section('Rubric builder', { page: 'rubric-builder' }, 'Builder'),
  section('Evidence sources', { page: 'sources' }, 'Sources'),
  section('Guides', { page: 'guides' }),
];
