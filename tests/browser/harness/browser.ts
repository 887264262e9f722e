import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../../../scripts/chromium/launch-options.ts';
import { serveSite } from '../../../scripts/serve/site-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one browser of all tests listens. */
    browserEndpoint: string;
    /** Where the site under test is served, with a slash at the end. */
    siteAddress: string;
  }
}

/** Before all browser tests: one Chromium and one server for all of them. Answers with what ends both. */
export default async function setup(project: TestProject) {
  const { siteFolder } = project.getProvidedContext();
  const server = await serveSite(siteFolder, { host: '127.0.0.1', port: 0 });
  const browser = await chromium.launchServer(await launchOptions());
  project.provide('siteAddress', server.address);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
