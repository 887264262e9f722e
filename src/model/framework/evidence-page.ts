import type { Framework } from './framework.ts';

/**
 * Where the evidence pack of an occupation stands: on the page of the group that is one place (its id), as its figures
 * are about the occupation as a whole; on the overview where no group is; nowhere where there can be none.
 */
export function evidencePage({
  groups,
  occupation,
}: Pick<Framework, 'groups' | 'occupation'>): { group: string } | 'overview' | null {
  if (occupation === null) return null;
  const group = groups.find(({ pages }) => pages === 'one');
  if (group) return { group: group.id };
  return occupation.evidencePack === null ? null : 'overview';
}
