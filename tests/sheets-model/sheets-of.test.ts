import { describe, expect, test } from 'vitest';
import type { Framework, Strand } from '../../src/model/framework/framework.ts';
import { statementsOf } from '../../src/model/framework/places.ts';
import { LEVELS } from '../../src/model/framework/schemes/ler-me.ts';
import type { RubricSheet, SheetKindId } from '../../src/model/sheets/rubric-sheet.ts';
import { sheetsAbout, sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import {
  AI_AT_WORK,
  COMMUNICATION,
  EMERGING,
  makeAiAtWork,
  makeAreasOnly,
  makeDurableSkills,
  makeFramework,
  makeLevels,
  makeOwnLevels,
  scopeOf,
} from '../formats/made-up.ts';

/** Wicks at all levels but the third, ladders at the third and fourth. */
const STRANDS: Strand[] = [
  {
    id: 'wicks',
    name: 'Wicks',
    description: 'Trimming.',
    statements: [
      'emerging-wicks-at-the-emerging-level',
      'emerging-ladders-at-the-emerging-level',
      'developing-wicks-at-the-developing-level',
      'developing-ladders-at-the-developing-level',
      'advanced-wicks-at-the-advanced-level',
    ],
  },
  {
    id: 'ladders',
    name: 'Ladders',
    description: 'Carrying.',
    statements: [
      'proficient-wicks-at-the-proficient-level',
      'proficient-ladders-at-the-proficient-level',
      'advanced-ladders-at-the-advanced-level',
    ],
  },
];

const groupsWith = (levels: Record<string, string[]> = {}) => [
  makeLevels(levels),
  makeAiAtWork(['Drafts — checks them.', 'Prompts — writes them.']),
  makeDurableSkills(['Greeting — greets people.']),
];

const makeWorkplace = (overrides: Partial<Framework> = {}): Framework =>
  makeFramework({
    groups: groupsWith(),
    strands: { by: 'levelbook', list: STRANDS },
    ...overrides,
  });

const codes = (sheets: RubricSheet[]) => sheets.map(({ code }) => code);

function sheetOf(framework: Framework, scope: RubricSheet['scope'], kind: SheetKindId) {
  const sheet = sheetsAbout(framework, scope).find((one) => one.kind === kind);
  if (!sheet) throw new Error(`There is no ${kind} about ${JSON.stringify(scope)}.`);
  return sheet;
}

const workplace = makeWorkplace();
const levels = workplace.groups[0]!.places;
const WHOLE = { kind: 'framework' } as const;
const FIRST_LEVEL = scopeOf(EMERGING);

test('each level, domain and AI at work has five kinds, and the whole framework three', () => {
  expect(codes(sheetsAbout(workplace, FIRST_LEVEL))).toEqual([
    'EM-CL',
    'EM-SP',
    'EM-HO',
    'EM-OL',
    'EM-SC',
  ]);
  expect(codes(sheetsAbout(workplace, scopeOf(COMMUNICATION)))).toEqual([
    'COM-CL',
    'COM-SP',
    'COM-HO',
    'COM-OL',
    'COM-SC',
  ]);
  expect(sheetsAbout(workplace, scopeOf(AI_AT_WORK))).toHaveLength(5);
  expect(codes(sheetsAbout(workplace, WHOLE))).toEqual(['ALL-HO', 'ALL-OL', 'ALL-AN']);
  expect(sheetsOf(workplace)).toHaveLength(6 * 5 + 3);
});

test('codes, slugs, UUIDs and permalinks are unique, and so are the UUIDs of all rows of a sheet', () => {
  const sheets = sheetsOf(workplace);
  for (const field of ['code', 'slug', 'uuid', 'permalink', 'title'] as const) {
    const values = sheets.map((sheet) => sheet[field]);
    expect(new Set(values).size).toBe(values.length);
  }
  for (const { criteria } of sheets) {
    const uuids = criteria.map(({ uuid }) => uuid);
    expect(new Set(uuids).size).toBe(uuids.length);
  }
});

test('names that were given out stay: slugs, codes and UUIDs of sheets and rows', () => {
  const { slug, code, uuid, criteria } = sheetOf(workplace, FIRST_LEVEL, 'checklist');
  expect([slug, code, uuid]).toEqual([
    'emerging-checklist',
    'EM-CL',
    'e3825a58-d005-5ca1-88a7-309e7efa182d',
  ]);
  expect(criteria[0]!.uuid).toBe(levels[0]!.statements[0]!.uuid);
  const whole = sheetOf(workplace, WHOLE, 'holistic');
  expect([whole.slug, whole.uuid, whole.criteria[0]!.uuid]).toEqual([
    'holistic',
    '5a643c9f-f86c-5715-8ec0-9d8eeb57be64',
    '4af29bd2-7897-5692-9421-00de605dd76d',
  ]);
});

test('a sheet keeps its UUID when statements come and go', () => {
  const shorter = makeWorkplace({ groups: groupsWith({ emerging: ['Ladders — carry them.'] }) });
  const [before, after] = [workplace, shorter].map((one) => sheetOf(one, FIRST_LEVEL, 'holistic'));
  expect(after!.uuid).toBe(before!.uuid);
  expect(after!.criteria[0]!.uuid).toBe(before!.criteria[0]!.uuid);
});

test.each(['checklist', 'single-point', 'self-check'] as const)(
  'a %s has a row a statement, in the framework’s order',
  (kind) => {
    const { criteria } = sheetOf(workplace, FIRST_LEVEL, kind);
    const { statements } = levels[0]!;
    expect(criteria.map(({ code }) => code)).toEqual(statements.map(({ code }) => code));
    expect(criteria.map(({ text }) => text)).toEqual(statements.map(({ text }) => text));
  },
);

test('a holistic sheet of a place has one row with all its statements, each in its parts', () => {
  const { criteria } = sheetOf(workplace, scopeOf(AI_AT_WORK), 'holistic');
  expect(criteria).toHaveLength(1);
  expect(criteria[0]).toMatchObject({ code: null, topic: 'AI at work, as a whole' });
  expect(criteria[0]!.descriptors['picture']).toEqual([
    { code: 'AI-01', topic: 'Drafts', text: 'checks them.' },
    { code: 'AI-02', topic: 'Prompts', text: 'writes them.' },
  ]);
});

describe('an observation log', () => {
  test('has empty lines, and a key to every code of its place', () => {
    const { criteria, key } = sheetOf(workplace, FIRST_LEVEL, 'observation-log');
    expect(criteria.length).toBeGreaterThanOrEqual(8);
    expect(criteria.every(({ code, topic, text }) => code === null && topic + text === '')).toBe(
      true,
    );
    expect(key).toEqual([
      { code: 'EM-01', topic: 'Wicks at the Emerging level' },
      { code: 'EM-02', topic: 'Ladders at the Emerging level' },
    ]);
  });

  test('of the whole framework has the codes of all levels, and gives the key room', () => {
    const { key, criteria } = sheetOf(workplace, WHOLE, 'observation-log');
    expect(key!.map(({ code }) => code)).toEqual([
      'EM-01',
      'EM-02',
      'DE-01',
      'DE-02',
      'PR-01',
      'PR-02',
      'AD-01',
      'AD-02',
    ]);
    const many = Array.from({ length: 10 }, (_, at) => `Lamp ${at} — light it.`);
    const crowded = makeWorkplace({
      groups: groupsWith(Object.fromEntries(LEVELS.map(({ id }) => [id, many]))),
      strands: null,
    });
    expect(sheetOf(crowded, WHOLE, 'observation-log').criteria.length).toBeLessThan(
      criteria.length,
    );
  });

  test('names a statement without a topic by its text', () => {
    const plain = makeWorkplace({ groups: groupsWith({ emerging: ['Lights lamps.'] }) });
    expect(sheetOf(plain, FIRST_LEVEL, 'observation-log').key).toEqual([
      { code: 'EM-01', topic: 'Lights lamps.' },
    ]);
  });
});

test('the holistic sheet of all levels has a row a level, each whole', () => {
  const { criteria, scale } = sheetOf(workplace, WHOLE, 'holistic');
  expect(criteria.map(({ topic, text }) => [topic, text])).toEqual([
    ['Emerging', 'first of four levels'],
    ['Developing', 'second of four levels'],
    ['Proficient', 'third of four levels'],
    ['Advanced', 'fourth of four levels'],
  ]);
  expect(criteria.map(({ step }) => step)).toEqual([1, 2, 3, 4].map((order) => ({ order, of: 4 })));
  for (const [at, { descriptors }] of criteria.entries()) {
    expect(descriptors['picture']!.map(({ code }) => code)).toEqual(
      levels[at]!.statements.map(({ code }) => code),
    );
  }
  expect(scale.map(({ mark }) => mark)).toEqual(['I', 'P', 'A', 'N']);
});

describe('the analytic sheet', () => {
  const sheet = sheetOf(workplace, WHOLE, 'analytic');

  test('has a row a strand and a column a level', () => {
    expect(sheet.criteria.map(({ topic }) => topic)).toEqual(['Wicks', 'Ladders']);
    expect(sheet.columns.map(({ id, hint, width }) => [id, hint, width])).toEqual([
      ['target', null, 12],
      ['emerging', '1 of 4', 22],
      ['developing', '2 of 4', 22],
      ['proficient', '3 of 4', 22],
      ['advanced', '4 of 4', 22],
    ]);
  });

  test('holds every level statement exactly once, under its own level', () => {
    const printed = sheet.criteria.flatMap(({ descriptors }) =>
      LEVELS.flatMap(({ id, prefix }) =>
        (descriptors[id] ?? []).map(({ code }) => ({ code, prefix })),
      ),
    );
    const statements = levels.flatMap((level) => level.statements);
    expect(printed.map(({ code }) => code).sort()).toEqual(
      statements.map(({ code }) => code).sort(),
    );
    for (const { code, prefix } of printed) expect(code!.split('-')[0]).toBe(prefix);
  });

  test('leaves a cell empty where a level says nothing of a strand', () => {
    expect(sheet.criteria[0]!.descriptors['proficient']).toEqual([]);
    expect(sheet.criteria[1]!.descriptors['emerging']).toEqual([]);
  });

  test('says whose grouping it is', () => {
    expect(sheet.grouping).toBe('Strands are Levelbook’s own grouping; the framework has none.');
    const own = makeWorkplace({ strands: { by: 'framework', list: STRANDS } });
    const { grouping, columns, instructions } = sheetOf(own, WHOLE, 'analytic');
    expect(instructions).toMatch(/^Choose the areas/u);
    expect(grouping).toBe('Rows are the framework’s own areas.');
    expect(columns[0]!.heading).toBe('Area');
  });

  test.each([null, { by: 'levelbook' as const, list: [] }])(
    'is not made without strands (%j)',
    (strands) => {
      const ungrouped = makeWorkplace({ strands });
      expect(codes(sheetsAbout(ungrouped, WHOLE))).toEqual(['ALL-HO', 'ALL-OL']);
    },
  );
});

describe.each([2, 3, 4, 5, 6, 7, 8, 9, 10])('with %i levels', (count) => {
  const strand = { id: 'kilns', name: 'Kilns', description: 'Firing.', statements: [] };
  const framework = makeFramework({
    groups: [makeOwnLevels(count)],
    strands: { by: 'framework', list: [strand] },
  });
  const { columns, criteria, claim, scopeName } = sheetOf(framework, WHOLE, 'analytic');

  test('the columns fill the sheet, about evenly, and none is too narrow to print', () => {
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
    const widths = columns.filter(({ step }) => step).map(({ width }) => width);
    expect(widths).toHaveLength(count);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(10);
  });

  test('the strand stands beside its row, or above it where columns are many', () => {
    const beside = columns.some(({ kind }) => kind === 'target');
    expect(beside).toBe(count <= 5);
    expect(criteria[0]!.group).toBe(beside ? null : 'Kilns — Firing.');
  });

  test('they are counted, and called what the framework calls them', () => {
    const words = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
    expect(scopeName).toBe(`All ${words[count]} stages`);
    expect(claim).toContain(`the framework’s ${words[count]} stages, first to `);
    expect(sheetOf(framework, WHOLE, 'holistic').instructions).toMatch(/^Read each stage as/u);
  });
});

test('one level alone has no sheets about all levels', () => {
  const framework = makeFramework({ groups: [makeOwnLevels(1)] });
  expect(sheetsAbout(framework, WHOLE)).toEqual([]);
  expect(sheetsOf(framework)).toHaveLength(5);
});

test('without levels no sheet speaks of them, nor of O*NET where nothing is from there', () => {
  const framework = makeAreasOnly();
  expect(codes(sheetsOf(framework))).toEqual(['GLA-CL', 'GLA-SP', 'GLA-HO', 'GLA-OL', 'GLA-SC']);
  for (const sheet of sheetsOf(framework)) {
    expect(sheet.step).toBeNull();
    expect(sheet.claim).toBe('');
    expect(JSON.stringify(sheet)).not.toMatch(/\blevels?\b|O\*NET/iu);
    expect(sheet.permalink).toBe(`frameworks/pottery/rubrics/${sheet.slug}.html`);
  }
});

test('rows are never made of statements from two places', () => {
  const pure = sheetsOf(workplace).filter(({ kind }) => kind !== 'analytic');
  for (const { criteria } of pure) {
    for (const { descriptors } of criteria) {
      const prefixes = Object.values(descriptors)
        .flat()
        .map(({ code }) => code!.split('-')[0]);
      expect(new Set(prefixes).size).toBeLessThanOrEqual(1);
    }
  }
});

test('sheets about durable skills and AI at work claim no level', () => {
  const levelNames = LEVELS.map(({ name }) => name).join('|');
  for (const place of [COMMUNICATION, AI_AT_WORK]) {
    for (const sheet of sheetsAbout(workplace, scopeOf(place))) {
      expect(sheet.claim).toContain('claims none');
      expect(sheet.step).toBeNull();
      const said = { ...sheet, claim: null, notices: null };
      expect(JSON.stringify(said)).not.toMatch(new RegExp(`"level"|\\b(?:${levelNames})\\b`, 'u'));
    }
  }
});

test('a level’s sheets say which of the four it is', () => {
  for (const sheet of sheetsAbout(workplace, FIRST_LEVEL)) {
    expect(sheet.claim).toBe('Emerging is the first of the framework’s four levels.');
    expect(sheet.step).toEqual({ order: 1, of: 4 });
  }
});

test('every sheet carries code, version, sources, notices and its own address', () => {
  for (const sheet of sheetsOf(workplace)) {
    expect(sheet.code).toMatch(/^[A-Z]{2,3}-[A-Z]{2}$/u);
    expect(sheet.version).toBe('v.1');
    expect(sheet.sources[0]).toBe('Framework v.1');
    expect(sheet.notices.join(' ')).toContain('© Somebody');
    expect(sheet.permalink).toBe(`occupations/11-2222.33/rubrics/${sheet.slug}.html`);
  }
});

test('a source is named by Levelbook’s mark, by the framework’s own name, or as unverified', () => {
  const group = makeLevels();
  const [first] = group.places;
  first!.statements[0]!.citations = [
    { source: 'onet', label: 'O*NET v30.2', detail: '' },
    { source: 'guild', label: 'GB', detail: '' },
    { source: 'gone', label: 'Gone', detail: '' },
    { source: null, label: 'A blog', detail: '' },
  ];
  const cited = makeFramework({
    groups: [group],
    sources: [{ id: 'guild', name: 'Guild book', link: null }],
  });
  expect(sheetOf(cited, FIRST_LEVEL, 'checklist').sources).toEqual([
    'Framework v.1',
    'O*NET',
    'Guild book',
    'Gone (unverified)',
    'A blog (unverified)',
  ]);
});

test('a place without statements has no sheets, and a framework without any has none at all', () => {
  const none = Object.fromEntries(LEVELS.map(({ id }) => [id, []]));
  const empty = makeFramework({ groups: [makeLevels(none)] });
  expect(sheetsOf(empty)).toEqual([]);
  expect(statementsOf(empty)).toEqual([]);
});

test('two frameworks asked for in turn each get their own sheets', () => {
  const other = makeWorkplace({ id: '22-3333.44', title: 'Lamp Makers' });
  for (const framework of [workplace, other, workplace]) {
    expect(sheetsOf(framework)[0]!.framework.id).toBe(framework.id);
  }
});
