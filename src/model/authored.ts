import { z } from 'zod';
import { GUIDE_FITS } from './guide-fits.ts';
import { DOMAINS, LEVELS } from './framework/schemes/ler-me.ts';
import { EVIDENCE_SOURCE_IDS } from './sources.ts';

/** The frontmatter of what people write in `content/*.mdx`: a schema a folder, and a sentence for the author on each field. */

const sentence = z
  .string()
  .min(20)
  .max(160)
  .regex(/[.!?]$/u, 'must end like a sentence');

const idsOf = (places: readonly { id: string }[]) => z.enum(places.map(({ id }) => id));

const webAddress = z.url({ protocol: /^https?$/u, error: 'must be an http or https address' });

export const authoredLevelSchema = z.strictObject({
  level: idsOf(LEVELS).describe('The level this text is about; also the name of the file.'),
  summary: sentence.describe('What the level means, in one sentence of at most 160 characters.'),
});
export type AuthoredLevel = z.infer<typeof authoredLevelSchema>;

export const authoredDomainSchema = z.strictObject({
  domain: idsOf(DOMAINS).describe('The domain this text is about; also the name of the file.'),
  summary: sentence.describe('What the domain is, in one sentence of at most 160 characters.'),
  questions: z
    .array(sentence.endsWith('?'))
    .length(3)
    .describe(
      'Three questions to ask yourself or a learner. Each one can be answered by an event.',
    ),
});
export type AuthoredDomain = z.infer<typeof authoredDomainSchema>;

const scaleSchema = z.strictObject({
  name: z.string().min(1).describe('What the source calls the number or the category.'),
  range: z.string().min(1).describe('Lowest and highest value, or the categories: "1 to 5".'),
  direction: z.string().min(1).describe('Which end means more, and more of what.'),
  meaning: z.string().min(1).describe('How to read a value, in one or two sentences.'),
  notMeaning: z.string().min(1).describe('What a reader may take it for, but must not.'),
});
export type SourceScale = z.infer<typeof scaleSchema>;

export const authoredSourceSchema = z.strictObject({
  source: z
    .enum(EVIDENCE_SOURCE_IDS)
    .describe('The source this text is about; also the name of the file.'),
  name: z.string().min(1).describe('Full name, as the source calls itself.'),
  shortName: z.string().min(1).max(24).describe('Name for tight places: at most 24 characters.'),
  publisher: z.string().min(1).describe('Who publishes it.'),
  url: webAddress.describe('Its official home. Leave out what you could not confirm.'),
  versionCited: z
    .string()
    .min(1)
    .nullable()
    .describe(
      'The version or date as the exports cite it, word for word; null where they give none.',
    ),
  licence: z
    .string()
    .min(1)
    .describe('One or two sentences: under what terms, or that the exports state none.'),
  licenceUrl: webAddress.optional().describe('Where those terms are published, if they are.'),
  citeAs: z.string().min(1).describe('A citation that a reader can copy.'),
  summary: sentence.describe('What it is, in one sentence of at most 160 characters.'),
  scales: z
    .array(scaleSchema)
    .describe(
      'Each number or category of it that the site shows; an empty list where there is none.',
    ),
});
export type AuthoredSource = z.infer<typeof authoredSourceSchema>;

const GUIDE_AUDIENCES = ['learner', 'educator', 'anyone'] as const;

export const authoredGuideSchema = z.strictObject({
  title: z.string().min(1).max(60).describe('Title of the page, unique among all pages.'),
  summary: sentence.describe('What a reader can do after reading it, in at most 160 characters.'),
  audience: z.enum(GUIDE_AUDIENCES).describe('Whom it is written for.'),
  for: z
    .enum(GUIDE_FITS)
    .optional()
    .describe('Where it has a place; without it, everywhere. What each means: `guide-fits.ts`.'),
  order: z.int().positive().describe('Place in the list of guides, from 1; no two are the same.'),
});
export type AuthoredGuide = z.infer<typeof authoredGuideSchema>;
