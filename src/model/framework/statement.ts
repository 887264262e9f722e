import { z } from 'zod';

/** A citation as the export prints it behind a statement. */
export const citationSchema = z.strictObject({
  /** Id of a source that Levelbook or the framework itself describes; null where neither does. */
  source: z.string().nullable(),
  label: z.string().min(1),
  detail: z.string(),
});
export type Citation = z.infer<typeof citationSchema>;

/** One thing that a worker does: the unit that is read, cited, searched and assessed. */
export const statementSchema = z.strictObject({
  /** Short enough to say and print, `EM-03`; opaque: nothing is read out of it. In full with the framework: `43-3011.00/EM-03`. */
  code: z.string().min(1),
  /** The anchor on the page of its place, unique in its framework; made of place and topic, so it survives reordering. */
  id: z.string().min(1),
  /** UUID version 5, made of framework, place and topic; or the one that the export gives. */
  uuid: z.uuid(),
  /** Position in its place, from 1, in the export's order. */
  number: z.int().positive(),
  /** What the statement is about; null where the export names nothing. */
  topic: z.string().nullable(),
  text: z.string().min(1),
  citations: z.array(citationSchema),
  /** Heading within its place that the export gives it, where it has any. */
  group: z.string().optional(),
  /** What the export says beside it, as named facts: a note, an education level, a path in a deeper tree. */
  facts: z.array(z.strictObject({ name: z.string(), value: z.string() })).optional(),
});
export type Statement = z.infer<typeof statementSchema>;
