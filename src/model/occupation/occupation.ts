import { z } from 'zod';
import { levelAnchorSchema, onetReleaseSchema } from './onet-release.ts';
import { SOC_PATTERN } from './soc.ts';

/** Figures about AI use in this occupation, as the framework page shows them. Null: not reported there. */
const evidencePackSchema = z.strictObject({
  aei: z
    .strictObject({
      /** Conversations with Claude classified to this occupation's tasks. */
      taskObservations: z.int().nonnegative().nullable(),
      /** Percent of them that augment rather than automate. */
      augmentShare: z.number().min(0).max(100).nullable(),
      /** Percent of time that a model estimates as saved. */
      timeSaved: z.number().max(100).nullable(),
      /** Mean on a scale of 1 to 5. */
      aiAutonomy: z.number().min(1).max(5).nullable(),
    })
    .nullable(),
  safi: z
    .strictObject({
      topSkill: z.string(),
      /** 0–100; lower means harder to automate. */
      score: z.number().min(0).max(100).nullable(),
      /** The quadrant's id as exported, `Q2_ai_augmented`. */
      quadrant: z.string(),
      /** How the exporting site matched it, `exact`. */
      precision: z.string().nullable(),
    })
    .nullable(),
  wef: z.strictObject({ cluster: z.string(), clusterId: z.string() }).nullable(),
});
export type EvidencePack = z.infer<typeof evidencePackSchema>;

const taskSchema = z.strictObject({
  number: z.int().positive(),
  text: z.string(),
  /** O*NET's id and kind of it, where a release that was read has this task. */
  id: z.string().optional(),
  kind: z.enum(['core', 'supplemental']).optional(),
});
export type Task = z.infer<typeof taskSchema>;

const skillSchema = z.strictObject({
  name: z.string(),
  /** O*NET Importance, 1–5. Null: not reported. */
  importance: z.number().min(1).max(5).nullable(),
  /** O*NET Level, 0–7. Null: not reported. */
  level: z.number().min(0).max(7).nullable(),
});
export type Skill = z.infer<typeof skillSchema>;

const typedNameSchema = z.strictObject({ name: z.string(), type: z.string() });
export type Tool = z.infer<typeof typedNameSchema>;

const technologySchema = typedNameSchema.extend({
  /** Named in many job postings of all occupations, or of this one, as a release that was read marks it. */
  hot: z.literal(true).optional(),
  inDemand: z.literal(true).optional(),
});
export type Technology = z.infer<typeof technologySchema>;

const onetReportSchema = z.strictObject({
  tasks: z.array(taskSchema),
  skills: z.array(skillSchema),
  technology: z.array(technologySchema),
  tools: z.array(typedNameSchema),
  /** The O*NET release that the lists are from: as the report names it, or as Levelbook found it (then a data note says so); null: unknown. */
  release: z.string().nullable(),
  /** There was no report: the lists are those of a release that was read. */
  fromRelease: z.literal(true).optional(),
  /** By the skill's name; absent where O*NET's table of them was not supplied. */
  levelAnchors: z.record(z.string(), z.array(levelAnchorSchema)).optional(),
});
export type OnetReport = z.infer<typeof onetReportSchema>;

const describedSchema = z.strictObject({ name: z.string(), description: z.string().nullable() });

const careerSchema = z.strictObject({
  description: z.string().nullable(),
  interests: z.array(z.string()),
  workValues: z.array(z.string()),
  workStyles: z.array(z.string()),
  tasks: z.array(z.string()),
  workActivities: z.array(z.string()),
  /** What the page heads "Detailed Work Activities": generalised work activities with their definitions. */
  describedActivities: z.array(describedSchema),
  technologyTypes: z.array(z.string()),
  skills: z.array(z.string()),
  knowledge: z.array(z.string()),
  /** Null: the page explains the field but states no level. */
  commonEducation: z.string().nullable(),
  certificates: z.array(
    z.strictObject({ name: z.string(), organization: z.string(), type: z.string() }),
  ),
  /** US dollars a year. Null: not reported. */
  incomePercentiles: z.array(z.strictObject({ label: z.string(), income: z.number().nullable() })),
  /** US dollars a year. Null: not reported, or withheld (then a data note says so). */
  incomeByExperience: z.array(z.strictObject({ label: z.string(), income: z.number().nullable() })),
  employment: z
    .strictObject({
      current: z.int().nonnegative(),
      projected: z.int().nonnegative(),
      /** Percent as the page states it. */
      statedChange: z.number().nullable(),
      /** Percent, computed from the two counts, one decimal. */
      computedChange: z.number().nullable(),
      years: z.int().positive().nullable(),
    })
    .nullable(),
  notice: z.string().nullable(),
});
export type Career = z.infer<typeof careerSchema>;

/** The plain-language profile of `career-video.txt`. */
const profileSchema = z.strictObject({
  narrative: z.array(z.string()),
  whatTheyDo: z.string().nullable(),
  onTheJob: z.array(z.string()),
  /** Groups as the profile heads them: knowledge, skills, abilities. */
  groups: z.array(z.strictObject({ heading: z.string(), items: z.array(z.string()) })),
  interestSentence: z.string().nullable(),
  personality: z.array(z.string()),
  technology: z.array(z.strictObject({ type: z.string(), examples: z.array(z.string()) })),
  education: z.string().nullable(),
  /** What stands under "Get started on your career:". */
  gettingStarted: z.array(z.string()),
  outlook: z.string().nullable(),
});
export type Profile = z.infer<typeof profileSchema>;

/** What a framework may be about: an occupation, as O*NET and the career pages tell of it. Each part may be missing. */
export const occupationSchema = z.strictObject({
  soc: z.string().regex(SOC_PATTERN),
  group: z.string(),
  /** NAICS sector, or a range of them ("31-33"); empty where no export tells it. */
  sector: z.string(),
  /** Null: O*NET has not rated it. */
  jobZone: z.int().min(1).max(5).nullable(),
  jobZoneInferred: z.boolean(),
  /** O*NET's description, from the report (or the career page). */
  description: z.string().nullable(),
  /** O*NET source anchors as the framework page lists them, and how many it claims. */
  anchors: z.strictObject({ claimed: z.int().nullable(), listed: z.array(z.string()) }).nullable(),
  evidencePack: evidencePackSchema.nullable(),
  onetReport: onetReportSchema.nullable(),
  /** What a release of O*NET tells beside that; absent where none was read. */
  onetRelease: onetReleaseSchema.optional(),
  career: careerSchema.nullable(),
  profile: profileSchema.nullable(),
});
export type Occupation = z.infer<typeof occupationSchema>;
