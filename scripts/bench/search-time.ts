import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import sirv from 'sirv';
import { launchOptions } from '../chromium/launch-options.ts';

/** Medians in milliseconds, from asking for the search page to the first hit on it. */
export interface SearchTimes {
  http: number;
  file: number;
}

const ROUNDS = 7;

/** How long a first search takes over http and from `file://`, the two in turn, so that a slow moment meets both. */
export async function timeSearch(site: string, query: string): Promise<SearchTimes> {
  const server = createServer(sirv(site, { etag: true }));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch(await launchOptions());
  const search = `?q=${encodeURIComponent(query)}`;
  const addresses = {
    http: `http://127.0.0.1:${port}/search.html${search}`,
    file: `${pathToFileURL(join(site, 'search.html')).href}${search}`,
  };
  const times: Record<keyof SearchTimes, number[]> = { http: [], file: [] };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      times.http.push(await timeToFirstHit(browser, addresses.http));
      times.file.push(await timeToFirstHit(browser, addresses.file));
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return { http: median(times.http), file: median(times.file) };
}

async function timeToFirstHit(browser: Browser, address: string): Promise<number> {
  // A context of its own: a reader who has nothing of the site yet.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('a[data-search-hit]').first().waitFor();
  const time = performance.now() - start;
  await context.close();
  return time;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
