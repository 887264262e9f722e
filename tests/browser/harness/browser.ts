import type { TestProject } from 'vitest/node';
import { launchOptions } from '../../../scripts/chromium/launch-options.ts';
import { serveSite } from '../../../scripts/serve/site-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the site under test is served, with a slash at the end. */
    siteAddress: string;
  }
}

/** Before all browser tests: one server for all of them, and Chromium unpacked. Answers with what ends it. */
export default async function setup(project: TestProject) {
  const { siteFolder } = project.getProvidedContext();
  const server = await serveSite(siteFolder, { host: '127.0.0.1', port: 0 });
  // Unpacked once, before several workers want it.
  await launchOptions();
  project.provide('siteAddress', server.address);
  return async () => {
    await server.close();
  };
}
