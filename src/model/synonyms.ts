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

/** A group as search needs it. */
export type Synonyms = Pick<SynonymGroup, 'terms' | 'near'>;

export const synonymsSchema = z.array(synonymGroupSchema);
