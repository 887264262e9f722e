import { describe, expect, test } from 'vitest';
import { pagePath, relativePath, type PageRef } from '../../src/model/addresses.ts';
import { DOMAINS, LEVELS } from '../../src/model/framework/schemes/ler-me.ts';
import { sitePage } from './harness/pages.ts';

/** What the exports of Bill and Account Collectors hold, counted by hand and by other tools. */
const framework = 'occupations/43-3011.00';
const placePages = (group: string, places: readonly { id: string }[]) =>
  places.map(({ id }): PageRef => ({ page: 'place', framework, group, place: id }));
const LEVEL_PAGES = placePages('levels', LEVELS);
const DOMAIN_PAGES = placePages('durable-skills', DOMAINS);
const AI_PAGE: PageRef = { page: 'group', framework, group: 'ai-at-work', one: true };

const elements = (page: PageRef, selector: string) =>
  sitePage(pagePath(page)).querySelectorAll(selector);
const codes = (pages: PageRef[]) =>
  pages.flatMap((page) =>
    elements(page, '[data-statement]').map((statement) => statement.getAttribute('data-statement')),
  );

describe('statements, each once on its own page', () => {
  test.each([
    ['40 of the levels', LEVEL_PAGES, 40],
    ['12 of AI at work', [AI_PAGE], 12],
    ['76 of durable skills', DOMAIN_PAGES, 76],
  ])('%s', (_what, pages, count) => {
    const found = codes(pages);
    expect([found.length, new Set(found).size]).toEqual([count, count]);
  });

  test('ten at each level', () => {
    expect(LEVEL_PAGES.map((page) => codes([page]).length)).toEqual([10, 10, 10, 10]);
  });

  test('durable-skill and AI statements claim no level', () => {
    for (const page of [AI_PAGE, ...DOMAIN_PAGES]) {
      for (const statement of elements(page, '[data-statement]')) {
        expect(statement.textContent).not.toMatch(
          /\b(?:emerging|developing|proficient|advanced) level\b/iu,
        );
      }
    }
  });
});

test.each([
  ['anthropic-economic-index', 9],
  ['safi', 6],
  ['wef-skills-taxonomy', 2],
  ['pathsmith', 60],
  ['onet', 44],
])('statements cite %s %i times', (source, count) => {
  const citations = [...LEVEL_PAGES, AI_PAGE, ...DOMAIN_PAGES].flatMap((page) =>
    elements(page, `[data-statement] [data-source="${source}"]`),
  );
  expect(citations).toHaveLength(count);
});

test.each([
  ['tasks', '[data-task]', 'tasks-and-skills', 15],
  ['skills', '[data-skill]', 'tasks-and-skills', 35],
  ['technologies', '[data-technology]', 'tasks-and-skills', 43],
  ['tools', '[data-tool]', 'tasks-and-skills', 6],
  ['certificates', '[data-certificate]', 'career', 5],
] as const)('%s are all there', (_what, selector, page, count) => {
  expect(elements({ page, framework }, selector)).toHaveLength(count);
});

test.each([
  'anthropic-economic-index',
  'safi',
  'wef-skills-taxonomy',
  'pathsmith',
  'onet',
] as const)(
  'the page of what cites %s lists every statement that does, each with a link to it',
  (source) => {
    const list = { page: 'framework-source', framework, source } as const;
    const citing = [...LEVEL_PAGES, AI_PAGE, ...DOMAIN_PAGES].flatMap((page) =>
      elements(page, '[data-statement]')
        .filter((statement) => statement.querySelector(`[data-source="${source}"]`))
        .map((statement) => relativePath(pagePath(list), `${pagePath(page)}#${statement.id}`)),
    );
    const links = elements(list, 'main a[href*="#"]').map((link) => link.getAttribute('href'));
    expect(citing.filter((address) => !links.includes(address))).toEqual([]);
  },
);

test.each(['anthropic-economic-index', 'safi', 'onet'] as const)(
  'the page of %s leads to what cites it, with the same count',
  (source) => {
    const list = { page: 'framework-source', framework, source } as const;
    const [link] = elements(
      { page: 'source', source },
      `a[href="${relativePath(pagePath({ page: 'source', source }), pagePath(list))}"]`,
    );
    const count = elements(list, '[data-cited-by]').length;
    expect(link?.closest('li')?.textContent).toContain(`${count} statement`);
  },
);
