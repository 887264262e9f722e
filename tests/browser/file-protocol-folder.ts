import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {} from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { watchForTrouble } from './harness/trouble.ts';
import { oneBrowser } from './harness/one-browser.ts';

/** A folder name with all that people put into names: spaces, accents, brackets, and what addresses must escape. */
const ODD_NAME = 'Bücher & Übungen (1) #2 100% + ’s';

export interface CopiedSite {
  folder: string;
  /** The address of a file in it, without a server. */
  address: (path: string) => string;
  /** The path in the folder of the one file whose path matches. */
  find: (pattern: RegExp) => Promise<string>;
  /** How many files have a path that matches. */
  count: (pattern: RegExp) => Promise<number>;
  remove: (pattern: RegExp) => Promise<void>;
  /** Leaves only the first bytes of a file. */
  cut: (pattern: RegExp, bytes: number) => Promise<void>;
  replace: (pattern: RegExp, change: (text: string) => string) => Promise<void>;
}

/** Copies the site under test into a folder with an odd name, as from a USB stick; gone when the test is over. Downloads are many and heavy, so they come only when asked for. */
export async function copySite({ withDownloads = false } = {}): Promise<CopiedSite> {
  const parent = await mkdtemp(join(tmpdir(), 'levelbook-folder-'));
  const folder = join(parent, ODD_NAME);
  const downloads = join(inject('siteFolder'), 'downloads');
  await cp(inject('siteFolder'), folder, {
    recursive: true,
    filter: (path) => withDownloads || path !== downloads,
  });
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  const paths = async () =>
    (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  const find = async (pattern: RegExp) => {
    const found = (await paths()).filter((path) => pattern.test(path));
    if (found[0] === undefined) throw new Error(`No file of the site matches ${String(pattern)}.`);
    return found[0];
  };
  return {
    folder,
    address: (path) => new URL(path, `${pathToFileURL(folder).href}/`).href,
    find,
    count: async (pattern) => (await paths()).filter((path) => pattern.test(path)).length,
    remove: async (pattern) => rm(join(folder, await find(pattern))),
    cut: async (pattern, bytes) => {
      const file = join(folder, await find(pattern));
      await writeFile(file, (await readFile(file)).subarray(0, bytes));
    },
    replace: async (pattern, change) => {
      const file = join(folder, await find(pattern));
      await writeFile(file, change(await readFile(file, 'utf8')));
    },
  };
}

/** A reader who opens the copied folder with a double click; anything that leaves the folder is trouble. */
export async function openFolder(site: CopiedSite, path: string) {
  const context = await (await oneBrowser()).newContext({ viewport: { width: 1280, height: 800 } });
  const trouble = watchForTrouble(context, site.address(''));
  onTestFinished(async () => {
    await context.close();
    expect(trouble, 'what the browser complained of').toEqual([]);
  });
  const page = await context.newPage();
  await page.goto(site.address(path));
  return { page, forgive: () => trouble.splice(0) };
}
