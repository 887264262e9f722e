import * as words from '#words/framework.ts';
import { groupPage, type PageRef } from '../addresses.ts';
import { allStatements, countOf, type Outlined } from '../unit/outlined.ts';
import type { PlaceGroup } from './place.ts';

/** What a framework offers to read, as its navigation lists it. What it has not got is not offered. */

/** A part of a framework and the page where it begins. */
export interface Part {
  label: string;
  to: PageRef;
}

/** The groups of a framework in the order in which they are read: those that have a page a place, then single pages. */
export function groupsInOrder<Group extends Pick<PlaceGroup, 'pages'>>(
  groups: readonly Group[],
): Group[] {
  return [
    ...groups.filter(({ pages }) => pages === 'a-place'),
    ...groups.filter(({ pages }) => pages === 'one'),
  ];
}

/** The parts of a framework: its groups, what is known of the work, its sheets. */
export function partsOf(framework: Outlined): Part[] {
  const { path, groups } = framework;
  const has: (Part | false)[] = [
    ...groupsInOrder(groups).map((group) => ({ label: group.name, to: groupPage(path, group) })),
    hasReport(framework) && {
      label: words.tasksAndSkills,
      to: { page: 'tasks-and-skills', framework: path },
    },
    hasTitles(framework) && {
      label: words.titlesAndRelated,
      to: { page: 'titles', framework: path },
    },
    hasCareer(framework) && { label: words.career, to: { page: 'career', framework: path } },
    hasStatements(framework) && {
      label: words.rubricSheets2,
      to: { page: 'rubrics', framework: path },
    },
  ];
  return has.filter((part) => part !== false);
}

/** Whether there is any statement: then there are sheets, too. */
export function hasStatements(framework: Pick<Outlined, 'groups'>): boolean {
  return allStatements(framework) > 0;
}

/** Whether O*NET’s report of tasks and skills is known. */
export function hasReport({ occupation }: Pick<Outlined, 'occupation'>): boolean {
  return (occupation?.onetReport ?? null) !== null;
}

/** Whether other titles of the occupation are known, or occupations that are related to it. */
export function hasTitles({ occupation }: Pick<Outlined, 'occupation'>): boolean {
  const { alternateTitles = 0, related = 0 } = occupation?.onetRelease ?? {};
  return [alternateTitles, related].some((list) => countOf(list) > 0);
}

/** Whether anything is known for a framework's career page. */
export function hasCareer({ occupation }: Pick<Outlined, 'occupation'>): boolean {
  return (occupation?.career ?? occupation?.profile ?? null) !== null;
}

/** The parts before and after the one that begins at this page. */
export function neighbourParts(
  framework: Outlined,
  at: PageRef,
): { before: Part | undefined; after: Part | undefined } {
  const parts = partsOf(framework);
  const here = parts.findIndex(({ to }) => JSON.stringify(to) === JSON.stringify(at));
  return { before: parts[here - 1], after: here < 0 ? undefined : parts[here + 1] };
}
