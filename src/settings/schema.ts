import { z } from 'zod';
import { synonymGroupSchema } from '../model/synonyms.ts';
import { COLUMN_NAMES, type ColumnName } from '../import/framework-settings.ts';
import { isLanguage } from '../import/table/framework-sheet.ts';
import { scaleSchema } from './scale.ts';

/** The shape of `levelbook.yml`: all optional, unknown keys refused. The sentences are shown by editors. */

const line = z.string().trim().min(1).max(200);

const webAddress = z.url({ protocol: /^https?$/u, error: 'should be an http or https address' });

const colourCode = z
  .string()
  .regex(/^#[0-9a-f]{6}$/iu, 'should be a colour such as "#1a5c8a", in quotes');

/** A path that stays in the data folder. */
const innerPath = z
  .string()
  .min(1)
  .refine(
    (path) => !/^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/iu.test(path),
    'should be a path within the data folder, such as logo.svg',
  );

const publisherSchema = z
  .strictObject({
    name: line.describe('Who publishes the site: a school, a company, a council.'),
    link: webAddress.optional().describe('Its own site.'),
    contact: line.optional().describe('Whom to ask: an e-mail address or a page.'),
  })
  .describe('Who publishes the site.');

const sheetsSchema = z
  .strictObject({
    header: z
      .array(line)
      .max(12)
      .optional()
      .describe('Lines to fill in at the top of each sheet: Learner, Course, Date …'),
    signatures: z.array(line).max(6).optional().describe('Who signs a sheet: Learner, Assessor …'),
    scale: scaleSchema.optional(),
  })
  .describe('What stands on rubric sheets.');

const columnsSchema = z
  .strictObject(
    Object.fromEntries(
      COLUMN_NAMES.map((name) => [
        name,
        line.optional().describe(`The header, or the letter, of the column with the ${name}.`),
      ]),
    ) as Record<ColumnName, z.ZodOptional<z.ZodString>>,
  )
  .describe('For columns that are not named as Levelbook names them.');

const frameworkSettingsSchema = z
  .strictObject({
    title: line.optional().describe('The title, where the table or the package has none.'),
    sheet: line.optional().describe('The worksheet that holds the statements.'),
    columns: columnsSchema.optional(),
    facts: z
      .array(line)
      .optional()
      .describe('Headers of more columns, whose cells are shown beside each statement.'),
    leaveOut: z.array(line).optional().describe('Headers of columns to leave out without a word.'),
    levels: z
      .union([z.literal('educationLevel'), z.array(line).min(1).max(10)], {
        error: 'should be educationLevel, or a list of one to ten levels in their order',
      })
      .optional()
      .describe(
        'For a CASE package: educationLevel, to make levels of it. For a table: its levels in their order.',
      ),
  })
  .describe('How one framework is read; its key is the name of its folder in frameworks/.');

export const settingsSchema = z
  .strictObject({
    title: z.string().trim().min(1).max(80).optional().describe('What the site is called.'),
    description: z
      .string()
      .trim()
      .min(1)
      .max(300)
      .optional()
      .describe('What the site is, in a sentence.'),
    publisher: publisherSchema.optional(),
    address: webAddress
      .optional()
      .describe('Where the site is published: for permalinks, QR codes and feeds.'),
    language: z
      .string()
      .refine(isLanguage, 'should be a language tag such as en, en-GB or de')
      .optional()
      .describe('The language of the statements and guides.'),
    logo: innerPath
      .regex(/\.(?:svg|png)$/iu, 'should be the name of an SVG or PNG file')
      .optional()
      .describe('A logo, SVG or PNG, in the data folder.'),
    colour: z
      .union(
        [
          colourCode,
          z.strictObject({
            light: colourCode.describe('On light paper.'),
            dark: colourCode.describe('On dark paper.'),
          }),
        ],
        { error: 'should be a colour such as "#1a5c8a", in quotes' },
      )
      .optional()
      .describe('The accent. One colour is made lighter for dark paper; or give one for each.'),
    notices: z
      .array(z.string().trim().min(1).max(600))
      .max(10)
      .optional()
      .describe('Sentences at the foot of every page and sheet.'),
    sheets: sheetsSchema.optional(),
    guides: innerPath
      .optional()
      .describe('A folder of guides in Markdown or MDX, which add to ours or take their place.'),
    synonyms: z
      .array(synonymGroupSchema.partial({ note: true }))
      .optional()
      .describe('Words that people use for the same thing, for search.'),
    frameworks: z
      .record(
        z
          .string()
          .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'should be the name of a folder in frameworks/'),
        frameworkSettingsSchema,
      )
      .optional()
      .describe('How single frameworks are read.'),
  })
  .describe('The settings of a Levelbook site.');

export type Settings = z.infer<typeof settingsSchema>;

/** The schema that editors complete and check `levelbook.yml` with. */
export function settingsJsonSchema(): string {
  const schema = z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' });
  return `${JSON.stringify({ ...schema, title: 'levelbook.yml' }, null, 2)}\n`;
}
