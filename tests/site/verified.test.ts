import { expect, inject, test } from 'vitest';
import { ROOT } from '../../scripts/build/folders.ts';
import { readGuideNames } from '../../scripts/build/read-content.ts';
import { siteModel } from '../../scripts/build/verify/site-model.ts';
import { verifySite } from '../../scripts/build/verify/verify-site.ts';
import { pagePath } from '../../src/model/addresses.ts';
import { expectedFrameworkPages, expectedSitePages } from '../../src/model/expected-pages.ts';
import { dataPage } from '../../src/model/page-kind.ts';
import { builtFramework, builtFrameworks } from './harness/content.ts';
import { pageKind } from './harness/pages.ts';

test('pages, titles, links, fragments and statements are as the model says, and nothing is asked of others', async () => {
  const model = siteModel(builtFrameworks(), readGuideNames(ROOT));
  const { pages, violations } = await verifySite(inject('siteFolder'), model);
  expect(violations).toEqual([]);
  expect(pages).toBeGreaterThan(50);
});

test('every page says what kind it is', () => {
  const framework = builtFramework();
  const pages = [
    ...expectedSitePages(readGuideNames(ROOT), [framework]),
    ...expectedFrameworkPages(framework),
  ];
  const kinds = pages.map((page) => [pagePath(page), pageKind(pagePath(page))]);
  expect(kinds).toEqual(pages.map((page) => [pagePath(page), dataPage(page, framework.groups)]));
});
