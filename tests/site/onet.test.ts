import { expect, inject, test } from 'vitest';
import { askerOf } from '../search/ask.ts';
import { SOC } from '../import/builders.ts';
import { sitePage, sitePages } from './harness/pages.ts';
import { FACTS, LONE_SOC } from './sites/onet-facts.ts';
import { OTHER_SOC } from './sites/other-printers.ts';

/** A site where a release of O*NET tells of one occupation beside its exports, and is all that there is of another. */
const site = inject('testSites')['two-occupations']!;
const page = (soc: string, name: string) => sitePage(`occupations/${soc}/${name}.html`, site);
const words = (of: ReturnType<typeof sitePage>, selector: string) =>
  of.querySelectorAll(selector).map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());

test('tasks show O*NET’s kinds and numbers where the release has the same task, and the release is cited', () => {
  const tasks = page(SOC, 'tasks-and-skills');
  expect(words(tasks, '[data-task]')).toEqual([
    '1 Set up presses. core · 901',
    '2 Mix inks. supplemental · 902',
    '3 Check sheets for faults.',
  ]);
  expect(tasks.textContent).toContain('O*NET 30.2 (February 2026)');
  expect(tasks.querySelector('footer')?.textContent).toContain('O*NET 30.2 Database');
});

test('what the release has otherwise is told where the exports’ list stands', () => {
  const tasks = page(SOC, 'tasks-and-skills');
  const notes = tasks.querySelectorAll('[data-note-id^="onet-"]');
  expect(notes.map((note) => note.getAttribute('data-note-id'))).toEqual([
    'onet-tasks',
    'onet-technology',
    'onet-tools',
  ]);
  expect(words(page(SOC, 'index'), '[data-note-id="onet-job-zone"]').join()).toContain(
    'framework.json gives job zone 3, O*NET 30.2 job zone 2.',
  );
});

test('knowledge, detailed work activities and marks of technology come from the release', () => {
  const tasks = page(SOC, 'tasks-and-skills');
  expect(words(tasks, '#knowledge ~ table tbody tr')).toEqual([
    'Engineering & Technology 3.40 4.00',
    'Mathematics 2.10 not reported',
  ]);
  expect(words(tasks, '[data-work-activity]')).toEqual([
    'Prepare materials for print. 1 2',
    'Clean work areas.',
  ]);
  expect(words(tasks, '[data-technology]')).toEqual(['Microsoft Excel hot, in demand']);
});

test('related occupations lead to those that are here, and name the others', () => {
  const related = page(SOC, 'titles').querySelectorAll('[data-related] li');
  expect(related.map((one) => one.querySelector('a')?.getAttribute('href') ?? null)).toEqual([
    `../${OTHER_SOC}/index.html`,
    null,
  ]);
  expect(words(page(SOC, 'titles'), '[data-titles] li')).toEqual(FACTS.alternateTitles);
});

test('an occupation is found by what else it is called', async () => {
  const ask = await askerOf(site, new Map());
  for (const query of ['gutenberg operator', 'ink fountain wrangler', 'press hand']) {
    const [first] = await ask(query);
    expect(first?.address.replace(/[?#].*$/u, ''), query).toBe(`occupations/${SOC}/index.html`);
  }
});

test('of what only a release tells there are pages, which say that there is no framework', () => {
  const paths = sitePages(site).filter((path) => path.startsWith(`occupations/${LONE_SOC}/`));
  expect(paths.map((path) => path.split('/').at(-1))).toEqual([
    'data-notes.html',
    'index.html',
    'tasks-and-skills.html',
    'titles.html',
  ]);
  const overview = page(LONE_SOC, 'index');
  expect(overview.querySelector('[data-note-id="framework-not-supplied"]')?.textContent).toContain(
    'no levels, no statements and no sheets',
  );
  expect(overview.textContent).not.toMatch(/Job Zone|0 statements/u);
  const tasks = page(LONE_SOC, 'tasks-and-skills');
  expect(words(tasks, '[data-task]')).toHaveLength(3);
  expect(words(tasks, '[data-technology]')).toHaveLength(2);
  expect(tasks.querySelector('#tools')?.parentNode?.textContent).toContain(
    'The release was read without its table of them.',
  );
});
