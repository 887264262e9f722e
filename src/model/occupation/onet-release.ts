import { z } from 'zod';
import { SOC_PATTERN } from './soc.ts';

/** What a release of the O*NET database tells of one occupation: the shape of `onet.json`. Lists of tables that the release lacks are empty. */

/** A mean rating, with the standard error that O*NET publishes with it; null where it is not reported, or not to be relied on. */
const ratingSchema = z.strictObject({ value: z.number(), error: z.number().nullable() });
export type Rating = z.infer<typeof ratingSchema>;

const ratedElementSchema = z.strictObject({
  /** O*NET's id of it, `2.A.1.a`. */
  id: z.string(),
  name: z.string(),
  /** 1–5 */
  importance: ratingSchema.nullable(),
  /** 0–7 */
  level: ratingSchema.nullable(),
});
/** A skill or a field of knowledge. */
export type RatedElement = z.infer<typeof ratedElementSchema>;

const releaseTaskSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  /** Null: the release says of neither. */
  kind: z.enum(['core', 'supplemental']).nullable(),
});
export type ReleaseTask = z.infer<typeof releaseTaskSchema>;

const releaseTechnologySchema = z.strictObject({
  name: z.string(),
  type: z.string(),
  /** Frequently named in job postings of all occupations. */
  hot: z.boolean(),
  /** Frequently named in job postings of this one. */
  inDemand: z.boolean(),
});
export type ReleaseTechnology = z.infer<typeof releaseTechnologySchema>;

const relatedOccupationSchema = z.strictObject({
  soc: z.string().regex(SOC_PATTERN),
  title: z.string(),
  /** As O*NET ranks them: "Primary-Short", "Primary-Long", "Supplemental". */
  tier: z.string(),
});
export type RelatedOccupation = z.infer<typeof relatedOccupationSchema>;

const workActivitySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** The ids of its tasks. */
  tasks: z.array(z.string()),
});
/** A detailed work activity: what tasks of several occupations have in common. */
export type WorkActivity = z.infer<typeof workActivitySchema>;

export const levelAnchorSchema = z.strictObject({
  level: z.number().min(0).max(7),
  example: z.string(),
});
/** O*NET's example in words for one point of a skill's Level scale. */
export type LevelAnchor = z.infer<typeof levelAnchorSchema>;

/** The tables of a release that Levelbook reads, by what they hold, with their names in the text version. */
export const RELEASE_TABLES = {
  tasks: 'Task Statements',
  skills: 'Skills',
  knowledge: 'Knowledge',
  technology: 'Technology Skills',
  tools: 'Tools Used',
  jobZone: 'Job Zones',
  alternateTitles: 'Alternate Titles',
  related: 'Related Occupations',
  workActivities: 'Tasks to DWAs',
  levelAnchors: 'Level Scale Anchors',
} as const;
export type ReleaseTable = keyof typeof RELEASE_TABLES;

export const releaseFactsSchema = z.strictObject({
  schemaVersion: z.literal('1.0'),
  /** The release, `30.2`, and when it was published, as its read-me says: `February 2026`. */
  release: z.string().regex(/^\d{1,3}\.\d{1,3}$/u),
  date: z.string().nullable(),
  /** What must be said wherever this is shown. */
  attribution: z.string(),
  soc: z.string().regex(SOC_PATTERN),
  title: z.string().min(1),
  description: z.string(),
  jobZone: z.int().min(1).max(5).nullable(),
  tasks: z.array(releaseTaskSchema),
  skills: z.array(ratedElementSchema),
  knowledge: z.array(ratedElementSchema),
  technology: z.array(releaseTechnologySchema),
  tools: z.array(z.strictObject({ name: z.string(), type: z.string() })),
  alternateTitles: z.array(z.string()),
  related: z.array(relatedOccupationSchema),
  workActivities: z.array(workActivitySchema),
  /** By the skill's name. */
  levelAnchors: z.record(z.string(), z.array(levelAnchorSchema)),
  /** The tables that the release folder did not hold, so that an empty list of theirs says nothing. */
  missing: z.array(z.enum(Object.keys(RELEASE_TABLES) as [ReleaseTable, ...ReleaseTable[]])),
});
export type ReleaseFacts = z.infer<typeof releaseFactsSchema>;

/** What a release alone tells, and what an occupation keeps of it. */
export const onetReleaseSchema = releaseFactsSchema.pick({
  release: true,
  date: true,
  /** With their errors: the report's skills, which are shown, have none. */
  skills: true,
  knowledge: true,
  alternateTitles: true,
  related: true,
  workActivities: true,
  missing: true,
});
export type OnetRelease = z.infer<typeof onetReleaseSchema>;
