import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FRAMEWORK_LIST_FILE } from '../../src/model/contracts/framework-list.ts';
import { statementsFile } from '../../src/model/contracts/packed-statements.ts';
import { WORKER_FILE } from '../../src/model/contracts/edition.ts';
import { logoFile } from '../../src/settings/site-identity.ts';
import type { Settings } from '../../src/settings/schema.ts';
import type { BuildFolders } from './folders.ts';
import { readFrameworks } from './read-content.ts';
import { makeRenderer } from './renderer/make-renderer.ts';

/** Renders a file of the site, by its path. */
type RenderFile = (file: string) => Promise<Uint8Array>;

/**
 * Renders all pages and assets into `site`, and answers with the number of pages; `pages` are their paths. `onProgress`
 * is told of each. Throws where a page or a part of it is broken.
 */
export async function renderPages(
  folders: Pick<BuildFolders, 'root' | 'content' | 'cacheRoot'>,
  {
    site,
    pages,
    settings,
    siteUrl,
  }: { site: string; pages: readonly string[]; settings: Settings; siteUrl: string | undefined },
  onProgress: (line: string) => void,
): Promise<number> {
  const { root, content } = folders;
  // Pages and assets are read from the checkout, wherever the command was given.
  process.chdir(root);
  // Where the pages find the frameworks (src/site/site-settings.ts).
  process.env['LEVELBOOK_CONTENT'] = content;
  if (siteUrl !== undefined) process.env['LEVELBOOK_SITE_URL'] = siteUrl;
  onProgress('render: make the pages’ program');
  const { entry } = await makeRenderer(folders);
  const { renderFile } = (await import(pathToFileURL(entry).href)) as { renderFile: RenderFile };
  // Read only now, because it asks for the settings.
  const { ASSET_FILES } = await import('../../src/site/assets.ts');
  await cp(join(root, 'public'), site, { recursive: true });
  const others = [
    'manifest.webmanifest',
    WORKER_FILE,
    FRAMEWORK_LIST_FILE,
    ...ASSET_FILES.map((file) => `assets/${file}`),
    ...(settings.logo === undefined ? [] : [logoFile(settings.logo)]),
    ...[...readFrameworks(content)].map(statementsFile),
  ];
  for (const [done, file] of [...others, ...pages].entries()) {
    onProgress(`render ${done + 1}/${others.length + pages.length} files`);
    const target = join(site, file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await renderFile(file));
  }
  return pages.length;
}
