import { z } from 'zod';

/** A rating of the site's own, the highest first in a list. */
const siteRatingSchema = z.strictObject({
  mark: z.string(),
  label: z.string(),
  meaning: z.string(),
  /** Whether it is the one for what was not observed, which is no score. */
  notObserved: z.boolean(),
});
export type SiteRating = z.infer<typeof siteRatingSchema>;

/** What the site that publishes a framework puts on its sheets and files: as much of `levelbook.yml` as travels with them. */
export const imprintSchema = z.strictObject({
  /** Whose files they are: the publisher's, or the site's. */
  maker: z.string(),
  /** BCP 47; null where the settings name none. */
  language: z.string().nullable(),
  /** Sentences that stand below the framework's own notices. */
  notices: z.array(z.string()),
  /** Lines to fill in at the top of sheets; null: those of their kinds. */
  headerFields: z.array(z.string()).nullable(),
  /** Who signs a sheet for assessors; null: those of its kind. */
  signatures: z.array(z.string()).nullable(),
  /** The ratings of sheets; null: those of their kinds. */
  scale: z.array(siteRatingSchema).nullable(),
});
export type Imprint = z.infer<typeof imprintSchema>;
