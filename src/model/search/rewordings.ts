import type { Synonyms } from '../synonyms.ts';

/** A query said another way: `from` was found in it, and `to` stands in its place. */
export interface Rewording {
  query: string;
  from: string;
  to: string;
  near: boolean;
  /** Where `to` stands in its group, from 0. */
  place: number;
}

/** A text as terms are compared: lower case, with one space for whatever is neither letter nor digit. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The query with each known term in it replaced by each of its synonyms; those of equal meaning come first. */
export function rewordings(query: string, groups: readonly Synonyms[]): Rewording[] {
  const words = ` ${comparable(query)} `;
  const found = groups.flatMap(({ terms, near }) =>
    terms.flatMap((from) => {
      const whole = ` ${comparable(from)} `;
      if (!words.includes(whole)) return [];
      return terms
        .filter((to) => !words.includes(` ${comparable(to)} `))
        .map((to) => ({
          query: words.replace(whole, () => ` ${to} `).trim(),
          from,
          to,
          near,
          place: terms.indexOf(to),
        }));
    }),
  );
  return found.sort((one, other) => Number(one.near) - Number(other.near));
}
