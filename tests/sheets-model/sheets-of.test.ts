import { describe, expect, test } from 'vitest';
import { LEVELS, levelStep } from '../../src/model/levels.ts';
import type { Occupation, Strand } from '../../src/model/occupation.ts';
import { statementLine } from '../../src/model/sheets/rows.ts';
import type { RubricSheet, SheetKindId } from '../../src/model/sheets/rubric-sheet.ts';
import { sheetsAbout, sheetsOf, statementsOf } from '../../src/model/sheets/sheets-of.ts';
import type { Place } from '../../src/model/statement.ts';
import { EMERGING, makeOccupation, makeStatements } from '../formats/made-up.ts';

const COMMUNICATION: Place = { kind: 'domain', domain: 'communication' };
const AI: Place = { kind: 'ai-at-work' };

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

function makeWorkplace(overrides: Partial<Occupation> = {}): Occupation {
  return makeOccupation({
    aiAtWork: {
      introduction: null,
      sources: [],
      statements: makeStatements(AI, ['Drafts — checks them.', 'Prompts — writes them.']),
      evidencePack: null,
    },
    durableSkills: {
      introduction: null,
      domains: [
        {
          id: 'communication',
          name: 'Communication',
          statements: makeStatements(COMMUNICATION, ['Greeting — greets people.']),
        },
      ],
    },
    strands: STRANDS,
    ...overrides,
  });
}

const codes = (sheets: RubricSheet[]) => sheets.map(({ code }) => code);

function sheetOf(occupation: Occupation, scope: RubricSheet['scope'], kind: SheetKindId) {
  const sheet = sheetsAbout(occupation, scope).find((one) => one.kind === kind);
  if (!sheet) throw new Error(`There is no ${kind} about ${scope.kind}.`);
  return sheet;
}

const workplace = makeWorkplace();
const OCCUPATION = { kind: 'occupation' } as const;

test('each level, domain and AI at work has five kinds, and the whole occupation three', () => {
  expect(codes(sheetsAbout(workplace, EMERGING))).toEqual([
    'EM-CL',
    'EM-SP',
    'EM-HO',
    'EM-OL',
    'EM-SC',
  ]);
  expect(codes(sheetsAbout(workplace, COMMUNICATION))).toEqual([
    'COM-CL',
    'COM-SP',
    'COM-HO',
    'COM-OL',
    'COM-SC',
  ]);
  expect(sheetsAbout(workplace, AI)).toHaveLength(5);
  expect(codes(sheetsAbout(workplace, OCCUPATION))).toEqual(['ALL-HO', 'ALL-OL', 'ALL-AN']);
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

test('a sheet keeps its UUID when statements come and go', () => {
  const [level, ...others] = workplace.levels;
  const shorter = makeWorkplace({
    levels: [{ ...level!, statements: level!.statements.slice(1) }, ...others],
  });
  expect(sheetOf(shorter, EMERGING, 'holistic').uuid).toBe(
    sheetOf(workplace, EMERGING, 'holistic').uuid,
  );
  expect(sheetOf(shorter, EMERGING, 'holistic').criteria[0]!.uuid).toBe(
    sheetOf(workplace, EMERGING, 'holistic').criteria[0]!.uuid,
  );
});

test.each(['checklist', 'single-point', 'self-check'] as const)(
  'a %s has a row a statement, in the framework’s order',
  (kind) => {
    const { criteria } = sheetOf(workplace, EMERGING, kind);
    const { statements } = workplace.levels[0]!;
    expect(criteria.map(({ code }) => code)).toEqual(statements.map(({ code }) => code));
    expect(criteria.map(({ text }) => text)).toEqual(statements.map(({ text }) => text));
  },
);

test('a holistic sheet of a place has one row with all its statements', () => {
  const { criteria } = sheetOf(workplace, AI, 'holistic');
  expect(criteria).toHaveLength(1);
  expect(criteria[0]).toMatchObject({ code: null, topic: 'AI at work, as a whole' });
  expect(criteria[0]!.descriptors['picture']).toEqual([
    'AI-01 Drafts — checks them.',
    'AI-02 Prompts — writes them.',
  ]);
});

describe('an observation log', () => {
  test('has empty lines, and a key to every code of its place', () => {
    const { criteria, key } = sheetOf(workplace, EMERGING, 'observation-log');
    expect(criteria.length).toBeGreaterThanOrEqual(8);
    expect(criteria.every(({ code, topic, text }) => code === null && topic + text === '')).toBe(
      true,
    );
    expect(key).toEqual([
      { code: 'EM-01', topic: 'Wicks at the Emerging level' },
      { code: 'EM-02', topic: 'Ladders at the Emerging level' },
    ]);
  });

  test('of the whole occupation has the codes of all levels, and gives the key room', () => {
    const { key, criteria } = sheetOf(workplace, OCCUPATION, 'observation-log');
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
    const crowded = makeWorkplace({
      levels: LEVELS.map(({ id, label }) => ({
        id,
        label,
        statements: makeStatements(
          { kind: 'level', level: id },
          Array.from({ length: 10 }, (_, at) => `Lamp ${at} — light it.`),
        ),
      })),
      strands: null,
    });
    expect(sheetOf(crowded, OCCUPATION, 'observation-log').criteria.length).toBeLessThan(
      criteria.length,
    );
  });

  test('names a statement without a topic by its text', () => {
    const [level, ...others] = workplace.levels;
    const plain = makeWorkplace({
      levels: [{ ...level!, statements: makeStatements(EMERGING, ['Lights lamps.']) }, ...others],
      strands: null,
    });
    expect(sheetOf(plain, EMERGING, 'observation-log').key).toEqual([
      { code: 'EM-01', topic: 'Lights lamps.' },
    ]);
  });
});

test('the holistic sheet of all levels has a row a level, each whole', () => {
  const { criteria, scale } = sheetOf(workplace, OCCUPATION, 'holistic');
  expect(criteria.map(({ level }) => level)).toEqual(LEVELS.map(({ id }) => id));
  for (const [at, { descriptors }] of criteria.entries()) {
    expect(descriptors['picture']).toEqual(workplace.levels[at]!.statements.map(statementLine));
  }
  expect(scale.map(({ mark }) => mark)).toEqual(['I', 'P', 'A', 'N']);
});

describe('the analytic sheet', () => {
  const sheet = sheetOf(workplace, OCCUPATION, 'analytic');

  test('has a row a strand and a column a level', () => {
    expect(sheet.criteria.map(({ topic }) => topic)).toEqual(['Wicks', 'Ladders']);
    const levels = sheet.columns.flatMap(({ level }) => level ?? []);
    expect(levels).toEqual(LEVELS.map(({ id }) => id));
  });

  test('holds every level statement exactly once, under its own level', () => {
    const printed = sheet.criteria.flatMap(({ descriptors }) =>
      LEVELS.flatMap(({ id }) => (descriptors[id] ?? []).map((line) => ({ id, line }))),
    );
    const statements = workplace.levels.flatMap((level) => level.statements);
    expect(printed.map(({ line }) => line).sort()).toEqual(statements.map(statementLine).sort());
    for (const { id, line } of printed) {
      expect(line.slice(0, 2)).toBe(levelStep(id).codePrefix);
    }
  });

  test('leaves a cell empty where a level says nothing of a strand', () => {
    expect(sheet.criteria[0]!.descriptors['proficient']).toEqual([]);
    expect(sheet.criteria[1]!.descriptors['emerging']).toEqual([]);
  });

  test('says whose grouping it is', () => {
    expect(sheet.grouping).toBe('Strands are Levelbook’s own grouping; the framework has none.');
  });

  test.each([null, []])('is not made without strands (%j)', (strands) => {
    const ungrouped = makeWorkplace({ strands });
    expect(codes(sheetsAbout(ungrouped, OCCUPATION))).toEqual(['ALL-HO', 'ALL-OL']);
  });
});

test('rows are never made of statements from two places', () => {
  const pure = sheetsOf(workplace).filter(({ kind }) => kind !== 'analytic');
  for (const { criteria } of pure) {
    for (const { descriptors } of criteria) {
      const prefixes = Object.values(descriptors)
        .flat()
        .map((line) => line.split('-')[0]);
      expect(new Set(prefixes).size).toBeLessThanOrEqual(1);
    }
  }
});

test('sheets about durable skills and AI at work claim no level', () => {
  const levelNames = LEVELS.map(({ label }) => label).join('|');
  for (const place of [COMMUNICATION, AI]) {
    for (const sheet of sheetsAbout(workplace, place)) {
      expect(sheet.claim).toContain('claims none');
      const said = { ...sheet, claim: null, notices: null };
      expect(JSON.stringify(said)).not.toMatch(new RegExp(`"level"|\\b(?:${levelNames})\\b`, 'u'));
    }
  }
});

test('a level’s sheets say which of the four it is', () => {
  for (const sheet of sheetsAbout(workplace, EMERGING)) {
    expect(sheet.claim).toBe('Emerging is the first of the framework’s four levels.');
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

test('a place without statements has no sheets, and an occupation without any has none at all', () => {
  const empty = makeOccupation({
    levels: LEVELS.map(({ id, label }) => ({ id, label, statements: [] })),
  });
  expect(sheetsOf(empty)).toEqual([]);
  expect(statementsOf(empty)).toEqual([]);
});

test('two occupations asked for in turn each get their own sheets', () => {
  const other = makeWorkplace({ soc: '22-3333.44', title: 'Lamp Makers' });
  for (const occupation of [workplace, other, workplace]) {
    expect(sheetsOf(occupation)[0]!.occupation.soc).toBe(occupation.soc);
  }
});
