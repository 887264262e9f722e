import { resolve } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { siteFile, sitePages } from './harness/pages.ts';
import { TEST_SITES } from './sites/sites.ts';

/** The rules stand in .htmlvalidate.mjs, each that is off with its reason. */
const validator = new HtmlValidate(new FileSystemConfigLoader());

async function messagesAbout(path: string, site?: string): Promise<string[]> {
  const report = await validator.validateString(siteFile(path, site), resolve(path));
  return report.results.flatMap((result) =>
    result.messages.map(
      ({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId} ${message}`,
    ),
  );
}

test.each(sitePages())('%s is valid HTML', async (path) => {
  expect(await messagesAbout(path)).toEqual([]);
});

test.each(TEST_SITES)('every page of a site $what is valid HTML', async ({ name, fewestPages }) => {
  const site = inject('testSites')[name]!;
  const pages = sitePages(site);
  expect(pages.length).toBeGreaterThan(fewestPages);
  const messages = await Promise.all(pages.map((path) => messagesAbout(path, site)));
  expect(messages.flat()).toEqual([]);
});
