import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { launchOptions } from '../chromium/launch-options.ts';

/** Files that a static host sends compressed; the index itself is compressed already. */
const COMPRESSED = /\.(?:html|css|js|json|svg|webmanifest)$/u;

/** How many bytes a server sent, of headers and contents, until the first hit of a query stood on the search page. */
export async function bytesToFirstHit(site: string, queries: readonly string[]): Promise<number[]> {
  compressFiles(site);
  const sockets = new Set<Socket>();
  const server = createServer(sirv(site, { brotli: true, etag: true }));
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch(await launchOptions());
  try {
    const bytes: number[] = [];
    for (const query of queries) {
      sockets.clear();
      // Nothing that a reader had before, and nothing that is fetched for reading without a network.
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/search.html?q=${encodeURIComponent(query)}`);
      await page.locator('a[data-search-hit]').first().waitFor();
      bytes.push([...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0));
      await context.close();
    }
    return bytes;
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
