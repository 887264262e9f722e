import type { Framework } from '../framework/framework.ts';
import type { Comparable } from '../occupation/comparison.ts';
import { releaseName } from '../occupation/release-words.ts';

/** What is compared of an occupation, as a classic script, which a browser may load from a folder as well. */

/** What an occupation's file calls. */
const RECEIVER = 'levelbookComparable';

/** A rating as it is written: the mean and its standard error. */
type WrittenRating = [value: number, error: number | null] | null;

/** It is written as lists, because there are a thousand of these files. */
export type WrittenComparable = [
  title: string,
  path: string,
  release: string,
  activities: string[],
  technology: string[],
  skills: [name: string, importance: WrittenRating, level: WrittenRating][],
];

/** Where an occupation's file stands, from the site's root; `path` is the folder of its pages. */
export function comparableFile({ path }: Pick<Framework, 'path'>): string {
  return `${path}/compare.js`;
}

/** An occupation as the script that hands over what is compared of it; null where no release of O*NET tells of it. */
export function comparableScript({ title, path, occupation }: Framework): string | null {
  const release = occupation?.onetRelease;
  if (!release) return null;
  const written: WrittenComparable = [
    title,
    path,
    releaseName(release),
    release.workActivities.map((activity) => activity.title),
    [...new Set((occupation.onetReport?.technology ?? []).map(({ name }) => name))],
    release.skills.map(({ name, importance, level }) => [
      name,
      importance && [importance.value, importance.error],
      level && [level.value, level.error],
    ]),
  ];
  return `${RECEIVER}(${JSON.stringify(written)})\n`;
}

/** What the script handed over. */
export function readComparable(written: WrittenComparable): Comparable {
  const [title, path, release, activities, technology, skills] = written;
  const rating = (one: WrittenRating) => one && { value: one[0], error: one[1] };
  return {
    title,
    path,
    release,
    activities,
    technology,
    skills: skills.map(([name, importance, level]) => ({
      name,
      importance: rating(importance),
      level: rating(level),
    })),
  };
}
