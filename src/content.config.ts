import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import {
  authoredDomainSchema,
  authoredGuideSchema,
  authoredLevelSchema,
  authoredSourceSchema,
} from './model/authored.ts';
import { siteGuideSchema } from './settings/guide.ts';
import { GUIDE_PREFIX } from './settings/kept-settings.ts';

/** Where the import wrote the frameworks. A build of exports from elsewhere names its folder, by an absolute path. */
const elsewhere = process.env['LEVELBOOK_CONTENT'];
const frameworksFolder = elsewhere ? pathToFileURL(elsewhere) : './content/frameworks';

/** The file's name without its ending. Astro's own way of making an id would take the dot out of `43-3011.00`. */
const fileName = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/u, '');

const authored = (folder: string) =>
  glob({ base: `./content/${folder}`, pattern: '*.mdx', generateId: fileName });

export const collections = {
  levels: defineCollection({ loader: authored('levels'), schema: authoredLevelSchema }),
  domains: defineCollection({ loader: authored('domains'), schema: authoredDomainSchema }),
  sources: defineCollection({ loader: authored('sources'), schema: authoredSourceSchema }),
  guides: defineCollection({ loader: authored('guides'), schema: authoredGuideSchema }),
  siteGuides: defineCollection({
    loader: glob({
      base: frameworksFolder,
      pattern: `${GUIDE_PREFIX}*.{md,mdx}`,
      generateId: ({ entry }) => fileName({ entry }).slice(GUIDE_PREFIX.length),
    }),
    schema: siteGuideSchema,
  }),
};
