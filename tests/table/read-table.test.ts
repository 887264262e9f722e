import { describe, expect, test } from 'vitest';
import { frameworkSchema, type Framework } from '../../src/model/framework/framework.ts';
import { statementsOf } from '../../src/model/framework/places.ts';
import { readText, readXlsx, sound, told, workbook, type Rows } from './made-up.ts';

async function table(rows: Rows, others: Record<string, Rows> = {}): Promise<Framework> {
  return sound(readXlsx(await workbook({ Statements: rows, ...others })));
}

/** `levels: Low[Welds, Cuts] High[Grinds]` */
function outline({ groups }: Framework): string[] {
  return groups.map(
    ({ id, places }) =>
      `${id}: ${places.map(({ name, statements }) => `${name}[${statements.map(({ text }) => text).join(', ')}]`).join(' ')}`,
  );
}

describe('what a framework is made of', () => {
  test('with neither levels nor areas, all stands in one place on one page', async () => {
    const framework = await table([['Statement'], ['Welds'], ['Cuts']]);
    expect(outline(framework)).toEqual(['statements: Statements[Welds, Cuts]']);
    expect(framework.groups[0]).toMatchObject({ pages: 'one', claims: 'none', ordered: false });
    expect(statementsOf(framework).map(({ code }) => code)).toEqual(['ST-01', 'ST-02']);
    expect(framework.strands).toBeNull();
  });

  test('with areas alone, each area is a place', async () => {
    const framework = await table([
      ['Area', 'Statement'],
      ['Joining', 'Welds'],
      ['Cutting', 'Cuts'],
      ['Joining', 'Rivets'],
    ]);
    expect(outline(framework)).toEqual(['areas: Joining[Welds, Rivets] Cutting[Cuts]']);
    expect(framework.groups[0]).toMatchObject({ member: 'area', claims: 'none', ordered: false });
    expect(framework.groups[0]?.places.map(({ order }) => order)).toEqual([null, null]);
  });

  test('with levels alone, each level is a step', async () => {
    const framework = await table([
      ['Level', 'Statement'],
      ['Novice', 'Cuts'],
      ['Expert', 'Welds'],
    ]);
    expect(outline(framework)).toEqual(['levels: Novice[Cuts] Expert[Welds]']);
    expect(framework.groups[0]).toMatchObject({ claims: 'level', ordered: true });
    expect(framework.groups[0]?.places.map(({ fullName, order }) => [fullName, order])).toEqual([
      ['Novice level', 1],
      ['Expert level', 2],
    ]);
  });

  test.each([
    ['of the header', ['Stage', 'Statement'], ['Novice', 'Expert'], 'stage', 'Novice stage'],
    [
      'of the header in the plural',
      ['Key stages', 'Statement'],
      ['1', '2'],
      'key stage',
      'Key stage 1',
    ],
    [
      'that all names hold',
      ['Level', 'Statement'],
      ['First Year', 'Second Year'],
      'year',
      'First Year',
    ],
    ['of the header before that', ['Phase', 'Statement'], ['Year 1', 'Year 2'], 'phase', 'Year 1'],
    ['that not all names hold', ['Level', 'Statement'], ['Year 1', 'Expert'], 'level', 'Year 1'],
    ['inside another', ['Level', 'Statement'], ['Yearling', 'Yearly'], 'level', 'Yearling level'],
  ])('levels are called by the word %s', (_, header, names, noun, fullName) => {
    const rows = [header, ...names.map((name) => [name, 'Cuts'])];
    const text = rows.map((row) => row.join(',')).join('\n');
    const framework = sound(readText(text, { columns: { level: header[0] } }));
    const [group] = framework.groups;
    expect(group?.noun.one).toBe(noun);
    expect(group?.name.toLowerCase()).toBe(group?.noun.many);
    expect(group).toMatchObject({ id: 'levels', member: 'level', claims: 'level' });
    expect(group?.places[0]?.fullName).toBe(fullName);
    expect(framework.notes.find(({ id }) => id === 'order-of-levels')?.title).toBe(
      `The order of ${group?.noun.many}`,
    );
  });

  test('the worksheet Framework may say what levels are called, in a word that has a plural', async () => {
    const rows = [
      ['Level', 'Statement'],
      ['Low', 'Cuts'],
    ];
    const named = await table(rows, { Framework: [['level', 'Tier']] });
    expect(named.groups[0]?.noun).toEqual({ one: 'tier', many: 'tiers' });
    const bytes = await workbook({ Statements: rows, Framework: [['level', 'Rung']] });
    const { problems } = readXlsx(bytes);
    expect(problems.map(({ cell, message }) => `${cell} ${message}`)).toEqual([
      'Framework!B1 “Rung” is no word for a level that is known.',
    ]);
  });

  test('with both, statements stand at their level, by area, and areas run across levels', async () => {
    const framework = await table([
      ['Area', 'Level', 'Topic', 'Statement'],
      ['Joining', 'Low', 'Tacks', 'Tacks'],
      ['Cutting', 'Low', 'Saws', 'Saws'],
      ['Joining', 'Low', 'Rivets', 'Rivets'],
      ['Joining', 'High', 'Welds', 'Welds'],
    ]);
    expect(outline(framework)).toEqual(['levels: Low[Tacks, Rivets, Saws] High[Welds]']);
    expect(framework.strands).toEqual({
      by: 'framework',
      list: [
        {
          id: 'joining',
          name: 'Joining',
          description: null,
          statements: ['low-tacks', 'low-rivets', 'high-welds'],
        },
        { id: 'cutting', name: 'Cutting', description: null, statements: ['low-saws'] },
      ],
    });
  });

  test('what is made fits the schema of frameworks', async () => {
    const framework = await table(
      [
        ['Area', 'Level', 'Group', 'Topic', 'Statement', 'Source', 'Note'],
        ['J', '1', 'G', 'T', 'S', 'a; b | c', 'N'],
      ],
      {
        Sources: [
          ['Id', 'Name', 'Link'],
          ['a', 'Book A', 'https://example.org/a'],
        ],
      },
    );
    expect(frameworkSchema.parse(framework)).toEqual(framework);
    expect(statementsOf(framework)[0]).toMatchObject({
      group: 'G',
      facts: [{ name: 'Note', value: 'N' }],
      citations: [
        { source: 'a', label: 'Book A' },
        { source: null, label: 'b' },
        { source: null, label: 'c' },
      ],
    });
  });

  test.each([
    ['1', 'Level 1'],
    ['Level 2', 'Level 2'],
    ['Grade 9', 'Grade 9'],
    ['Band C', 'Band C'],
    ['Basic', 'Basic level'],
  ])('the level “%s” is called %s where it stands alone', async (name, fullName) => {
    const framework = await table([
      ['Level', 'Statement'],
      [name, 'Welds'],
    ]);
    expect(framework.groups[0]?.places[0]?.fullName).toBe(fullName);
  });

  test('levels that differ in a number alone are in its order, and a data note says how they were put', async () => {
    const framework = await table([
      ['Level', 'Statement'],
      ['Year 10', 'a'],
      ['Year 9', 'b'],
      ['Year 11', 'c'],
    ]);
    expect(framework.groups[0]?.places.map(({ name }) => name)).toEqual([
      'Year 9',
      'Year 10',
      'Year 11',
    ]);
    expect(framework.notes.find(({ id }) => id === 'order-of-levels')).toMatchObject({
      kind: 'inferred',
      file: 'framework.xlsx',
    });
  });

  test('the worksheets Levels, Areas and Framework say what they are about', async () => {
    const framework = await table(
      [
        ['Level', 'Area', 'Statement'],
        ['high', 'joining', 'Welds'],
        ['Low', 'cutting', 'Cuts'],
      ],
      {
        Levels: [
          ['Name', 'Summary', 'Prefix'],
          ['Low', 'With help', 'LO'],
          ['High', 'Alone', ''],
        ],
        Areas: [
          ['Name', 'Summary'],
          ['Cutting', 'Making less'],
          ['Joining', 'Making one'],
        ],
        Framework: [
          ['Title', 'Metal work'],
          ['version', 2],
          ['License', 'CC BY 4.0'],
          ['language', 'en-GB'],
          ['description', 'All of it'],
        ],
      },
    );
    expect(framework).toMatchObject({
      title: 'Metal work',
      version: '2',
      language: 'en-GB',
      description: 'All of it',
      notice: 'Licence: CC BY 4.0.',
    });
    expect(
      framework.groups[0]?.places.map(({ name, summary, prefix }) => [name, summary, prefix]),
    ).toEqual([
      ['Low', 'With help', 'LO'],
      ['High', 'Alone', 'HI'],
    ]);
    expect(framework.strands?.list.map(({ name, description }) => [name, description])).toEqual([
      ['Cutting', 'Making less'],
      ['Joining', 'Making one'],
    ]);
  });
});

describe('tables that are trees', () => {
  test('an empty cell means the same as above, a dash means none, and a group ends with its area', () => {
    const framework = sound(
      readText(
        'Area,Group,Statement\nJoining,Hot,Welds\n,,Solders\n,Cold,Rivets\n,-,Glues\nCutting,,Saws\n',
      ),
    );
    expect(outline(framework)).toEqual([
      'areas: Joining[Welds, Solders, Rivets, Glues] Cutting[Saws]',
    ]);
    expect(statementsOf(framework).map(({ group }) => group)).toEqual([
      'Hot',
      'Hot',
      'Cold',
      undefined,
      undefined,
    ]);
  });

  test('a row that begins an area or a group without a topic describes it, where others have topics', () => {
    const framework = sound(
      readText(
        'Area,Group,Topic,Statement\nJoining,,,Making one of two\n,Hot,,With heat\n,,Welding,Welds\n,,Soldering,Solders\nCutting,,Sawing,Saws\n',
      ),
    );
    expect(outline(framework)).toEqual(['areas: Joining[Welds, Solders] Cutting[Saws]']);
    expect(framework.groups[0]?.places[0]?.summary).toBe('Making one of two');
    expect(statementsOf(framework)[0]).toMatchObject({
      group: 'Hot',
      facts: [{ name: 'About “Hot”', value: 'With heat' }],
    });
    expect(framework.notes.find(({ id }) => id === 'rows-that-describe')?.detail).toContain(
      '2 and 3',
    );
  });

  test('where no row has a topic, every row is a statement', () => {
    const framework = sound(readText('Area,Topic,Statement\nJoining,,Welds\nCutting,,Saws\n'));
    expect(outline(framework)).toEqual(['areas: Joining[Welds] Cutting[Saws]']);
  });

  test('a row that names an area and nothing else is its heading', () => {
    const framework = sound(
      readText('Area,Code,Statement\nJoining,1,\n,1.1,Welds\nCutting,2,\n,2.1,Saws\n'),
    );
    expect(outline(framework)).toEqual(['areas: Joining[Welds] Cutting[Saws]']);
    expect(statementsOf(framework).map(({ code }) => code)).toEqual(['1.1', '2.1']);
  });
});

describe('where the columns are', () => {
  test('in any order and case, with the header in the third row', () => {
    const framework = sound(
      readText('Our framework,,\n"Draft, 2026",,\nTOPIC,statement , Level\nHeat,Welds,Low\n'),
    );
    expect(statementsOf(framework)[0]).toMatchObject({ topic: 'Heat', text: 'Welds' });
  });

  test('other names and letters are mapped by the settings', () => {
    const text = 'Competency,Band,Text,Text\nHeat,1,Welds,x\n';
    const columns = { topic: 'competency', level: 'Band', statement: 'C' };
    const framework = sound(readText(text, { columns, leaveOut: ['D'] }));
    expect(statementsOf(framework)[0]).toMatchObject({ topic: 'Heat', text: 'Welds' });
    expect(framework.groups[0]?.places[0]?.name).toBe('1');
  });

  test('columns that are not read are told once each, kept as facts or left out as the settings say', () => {
    const text = 'Statement,Owner,Hours,Fact: Tool\nWelds,Ann,3,Torch\n';
    const reading = readText(text, { facts: ['Hours'] });
    expect(told(reading)).toEqual(['1 COLUMN_LEFT_OUT']);
    expect(statementsOf(sound(reading))[0]?.facts).toEqual([
      { name: 'Hours', value: '3' },
      { name: 'Tool', value: 'Torch' },
    ]);
    expect(sound(reading).notes.find(({ id }) => id === 'columns-left-out')?.detail).toContain(
      '“Owner”',
    );
    expect(told(readText(text, { leaveOut: ['Owner', 'Hours'] }))).toEqual([]);
  });

  test('no column for statements is one error with the headers and a suggestion', () => {
    const { value, problems } = readText('Grade,Learning outcome,Hours\n1,Welds,3\n');
    expect(value).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'NO_STATEMENT_COLUMN', line: 1 });
    expect(problems[0]?.message).toContain('“Grade”, “Learning outcome” and “Hours”');
    expect(problems[0]?.hint).toContain(
      'frameworks: { welding: { columns: { statement: "Learning outcome" } } }',
    );
  });

  test('two candidates for one column are an error that names both and what to write', async () => {
    const reading = readXlsx(
      await workbook({
        Statements: [
          ['Statement', 'Statements'],
          ['Welds', 'Cuts'],
        ],
      }),
    );
    expect(told(reading)).toEqual(['Statements!B1 COLUMN_TWICE']);
    expect(reading.problems[0]?.hint).toContain('columns: { statement: A }');
  });

  test('a mapped column that is not there is an error with a suggestion', () => {
    const { problems } = readText('Statement,Grade\nWelds,1\n', { columns: { level: 'Grad' } });
    expect(problems.map(({ code }) => code)).toContain('MAPPED_COLUMN_MISSING');
    expect(problems.find(({ code }) => code === 'MAPPED_COLUMN_MISSING')?.message).toContain(
      'Did you mean Grade?',
    );
  });
});

describe('which worksheet holds the statements', () => {
  const rows: Rows = [['Statement'], ['Welds']];

  test('the only one, whatever it is called', async () => {
    expect(statementsOf(sound(readXlsx(await workbook({ Tabelle1: rows }))))).toHaveLength(1);
  });

  test('the only one with a column for statements', async () => {
    const bytes = await workbook({ Cover: [['Metal work'], ['2026']], Skills: rows });
    expect(statementsOf(sound(readXlsx(bytes)))).toHaveLength(1);
  });

  test('the one that the settings name', async () => {
    const bytes = await workbook({ One: rows, Two: [['Statement'], ['Cuts']] });
    expect(statementsOf(sound(readXlsx(bytes, { sheet: 'two' })))[0]?.text).toBe('Cuts');
  });

  test('where several could, none is guessed', async () => {
    const reading = readXlsx(await workbook({ One: rows, Two: rows }));
    expect(told(reading)).toEqual(['- NO_WORKSHEET']);
    expect(reading.problems[0]?.message).toContain('“One” and “Two”');
  });
});

describe('codes, identifiers and prefixes', () => {
  test('codes of the table are kept as they are, and missing ones keep out of their way', () => {
    const framework = sound(
      readText('Area,Code,Statement\nJoining,JOI-01,Welds\n,,Solders\n,x/1,Rivets\n'),
    );
    expect(statementsOf(framework).map(({ code }) => code)).toEqual(['JOI-01', 'JOI-02', 'x/1']);
  });

  test('a code that stands twice is told with both cells; numbers with the reason', async () => {
    const reading = readXlsx(
      await workbook({
        Statements: [
          ['Code', 'Statement'],
          [1.1, 'Welds'],
          [1.1, 'Cuts'],
        ],
      }),
    );
    expect(told(reading)).toEqual(['Statements!A3 DUPLICATE_CODE']);
    expect(reading.problems[0]?.message).toContain('Statements!A2');
    expect(reading.problems[0]?.hint).toContain('1.10 for 1.1');
  });

  test('identifiers are kept where they are UUIDs of version 1 to 5; others become a fact', () => {
    const uuid = '6e547a61-535e-5235-ba75-5350bb9bedd9';
    const reading = readText(
      `Identifier,Statement\n${uuid.toUpperCase()},Welds\nabc,Cuts\n018f3b7c-0000-7000-8000-000000000000,Saws\n`,
    );
    const [first, second] = statementsOf(sound(reading));
    expect(first?.uuid).toBe(uuid);
    expect(second?.facts).toEqual([{ name: 'Identifier', value: 'abc' }]);
    expect(told(reading)).toEqual(['3 IDENTIFIER_NOT_UUID', '4 IDENTIFIER_NOT_UUID']);
  });

  test('prefixes are short, telling and distinct', () => {
    const areas = [
      'Communication',
      'Community',
      'Critical Thinking and Care',
      'Comfort',
      '1',
      'Überblick',
      '安全',
      'C+',
      'C',
    ];
    const framework = sound(
      readText(`Area,Statement\n${areas.map((area) => `${area},Does it`).join('\n')}\n`),
    );
    expect(framework.groups[0]?.places.map(({ prefix }) => prefix)).toEqual([
      'COM',
      'COMM',
      'CTC',
      'COMF',
      'A1',
      'UBE',
      '安全',
      'A2',
      'A3',
    ]);
    const ids = framework.groups[0]?.places.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('two areas whose names make one address have two', () => {
    const framework = sound(readText('Area,Statement\nC+,a\nC,b\nIndex,c\n'));
    expect(framework.groups[0]?.places.map(({ id }) => id)).toEqual(['c', 'c-2', 'index-2']);
  });

  test('an area that is called like a part of our pages has an address of its own', () => {
    const framework = sound(readText('Area,Statement\nSources,a\nMain,b\n'));
    expect(framework.groups[0]?.places.map(({ id }) => id)).toEqual(['sources-2', 'main-2']);
  });
});

describe('what is wrong is told with its cell, all at once', () => {
  test('a level that is not listed, with a suggestion; a row without statement; an unknown source and key', async () => {
    const reading = readXlsx(
      await workbook({
        Statements: [
          ['Level', 'Topic', 'Statement', 'Source'],
          ['Lwo', 'Heat', 'Welds', 'x'],
          ['Low', 'Saw', '', ''],
        ],
        Levels: [['Name'], ['Low'], ['High']],
        Sources: [
          ['Id', 'Name'],
          ['a', 'Book'],
        ],
        Framework: [['titel', 'Metal work']],
      }),
    );
    expect(told(reading)).toEqual(
      expect.arrayContaining([
        'Statements!A2 LEVEL_UNKNOWN',
        'Statements!C3 STATEMENT_MISSING',
        'Statements!D2 UNKNOWN_SOURCE',
        'Framework!A1 UNKNOWN_KEY',
      ]),
    );
    expect(reading.problems.find(({ code }) => code === 'LEVEL_UNKNOWN')?.message).toContain(
      'Did you mean Low?',
    );
    expect(reading.problems.find(({ code }) => code === 'UNKNOWN_KEY')?.message).toContain(
      'Did you mean title?',
    );
  });

  test.each([
    ['a statement before any level', 'Level,Statement\n,Welds\nLow,Cuts\n', ['2 LEVEL_MISSING']],
    [
      'more than ten levels',
      `Level,Statement\n${Array.from({ length: 11 }, (_, at) => `x${at},s`).join('\n')}`,
      ['2 TOO_MANY_LEVELS'],
    ],
    ['no statement at all', 'Statement,Level\n', ['1 NO_STATEMENTS']],
    ['a text that is too long', `Statement\n${'x'.repeat(20_001)}\n`, ['2 TEXT_TOO_LONG']],
  ])('%s', (_, text, expected) => {
    expect(told(readText(text))).toEqual(expected);
  });

  test('a worksheet whose name needs quotation marks is named with them', async () => {
    const bytes = await workbook({
      'My skills': [
        ['Statement', 'Code'],
        ['Welds', 'A'],
        ['Cuts', 'A'],
      ],
    });
    expect(told(readXlsx(bytes))).toEqual(["'My skills'!B3 DUPLICATE_CODE"]);
  });

  test('an area that a list leaves out, a wrong language and link, an identifier that stands twice', async () => {
    const uuid = '6e547a61-535e-5235-ba75-5350bb9bedd9';
    const reading = readXlsx(
      await workbook({
        Statements: [
          ['Area', 'Statement', 'Identifier'],
          ['Joining', 'Welds', uuid],
          ['Joning', 'Cuts', uuid],
        ],
        Areas: [['Name'], ['Joining']],
        Framework: [['language', 'English, please']],
        Sources: [
          ['Id', 'Name', 'Link'],
          ['a', 'Book', 'javascript:alert(1)'],
        ],
      }),
    );
    expect(told(reading)).toEqual([
      'Framework!B1 BAD_VALUE',
      'Statements!A3 AREA_UNKNOWN',
      'Sources!C2 BAD_VALUE',
      'Statements!C3 DUPLICATE_IDENTIFIER',
    ]);
    expect(reading.problems[1]?.message).toContain('Did you mean Joining?');
  });

  test('more rows than a framework can have', () => {
    const text = `Statement\n${'x\n'.repeat(50_001)}`;
    expect(told(readText(text))).toEqual(['- TOO_MANY_ROWS']);
  });

  test('lists without a name, with a name twice, and prefixes twice', async () => {
    const reading = readXlsx(
      await workbook({
        Statements: [
          ['Level', 'Area', 'Statement'],
          ['Low', 'x', 'Welds'],
        ],
        Levels: [
          ['Name', 'Prefix'],
          ['Low', 'L'],
          ['low', ''],
          ['High', 'L'],
        ],
        Areas: [['What'], ['x']],
      }),
    );
    expect(told(reading)).toEqual([
      'Levels!A3 LISTED_TWICE',
      'Areas!A1 NAME_MISSING',
      'Levels!A4 DUPLICATE_PREFIX',
    ]);
  });
});
