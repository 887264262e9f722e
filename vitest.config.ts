import { defineConfig } from 'vitest/config';

/**
 * Three suites: `units` need nothing; `site` reads a built site; `browser` opens it in Chromium.
 * The last two share the site that `npm test` builds before (`npm run build:test-site` alone).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'units',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**'],
          // Generous everywhere: a slow machine is no failure.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/harness/built-site.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/site/harness/built-site.ts', 'tests/browser/harness/browser.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
