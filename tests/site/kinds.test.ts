import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/build/folders.ts';
import { readGuideNames } from '../../scripts/build/read-content.ts';
import { pagePath } from '../../src/model/addresses.ts';
import { expectedFrameworkPages, expectedSitePages } from '../../src/model/expected-pages.ts';
import { dataPage } from '../../src/model/page-kind.ts';
import { siteFacts } from '../../src/model/unit/site-facts.ts';
import { unitRecord } from '../../src/model/unit/unit-record.ts';
import { builtFramework } from './harness/content.ts';
import { pageKind } from './harness/pages.ts';

test('every page says what kind it is', () => {
  const framework = builtFramework();
  const pages = [
    ...expectedSitePages(readGuideNames(ROOT), siteFacts([unitRecord(framework)])),
    ...expectedFrameworkPages(framework),
  ];
  const kinds = pages.map((page) => [pagePath(page), pageKind(pagePath(page))]);
  expect(kinds).toEqual(pages.map((page) => [pagePath(page), dataPage(page, framework.groups)]));
});
