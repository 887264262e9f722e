import { z } from 'zod';

/** One group of words that people in this field use for the same thing, or nearly so. */
export const synonymGroupSchema = z.strictObject({
  terms: z
    .array(z.string().min(2))
    .min(2)
    .describe('Words or phrases, in the spelling that a reader is shown. Case does not matter.'),
  note: z.string().min(10).describe('For the next author: why these belong together.'),
  near: z
    .boolean()
    .default(false)
    .describe('True where the terms are related but not equal, so that a reader is told so.'),
});
export type SynonymGroup = z.infer<typeof synonymGroupSchema>;

export const synonymsSchema = z.array(synonymGroupSchema);

/** A query said another way: `from` was found in it, and `to` stands in its place. */
export type Rewording = { query: string; from: string; to: string; near: boolean };

/** A text as terms are compared: lower case, with one space for whatever is neither letter nor digit. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The query with each known term in it replaced by each of its synonyms; those of equal meaning come first. */
export function rewordings(query: string, groups: readonly SynonymGroup[]): Rewording[] {
  const words = ` ${comparable(query)} `;
  const found = groups.flatMap(({ terms, near }) =>
    terms.flatMap((from) => {
      const whole = ` ${comparable(from)} `;
      if (!words.includes(whole)) return [];
      return terms
        .filter((to) => !words.includes(` ${comparable(to)} `))
        .map((to) => ({ query: words.replace(whole, () => ` ${to} `).trim(), from, to, near }));
    }),
  );
  return found.sort((one, other) => Number(one.near) - Number(other.near));
}
