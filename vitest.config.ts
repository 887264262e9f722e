import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const BUILT_SITES = ['tests/site/harness/built-site.ts', 'tests/site/sites/build-sites.ts'];

/** Tests that build sites of their own: after the one under test, from which they take what is kept of its sheets. */
const WHOLE_BUILDS = ['tests/build/commands.test.ts', 'tests/build/rebuild.test.ts'];

/**
 * Three suites: `units` need nothing; `site` reads a built site; `browser` opens it in Chromium.
 * The last two share the site that `npm test` builds before (`npm run build:test-site` alone).
 */
export default defineConfig({
  test: {
    // One more than there are cores: tests of pages wait for the browser now and then.
    maxWorkers: availableParallelism() + 1,
    // What files import is loaded once a worker, not once a file: no test changes what others see.
    isolate: false,
    projects: [
      {
        test: {
          name: 'units',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**', ...WHOLE_BUILDS],
          sequence: { groupOrder: 0 },
          // Generous everywhere: a slow machine is no failure.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', ...WHOLE_BUILDS],
          globalSetup: BUILT_SITES,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [...BUILT_SITES, 'tests/browser/harness/browser.ts'],
          sequence: { groupOrder: 1 },
          // A machine that is busy elsewhere for a moment is no failure of a page; what is wrong fails twice.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
