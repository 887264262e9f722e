import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { TestHost, type HostOptions } from './offline-host.ts';
import { oneBrowser } from './harness/one-browser.ts';

export type OfflineReader = {
  page: Page;
  host: TestHost;
  /** Opens a page of the site and answers with the browser's page. */
  visit: (path: string) => Promise<Page>;
  /** Waits until the browser keeps what it keeps unasked. */
  kept: () => Promise<void>;
  /** Errors and warnings in the console, exceptions. */
  complaints: string[];
};

/** A copy of the site under test that a test may change; removed when the test ends. */
export async function copyOfSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'levelbook site '));
  await cp(inject('siteFolder'), folder, { recursive: true });
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Changes a file in a folder; the text must be there. */
export async function changeFile(
  folder: string,
  path: string,
  from: string,
  to: string,
): Promise<void> {
  const text = await readFile(join(folder, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not say "${from}".`);
  await writeFile(join(folder, path), text.replace(from, to));
}

/**
 * A reader with a fresh browser, and a host of their own that can be stopped. The test fails at its end if the browser
 * complained of anything, but for requests that had to fail without a network.
 */
export async function newOfflineReader({
  folder = inject('siteFolder'),
  basePath = '/',
  cleanAddresses = false,
  ...options
}: BrowserContextOptions & HostOptions & { folder?: string } = {}): Promise<OfflineReader> {
  const host = await new TestHost(folder, { basePath, cleanAddresses }).start();
  const context = await (await oneBrowser()).newContext(options);
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  onTestFinished(async () => {
    await context.close();
    await host.stop();
    expect(complaints, 'what the browser complained of').toEqual([]);
  });
  const page = await context.newPage();
  return {
    page,
    host,
    complaints,
    visit: async (path) => {
      await page.goto(host.address(path));
      return page;
    },
    kept: async () => {
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        if (!navigator.serviceWorker.controller) {
          await new Promise((resolve) =>
            navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
          );
        }
      });
    },
  };
}
