import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { BINDERS, PRINTERS, ReleaseTrial, TABLES } from './release-folder.ts';

const trials: ReleaseTrial[] = [];
const trial = (replaced?: ConstructorParameters<typeof ReleaseTrial>[0]): ReleaseTrial => {
  const made = new ReleaseTrial(replaced);
  trials.push(made);
  return made;
};
afterEach(() => {
  for (const made of trials.splice(0)) made.remove();
});

test('a release fills the folder of each occupation that is there, and makes none', async () => {
  const made = trial();
  expect(await made.run()).toMatchObject({ code: 0 });
  expect(made.facts()).toMatchObject({
    release: '30.2',
    date: 'February 2026',
    attribution: expect.stringContaining('O*NET 30.2 Database') as string,
    soc: PRINTERS,
    title: 'Printers',
    jobZone: 2,
    tasks: [
      { id: '101', text: 'Set up presses.', kind: 'core' },
      { id: '102', text: 'Mix inks.', kind: 'supplemental' },
      { id: '103', text: 'Order "odd" paper.', kind: null },
    ],
    skills: [
      {
        id: '2.A.1.d',
        name: 'Speaking',
        importance: { value: 3.88, error: 0.13 },
        level: { value: 3.62, error: 0.18 },
      },
    ],
    knowledge: [{ name: 'Mathematics' }],
    technology: [
      { name: 'Microsoft Excel', type: 'Spreadsheet software', hot: true, inDemand: false },
    ],
    tools: [{ name: 'Ink knives', type: 'Knives' }],
    alternateTitles: ['Gutenberg Operator', 'Press Hand', 'PH'],
    related: [{ soc: BINDERS, title: 'Binders', tier: 'Primary-Short' }],
    workActivities: [
      { id: '4.A.1.I01.D01', title: 'Prepare materials for print.', tasks: ['101', '102'] },
    ],
    levelAnchors: { Speaking: [{ level: 2, example: 'Greet a visitor' }] },
    missing: [],
  });
  expect(readdirSync(join(made.data, 'occupations'))).toEqual([PRINTERS]);
});

test('with --all every occupation of the release gets a folder', async () => {
  const made = trial();
  await made.run('--all');
  expect(made.facts(BINDERS)).toMatchObject({ title: 'Binders', jobZone: null, tools: [] });
});

test('columns are found by their names, whatever their order and whatever stands beside them', async () => {
  const made = trial();
  await made.run();
  const plain = made.factsText();
  const mixed = Object.entries(TABLES).map(([name, rows]) => [
    name,
    rows.map((cells, at) => [at === 0 ? 'Title' : 'x', ...cells.toReversed()]),
  ]);
  const others = mixed.filter(([name]) => name !== 'Occupation Data');
  const other = trial(Object.fromEntries(others) as Record<string, string[][]>);
  await other.run();
  expect(other.factsText()).toBe(plain);
});

test('ratings that O*NET advises against, and levels of what is not relevant, are left out', async () => {
  const rows = TABLES['Skills']!.map((cells) => cells.map((cell, at) => (at === 7 ? 'Y' : cell)));
  const made = trial({ Skills: [TABLES['Skills']![0]!, ...rows.slice(1)] });
  await made.run();
  expect(made.facts().skills).toMatchObject([{ importance: null, level: null }]);
  const levels = TABLES['Skills']!.map((cells) =>
    cells.map((cell, at) => (at === 8 && cells[3] === 'LV' ? 'Y' : cell)),
  );
  const other = trial({ Skills: levels });
  await other.run();
  expect(other.facts().skills).toMatchObject([{ importance: { value: 3.88 }, level: null }]);
});

test('tables that the folder lacks are told of, and said to be missing in what is written', async () => {
  const made = trial({ Skills: null, 'DWA Reference': null });
  const { code, said } = await made.run();
  expect(code).toBe(0);
  expect(said).toContain('ONET_TABLE_MISSING: The folder has no Skills.txt.');
  expect(made.facts()).toMatchObject({
    skills: [],
    workActivities: [],
    missing: ['skills', 'workActivities'],
  });
});

test.each<[string, string, string[][], string]>([
  ['a column is missing', 'Tools Used', [['O*NET-SOC Code', 'Example']], 'Tools Used.txt:1'],
  ['a row is too short', 'Job Zones', [TABLES['Job Zones']![0]!, [PRINTERS]], 'Job Zones.txt:2'],
  [
    'a job zone is none',
    'Job Zones',
    [TABLES['Job Zones']![0]!, [PRINTERS, '6', '', '']],
    `${PRINTERS}/Job Zones.txt:2`,
  ],
  [
    'a figure lies past its scale',
    'Skills',
    [TABLES['Skills']![0]!, [PRINTERS, '2.A.1.d', 'Speaking', 'IM', '5.5', '8', '0', 'N', 'n/a']],
    `${PRINTERS}/Skills.txt:2`,
  ],
  [
    'occupations are out of order',
    'Tools Used',
    [TABLES['Tools Used']![0]!, [BINDERS, 'a', '1', 'b'], ['11-1011.00', 'a', '1', 'b']],
    'Tools Used.txt:3',
  ],
])('where %s, the place is named and what was there stays', async (_, table, rows, place) => {
  const made = trial();
  await made.run('--all');
  const before = made.factsText();
  made.write(`release/${table}.txt`, rows.map((cells) => cells.join('\t')).join('\r\n'));
  const { code, said } = await made.run('--all');
  expect(code).toBe(1);
  expect(said).toContain(place);
  expect(made.factsText()).toBe(before);
  expect(readdirSync(join(made.data, 'occupations'))).toEqual([PRINTERS, BINDERS]);
});

test('a table that is not UTF-8 is named', async () => {
  const made = trial();
  made.write('release/Tools Used.txt', Uint8Array.of(0x4f, 0xff, 0xfe, 0x0a));
  const { code, said } = await made.run();
  expect(code).toBe(1);
  expect(said).toContain('NOT_UTF8');
});

test('which release it is stands in the read-me, or else in the folder’s name', async () => {
  const made = trial();
  rmSync(join(made.release, 'Read Me.txt'));
  const { code, said } = await made.run();
  expect(code).toBe(2);
  expect(said).toContain('says which release of O*NET it is');
  expect(existsSync(join(made.data, 'occupations', PRINTERS, 'onet.json'))).toBe(false);
});

test('a release that Levelbook was not tried with is told of', async () => {
  const made = trial();
  made.write('release/Read Me.txt', 'O*NET 31.0 Database\n');
  const { code, said } = await made.run();
  expect(code).toBe(0);
  expect(said).toContain('ONET_RELEASE');
  expect(made.facts()).toMatchObject({ release: '31.0', date: null });
});

test('an occupation that the release doesn’t have is told of, and left alone', async () => {
  const made = trial();
  made.write('data/occupations/99-9999.00/framework.json', '{}');
  const { code, said } = await made.run();
  expect(code).toBe(0);
  expect(said).toContain('99-9999.00\n  warning ONET_UNKNOWN');
});

test('written again, the same release changes nothing', async () => {
  const made = trial();
  await made.run();
  expect((await made.run()).said).toContain('0 files changed');
});
