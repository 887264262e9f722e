import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Absolute folder of the site under test. */
    siteFolder: string;
  }
}

/** Before all tests of a built site: says where it is, or that it must be built first. */
export default function setup(project: TestProject): void {
  const siteFolder = resolve(process.env['LEVELBOOK_TEST_SITE'] ?? '.cache/test-site');
  if (!existsSync(join(siteFolder, 'index.html'))) {
    throw new Error(`There is no site in ${siteFolder}: run "npm run build:test-site" first.`);
  }
  project.provide('siteFolder', siteFolder);
}
