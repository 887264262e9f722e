import type { AstroIntegration } from 'astro';
import type { BuildFolders } from './folders.ts';

/**
 * Renders all pages and assets into `site` with Astro, and answers with the number of pages.
 * Astro's own messages are left out but for errors; `onProgress` is told of each page instead.
 * Throws where a page or a part of it is broken.
 */
export async function renderPages(
  { root, content, cache }: Pick<BuildFolders, 'root' | 'content' | 'cache'>,
  site: string,
  siteUrl: string | undefined,
  onProgress: (line: string) => void,
): Promise<number> {
  // Pages and assets are read from the checkout, wherever the command was given.
  process.chdir(root);
  // Where the pages find the frameworks (src/content.config.ts).
  process.env['LEVELBOOK_CONTENT'] = content;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Loaded here, so that help and bad exports need not wait for it.
  const { build } = await import('astro');
  let pages = 0;
  const counter = pageCounter((done, total) => {
    pages = done;
    onProgress(`render ${done}/${total} pages`);
  });
  await build({
    root,
    outDir: site,
    cacheDir: cache,
    logLevel: 'error',
    integrations: [counter],
    ...(siteUrl ? { site: siteUrl } : {}),
  });
  return pages;
}

/** Sees every page pass by on its way to its file. */
function pageCounter(onPage: (done: number, total: number) => void): AstroIntegration {
  let done = 0;
  let total = 0;
  return {
    name: 'page-counter',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            total = paths.filter(({ route }) => route.type === 'page').length;
            return paths;
          },
          render: (request, options) => {
            if (options.routeData.type === 'page') {
              done += 1;
              onPage(done, total);
            }
            return prerenderer.render(request, options);
          },
        })),
    },
  };
}
