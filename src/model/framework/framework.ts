import { z } from 'zod';
import { dataNoteSchema } from '../data-note.ts';
import { occupationSchema } from '../occupation/occupation.ts';
import { FRAMEWORK_ID } from './framework-id.ts';
import { imprintSchema } from './imprint.ts';
import { placeGroupSchema } from './place.ts';

export { FRAMEWORK_ID };

/** The shape of `content/frameworks/<id>.json`: one framework, joined from all its exports. */

/** A named group of statements across ordered places. */
const strandSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  /** Statement anchors, `emerging-collection-activity-notes`, in the order of places. */
  statements: z.array(z.string()),
});
export type Strand = z.infer<typeof strandSchema>;

const exportFileSchema = z.strictObject({
  name: z.string(),
  /** False: an optional file that was not supplied; then hash and counts are empty. */
  supplied: z.boolean(),
  sha256: z.string().nullable(),
  bytes: z.int().nullable(),
  lines: z.int().nullable(),
  /** What was read from it: `{ "level statements": 40 }`. */
  counts: z.record(z.string(), z.int()),
});
export type ExportFile = z.infer<typeof exportFileSchema>;

export const frameworkSchema = z.strictObject({
  /** The O*NET-SOC code of the occupation that it is about, or the name of its folder. */
  id: z.string().regex(FRAMEWORK_ID),
  /**
   * The folder of its pages from the site's root: `occupations/43-3011.00`, `frameworks/welding`. Empty for one that
   * a browser made and that is on no site; content never holds such a one.
   */
  path: z.string().regex(/^(?:occupations|frameworks)\/[^/]+$/u),
  title: z.string().min(1),
  publisher: z.string().nullable(),
  /** Null where the export has none. */
  version: z.string().nullable(),
  /** BCP 47. */
  language: z.string(),
  exportedAt: z.string().nullable(),
  description: z.string().nullable(),
  contextCovered: z.string().nullable(),
  /** Who and what it was made with, as the export names them: "O*NET", "v30.2 (CC BY 4.0)". */
  credits: z.array(z.strictObject({ name: z.string(), text: z.string() })),
  attribution: z.string().nullable(),
  /** What must travel with its statements, in sentences. */
  notice: z.string().nullable(),
  /** The O*NET release that it was made with: null for none at all, `release` null where the export names none. */
  onet: z.strictObject({ release: z.string().nullable() }).nullable(),
  groups: z.array(placeGroupSchema),
  /** Groups of statements across levels: Levelbook's own, or the framework's. */
  strands: z
    .strictObject({ by: z.enum(['levelbook', 'framework']), list: z.array(strandSchema) })
    .nullable(),
  /** Sources that the framework itself names, beside those that Levelbook knows. */
  sources: z.array(
    z.strictObject({ id: z.string(), name: z.string(), link: z.string().nullable() }),
  ),
  /** What it is about, where that is an occupation. */
  occupation: occupationSchema.nullable(),
  files: z.array(exportFileSchema),
  notes: z.array(dataNoteSchema),
  /** Not there where the settings of its site say nothing. */
  imprint: imprintSchema.optional(),
});
export type Framework = z.infer<typeof frameworkSchema>;

/** What a sheet, a citation or a link needs to know of a framework, without its statements. */
export type FrameworkHead = Pick<Framework, 'id' | 'path' | 'title' | 'version'>;
