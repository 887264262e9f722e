import { z } from 'zod';
import { DOMAIN_IDS } from './domains.ts';
import { LEVEL_IDS } from './levels.ts';
import { CITED_SOURCE_IDS } from './sources.ts';

/** Where a statement stands. Only level statements carry a level: the exports give none to the others. */
export const placeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), level: z.enum(LEVEL_IDS) }),
  z.strictObject({ kind: z.literal('domain'), domain: z.enum(DOMAIN_IDS) }),
  z.strictObject({ kind: z.literal('ai-at-work') }),
]);
export type Place = z.infer<typeof placeSchema>;

/** A citation as the export prints it behind a statement. `source` is null where Levelbook does not know it. */
export const citationSchema = z.strictObject({
  source: z.enum(CITED_SOURCE_IDS).nullable(),
  label: z.string().min(1),
  detail: z.string(),
});
export type Citation = z.infer<typeof citationSchema>;

/** One thing that a worker does: the unit that is read, cited, searched and assessed. */
export const statementSchema = z.strictObject({
  /** Place and number, `EM-03`; in full with the occupation, `43-3011.00/EM-03`. */
  code: z.string(),
  /** The anchor on the page of its place; made of place and topic, so it survives reordering. */
  id: z.string(),
  /** UUID version 5, made of occupation, place and topic. */
  uuid: z.uuid(),
  place: placeSchema,
  /** Position in its place, from 1, in the export's order. */
  number: z.int().positive(),
  /** What stands before the first " — "; null where the statement has none. */
  topic: z.string().nullable(),
  /** What stands after the first " — "; the whole statement where there is none. */
  text: z.string().min(1),
  citations: z.array(citationSchema),
});
export type Statement = z.infer<typeof statementSchema>;

export { fullStatement, splitTopic } from './statement-text.ts';
