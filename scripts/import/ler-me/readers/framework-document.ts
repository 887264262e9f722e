import { z } from 'zod';

/** The shape of `framework.json`, schemaVersion "1.0". What a level may be called is checked apart, so that it can be told better. */
export const documentLevelSchema = z.object({
  label: z.string().min(1),
  statements: z.array(z.string()).min(1),
});

export const documentSchema = z.object({
  schemaVersion: z.literal('1.0'),
  exportedAt: z.iso.datetime({ offset: true }),
  occupation: z.object({
    soc: z.string(),
    title: z.string().min(1),
    group: z.string().min(1),
    /** A NAICS sector, or a range of them, "31-33". */
    sector: z.string().min(1),
    jobZone: z.int().min(1).max(5),
    jobZoneInferred: z.boolean(),
  }),
  framework: z.object({
    version: z.string().nullable(),
    description: z.string().nullable(),
    contextCovered: z.string().nullable(),
    levels: z.record(z.string(), documentLevelSchema),
  }),
  sources: z.object({
    onet: z.string().min(1),
    crosswalk: z.string(),
    generator: z.string().min(1),
  }),
  attribution: z.string().min(1),
});
export type FrameworkDocument = z.infer<typeof documentSchema>;
