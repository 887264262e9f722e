import { describe, expect, test } from 'vitest';
import { pagePath } from '../../src/model/addresses.ts';
import { expectedFrameworkPages, expectedSitePages } from '../../src/model/expected-pages.ts';
import { overviewDescription } from '../../src/model/framework/overview-words.ts';
import { neighbourParts, partsOf } from '../../src/model/framework/parts.ts';
import { sectionsOf, shownNotes } from '../../src/model/framework/shown-notes.ts';
import { statementRuns } from '../../src/model/framework/statement-runs.ts';
import { NOTE_SECTIONS, type NotePage } from '../../src/model/data-note.ts';
import type { Framework } from '../../src/model/framework/framework.ts';
import { dataPage } from '../../src/model/page-kind.ts';
import { siteFacts } from '../../src/model/unit/site-facts.ts';
import { unitRecord } from '../../src/model/unit/unit-record.ts';
import { frameworkOf } from '../import/builders.ts';

const whole = frameworkOf();
const only: Framework = {
  ...frameworkOf(),
  groups: whole.groups.filter(({ claims }) => claims === 'level'),
  occupation: whole.occupation && {
    ...whole.occupation,
    evidencePack: null,
    onetReport: null,
    career: null,
    profile: null,
  },
};
const table: Framework = { ...only, path: 'frameworks/printing', occupation: null };
const labels = (framework: Framework) => partsOf(framework).map(({ label }) => label);

describe('a framework offers what it has', () => {
  test('all parts where all exports were supplied, groups with pages of their own first', () => {
    expect(labels(whole)).toEqual([
      'Levels',
      'Durable skills',
      'AI at work',
      'Tasks and skills',
      'Career',
      'Rubric sheets',
    ]);
  });

  test('levels and sheets where nothing else was', () => {
    expect(labels(only)).toEqual(['Levels', 'Rubric sheets']);
    expect(labels(table)).toEqual(['Levels', 'Rubric sheets']);
  });

  test('the page before and after a part are parts that exist', () => {
    const { before, after } = neighbourParts(only, { page: 'rubrics', framework: only.path });
    expect([before?.label, after]).toEqual(['Levels', undefined]);
  });

  test('no page is expected of what was not supplied', () => {
    const paths = expectedFrameworkPages(only).map(pagePath);
    expect(paths).toContain(`${only.path}/levels/index.html`);
    expect(paths.filter((path) => /durable|ai-at|tasks|career/u.test(path))).toEqual([]);
  });

  test('pages across frameworks are there for groups that one of them has', () => {
    const shared = (frameworks: Framework[]) =>
      expectedSitePages([], siteFacts(frameworks.map(unitRecord))).filter(({ page }) =>
        page.startsWith('shared'),
      );
    expect(shared([only, table])).toEqual([]);
    expect(shared([only, whole])).toHaveLength(11);
  });

  test('its description names nothing that it has not got', () => {
    expect(overviewDescription(only)).toBe(
      `Printers, ${only.id}: what a worker can do at each of four levels, with rubric sheets.`,
    );
    expect(overviewDescription(table)).toBe(
      'Printers: what a worker can do at each of four levels, with rubric sheets.',
    );
  });
});

describe('every data note stands somewhere', () => {
  const spots = (framework: Framework) => [
    ...(Object.keys(NOTE_SECTIONS) as NotePage[])
      .filter((page) => page !== 'group')
      .map((page) => ({ page, sections: sectionsOf(page) })),
    ...framework.groups.map(({ id }) => ({
      page: 'group' as const,
      group: id,
      sections: sectionsOf('group'),
    })),
  ];

  test.each([
    ['where every page is', whole],
    ['where most pages are missing', only],
    ['where it is about no occupation', table],
  ])('%s', (_case, framework) => {
    const notes = whole.notes;
    const shown = spots(framework).flatMap((spot) => shownNotes({ ...framework, notes }, spot));
    expect(shown.map(({ id }) => id).sort()).toEqual(notes.map(({ id }) => id).sort());
    expect(notes.length).toBeGreaterThan(5);
  });

  test('on the overview where its own page is missing, and where it tells what was not supplied', () => {
    const notes = frameworkOf({ 'career-page.txt': null }).notes;
    const missing = notes.filter(({ kind }) => kind === 'not-supplied');
    const shown = shownNotes({ ...whole, notes }, { page: 'overview', sections: ['supplied'] });
    expect(missing.length).toBeGreaterThan(0);
    expect(shown).toEqual(expect.arrayContaining(missing));
    const elsewhere = whole.notes.filter(({ at }) => at.page === 'career');
    expect(
      shownNotes({ ...only, notes: elsewhere }, { page: 'overview', sections: [null] }),
    ).toEqual(elsewhere);
  });
});

describe('statements are read', () => {
  const place = whole.groups.flatMap(({ places }) => places)[0];
  if (!place) throw new Error('The framework has no place.');
  const [first, second] = place.statements;

  test('in one run, also where Levelbook grouped them', () => {
    const list = [{ id: 's', name: 'Paper', description: null, statements: [first?.id ?? ''] }];
    const runs = statementRuns({ strands: { by: 'levelbook', list } }, place);
    expect(runs.map(({ heading }) => heading)).toEqual([null]);
    expect(runs[0]?.statements).toEqual(place.statements);
  });

  test('under the strands of the framework, the others without a heading', () => {
    const list = [{ id: 's', name: 'Rollers', description: null, statements: [second?.id ?? ''] }];
    const runs = statementRuns({ strands: { by: 'framework', list } }, place);
    expect(runs.map(({ heading, statements }) => [heading, statements])).toEqual([
      [null, [first]],
      ['Rollers', [second]],
    ]);
  });

  test('under the headings within an area, each with the area that it stands in', () => {
    const statements = place.statements.slice(0, 2).map((one) => ({ ...one, group: 'Cleaning' }));
    const list = [{ id: 's', name: 'Rollers', description: null, statements: [second?.id ?? ''] }];
    const runs = statementRuns({ strands: { by: 'framework', list } }, { statements });
    expect(runs.map(({ heading }) => heading)).toEqual(['Cleaning', 'Rollers · Cleaning']);
  });
});

describe('a page says what it is', () => {
  test.each([
    [{ page: 'overview', framework: 'occupations/51-9999.00' }, 'occupation'],
    [{ page: 'overview', framework: 'frameworks/printing' }, 'framework'],
    [{ page: 'group', framework: whole.path, group: 'levels', one: false }, 'levels'],
    [{ page: 'place', framework: whole.path, group: 'levels', place: 'emerging' }, 'level'],
    [
      { page: 'place', framework: whole.path, group: 'durable-skills', place: 'character' },
      'domain',
    ],
    [{ page: 'shared-group', group: 'durable-skills' }, 'all-durable-skills'],
    [{ page: 'shared-place', group: 'durable-skills', place: 'character' }, 'all-domain'],
    [{ page: 'career', framework: whole.path }, 'career'],
  ] as const)('%o', (ref, kind) => {
    expect(dataPage(ref, whole.groups)).toBe(kind);
  });
});
