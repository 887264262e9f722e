import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { launchOptions } from '../chromium/launch-options.ts';

/** Files that a static host sends compressed; the index itself is compressed already. */
const COMPRESSED = /\.(?:html|css|js|json|svg|webmanifest)$/u;

/** What a server sent, of headers and contents, until the first hit stood on the search page. */
export interface SearchWeight {
  query: string;
  /** Everything but fonts: the page, styles, scripts and the index. */
  bytes: number;
  fonts: number;
}

/** The weight of a first search with each query, by a reader who has nothing of the site yet. */
export async function weighSearch(
  site: string,
  queries: readonly string[],
): Promise<SearchWeight[]> {
  compressFiles(site);
  let sent = { bytes: 0, fonts: 0 };
  const serveFile = sirv(site, { brotli: true, etag: true });
  const server = createServer((request, response) => {
    const { socket } = request;
    const before = socket.bytesWritten;
    response.once('finish', () => {
      const kind = request.url?.endsWith('.woff2') === true ? 'fonts' : 'bytes';
      sent[kind] += socket.bytesWritten - before;
    });
    serveFile(request, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch(await launchOptions());
  try {
    const weights: SearchWeight[] = [];
    for (const query of queries) {
      sent = { bytes: 0, fonts: 0 };
      // What is fetched for reading without a network does not count: nobody waits for it.
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/search.html?q=${encodeURIComponent(query)}`);
      await page.locator('a[data-search-hit]').first().waitFor();
      weights.push({ query, ...sent });
      await context.close();
    }
    return weights;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function compressFiles(site: string): void {
  for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!COMPRESSED.test(path)) continue;
    const file = join(site, path);
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
  }
}
