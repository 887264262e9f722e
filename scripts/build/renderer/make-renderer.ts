import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { GUIDE_PREFIX } from '../../../src/settings/kept-settings.ts';
import { clearLongUnused, noteUse } from '../long-unused.ts';
import type { BuildFolders } from '../folders.ts';
import { toldError, type ToldFailure } from '../pool/told-failure.ts';
import { hashOfFiles } from './code-hash.ts';
import { locked } from './lock.ts';

/** What a renderer is made of: the code of the pages, the texts that people wrote, and the versions of all packages. */
const MADE_OF = [
  'astro.config.mjs',
  'package-lock.json',
  'src',
  'content/domains',
  'content/guides',
  'content/levels',
  'content/sources',
];
/** What pages link to, but are not made of, is read when it is asked for. */
const NOT_MADE_OF = /^src\/(?:client|styles|fonts)\//u;

/** As many are kept: exports with guides of their own have one each. */
const MOST_KEPT = 6;

/** A program that renders pages (`src/site/renderer`), and a hash of all that it is made of. */
export interface Renderer {
  entry: string;
  hash: string;
}

/**
 * The renderer of a site's pages: taken from the cache, or made by Astro in a process of its own where something that
 * it is made of has changed. Throws what Astro throws.
 */
export async function makeRenderer({
  root,
  content,
  cacheRoot,
}: Pick<BuildFolders, 'root' | 'content' | 'cacheRoot'>): Promise<Renderer> {
  const guides = (await readdir(content)).filter((name) => name.startsWith(GUIDE_PREFIX));
  const hash = createHash('sha256')
    .update(await hashOfFiles(root, MADE_OF, (path) => !NOT_MADE_OF.test(path)))
    .update(await hashOfFiles(content, guides.toSorted()))
    .digest('hex')
    .slice(0, 20);
  const all = join(cacheRoot, 'renderers');
  const folder = join(all, hash);
  const renderer = { entry: join(folder, 'server', 'entry.mjs'), hash };
  if (!existsSync(renderer.entry)) {
    await mkdir(all, { recursive: true });
    // Astro keeps files in the checkout while it works, which two at once would spoil for each other.
    await locked(join(cacheRoot, 'renderers.lock'), async () => {
      if (existsSync(renderer.entry)) return;
      const growing = `${folder}.tmp-${process.pid}`;
      await buildWithAstro(growing, content);
      // Packages are found from where the program stands, which may be outside the checkout.
      await symlink(join(root, 'node_modules'), join(growing, 'node_modules'), 'junction');
      await rm(folder, { recursive: true, force: true });
      await rename(growing, folder);
    });
  }
  await noteUse(folder);
  await clearLongUnused(all, MOST_KEPT);
  return renderer;
}

async function buildWithAstro(outDir: string, content: string): Promise<void> {
  const child = fork(join(import.meta.dirname, 'run-astro.ts'), [outDir], {
    env: { ...process.env, LEVELBOOK_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: [
      'ignore',
      'ignore',
      process.env['LEVELBOOK_DEBUG'] === '1' ? 'inherit' : 'ignore',
      'ipc',
    ],
  });
  const told: ToldFailure[] = [];
  child.on('message', (failure) => told.push(failure as ToldFailure));
  const code = await new Promise((resolve) => child.on('close', resolve));
  const [failure] = told;
  if (failure) throw toldError(failure);
  if (code !== 0) throw new Error(`Astro ended with ${String(code)}, and said nothing.`);
}
