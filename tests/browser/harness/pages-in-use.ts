import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { watchForTrouble } from './trouble.ts';

/** A page that tests use one after the other, and what the browser complained of in the test that has it. */
export interface UsedPage {
  page: Page;
  trouble: string[];
}

interface Kept extends UsedPage {
  key: string;
  options: BrowserContextOptions;
  /** A test did here what has no way back. */
  spent: boolean;
  /** Takes off what a test listens to. */
  offs: (() => void)[];
}

/** More pages than this at a time cost more memory than they save time. */
const MOST_FREE = 3;

/** What lasts beyond a test: where a test calls one of these, its page is closed with it. */
const LASTING_OF_PAGE = [
  'addInitScript',
  'addLocatorHandler',
  'exposeFunction',
  'route',
  'setExtraHTTPHeaders',
] as const;
const LASTING_OF_CONTEXT = [
  'addInitScript',
  'grantPermissions',
  'newCDPSession',
  'route',
  'setOffline',
] as const;

const free: Kept[] = [];

/**
 * A page with these settings that shows nothing and remembers nothing. A process of its own is most of what a test of
 * a page costs, so pages that differ in nothing follow each other in one.
 */
export async function takePage(
  browser: Browser,
  options: BrowserContextOptions,
  home: string,
): Promise<UsedPage> {
  const key = JSON.stringify([options, home]);
  const at = free.findIndex((kept) => kept.key === key);
  if (at >= 0) return free.splice(at, 1)[0]!;
  const context = await browser.newContext(options);
  const trouble = watchForTrouble(context, home);
  const page = await context.newPage();
  const kept: Kept = { page, trouble, key, options, spent: false, offs: [] };
  noteWhatLasts(kept, context);
  return kept;
}

/** Takes a page back at the end of a test, with all that a reader leaves behind cleared; closes it where that can't be. */
export async function giveBack(used: UsedPage, passed: boolean): Promise<void> {
  const kept = used as Kept;
  const { page } = kept;
  for (const off of kept.offs.splice(0)) off();
  if (!passed || kept.spent || page.isClosed() || !(await isCleared(kept))) {
    await page.context().close();
    return;
  }
  free.unshift(kept);
  await free[MOST_FREE]?.page.context().close();
  free.splice(MOST_FREE);
}

function noteWhatLasts(kept: Kept, context: BrowserContext): void {
  const { page } = kept;
  spendOn(kept, page, LASTING_OF_PAGE);
  spendOn(kept, context, LASTING_OF_CONTEXT);
  const on = page.on.bind(page) as (event: string, listener: () => void) => Page;
  page.on = ((event: string, listener: () => void) => {
    kept.offs.push(() => page.off(event as 'close', listener));
    return on(event, listener);
  }) as Page['on'];
}

/** Marks a page as spent as soon as one of these is called. */
function spendOn<T extends object>(kept: Kept, target: T, names: readonly (keyof T)[]): void {
  for (const name of names) {
    const call = target[name] as (...given: unknown[]) => unknown;
    const noted = (...given: unknown[]) => {
      kept.spent = true;
      return call.apply(target, given);
    };
    Object.assign(target, { [name]: noted });
  }
}

/** Whether the page could be made as good as new. */
async function isCleared({ page, options }: Kept): Promise<boolean> {
  try {
    const others = page
      .context()
      .pages()
      .filter((other) => other !== page);
    await Promise.all(others.map((other) => other.close()));
    await page.evaluate(() => {
      const clear = () => {
        localStorage.clear();
        sessionStorage.clear();
      };
      clear();
      // The page may still write when it is left.
      for (const event of ['pagehide', 'unload']) addEventListener(event, clear);
      document.addEventListener('visibilitychange', clear);
    });
    await page.goto('about:blank');
    await page.emulateMedia({
      media: null,
      colorScheme: options.colorScheme ?? 'light',
      reducedMotion: options.reducedMotion ?? 'no-preference',
      forcedColors: options.forcedColors ?? 'none',
      contrast: options.contrast ?? 'no-preference',
    });
    if (options.viewport) await page.setViewportSize(options.viewport);
    await page.mouse.move(0, 0);
    return true;
  } catch {
    return false;
  }
}
