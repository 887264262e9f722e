import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { TestProject } from 'vitest/node';
import { ROOT } from '../../../scripts/build/folders.ts';
import { contentHash } from './content-hash.ts';
import { TEST_SITES } from './sites.ts';
import type { TestSite } from './test-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The absolute folder of each site that is built for tests, by name. */
    testSites: Record<string, string>;
  }
}

const BUILT = join(ROOT, '.cache', 'test-sites');

/** Before all tests of built sites: builds each site that isn't there as it would be built now, and says where it is. */
export default async function setup(project: TestProject): Promise<void> {
  const folders: Record<string, string> = {};
  for (const site of TEST_SITES) folders[site.name] = await built(site);
  project.provide('testSites', folders);
}

async function built({ name, data }: TestSite): Promise<string> {
  const folder = join(BUILT, name, contentHash(data));
  const site = join(folder, 'site');
  if (existsSync(join(site, 'index.html'))) return site;
  // What an older state of the code made is of no use any more.
  rmSync(dirname(folder), { recursive: true, force: true });
  writeData(join(folder, 'data'), data);
  await build(name, ['--data', join(folder, 'data'), '--out', site]);
  return site;
}

function writeData(folder: string, data: TestSite['data']): void {
  for (const [path, content] of data) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Throws with what the build said where there is no site: the build verifies all links, pages and statements. */
async function build(name: string, given: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'build.ts'), ...given], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [exitCode, ...said] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (exitCode !== 0) throw new Error(`The site "${name}" was not built:\n${said.join('\n')}`);
}
