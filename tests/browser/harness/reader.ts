import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { giveBack, takePage } from './pages-in-use.ts';
import { oneBrowser } from './one-browser.ts';

/** Someone with a browser of their own: its settings, and how the site reaches them. */
export interface ReaderOptions extends BrowserContextOptions {
  /** From the folder itself, without a server. */
  fromFile?: boolean;
  /** Where another site than the one under test is served, with a slash at the end. */
  home?: string;
}

export interface Reader {
  page: Page;
  /** Opens a page of the site by its path, `occupations/index.html?q=a#b`, and answers with the browser's page. */
  visit: (path: string) => Promise<Page>;
  /** What the browser complained of so far; a test that expects a complaint takes it out. */
  trouble: string[];
}

/**
 * A reader whose browser remembers nothing, and keeps no page by itself. The test fails at its end if their browser
 * complained of anything.
 */
export async function newReader({
  fromFile = false,
  home = fromFile ? fileUrl('') : inject('siteAddress'),
  ...options
}: ReaderOptions = {}): Promise<Reader> {
  const settings = {
    viewport: { width: 1280, height: 800 },
    // What the site keeps by itself has tests of its own.
    serviceWorkers: 'block',
    // A click comes where a thing is, not where it was while the page still scrolled.
    reducedMotion: 'reduce',
    ...options,
  } as const;
  const used = await takePage(await oneBrowser(), settings, home);
  onTestFinished(async ({ task }) => {
    await giveBack(used, task.result?.state !== 'fail');
    expect(used.trouble.splice(0), 'what the browser complained of').toEqual([]);
  });
  const { page, trouble } = used;
  const visit = async (path: string) => {
    await page.goto(`${home}${path}`);
    return page;
  };
  return { page, visit, trouble };
}

/** One page of the site, opened by a fresh reader, in the site's own type. */
export async function openPage(path: string, options: ReaderOptions = {}): Promise<Page> {
  const page = await (await newReader(options)).visit(path);
  // Fonts that come a moment late are used from the next page on; on a busy machine that moment passes.
  for (let tries = 0; tries < 3 && !(await hasOwnType(page)); tries += 1) await page.reload();
  return page;
}

/** Whether the page is set in the site's type, which no machine has of its own. */
function hasOwnType(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const sample = document.createElement('span');
    sample.style.cssText = 'position:absolute;visibility:hidden;font-size:100px';
    sample.textContent = 'Qwfgjil';
    document.body.append(sample);
    const widthIn = (fonts: string) => {
      sample.style.fontFamily = fonts;
      return sample.getBoundingClientRect().width;
    };
    const own = widthIn("'Atkinson Hyperlegible', monospace") !== widthIn('monospace');
    sample.remove();
    return own;
  });
}

/** The address of a file of the site without a server; of its folder for an empty path. */
function fileUrl(path: string): string {
  return `${pathToFileURL(inject('siteFolder')).href}/${path}`;
}
