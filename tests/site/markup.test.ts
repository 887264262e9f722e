import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { siteFile, sitePages } from './harness/pages.ts';

/** The rules stand in .htmlvalidate.mjs, each that is off with its reason. */
const validator = new HtmlValidate(new FileSystemConfigLoader());

test.each(sitePages())('%s is valid HTML', async (path) => {
  const report = await validator.validateString(siteFile(path), resolve(path));
  const messages = report.results.flatMap((result) =>
    result.messages.map(
      ({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`,
    ),
  );
  expect(messages).toEqual([]);
});
