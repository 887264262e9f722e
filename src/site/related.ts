import type { Framework } from '../model/framework/framework.ts';
import { records } from './records.ts';

const paths = new Map(records.map(({ id, path, occupation }) => [occupation?.soc ?? id, path]));

/** The related occupations of a framework that are on this site: the folders of their pages by their codes. */
export function relatedHere({ occupation }: Framework): ReadonlyMap<string, string> {
  const related = occupation?.onetRelease?.related ?? [];
  return new Map(
    related.flatMap(({ soc }) => {
      const path = paths.get(soc);
      return path === undefined ? [] : [[soc, path] as const];
    }),
  );
}
