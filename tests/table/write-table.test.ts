import ExcelJS from 'exceljs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { tableFile } from '../../src/formats/table/table-file.ts';
import { templateWorkbook } from '../../src/formats/table/template.ts';
import { buildFramework } from '../../src/import/build-framework.ts';
import type { Draft, DraftStatement } from '../../src/import/draft.ts';
import { NOWHERE } from '../../src/import/problem.ts';
import { readFrameworkFile } from '../../src/import/read-framework-file.ts';
import type { Framework } from '../../src/model/framework/framework.ts';
import { statementsOf } from '../../src/model/framework/places.ts';
import { DOMAINS, LEVELS } from '../../src/model/framework/schemes/ler-me.ts';
import { association, casePackage, readCase } from './case-package.ts';
import { readText, readXlsx, sound, told, workbook } from './made-up.ts';

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

/** The framework again, written as a workbook and read. */
function again(framework: Framework, warnings: string[] = []): Framework {
  const reading = readXlsx(tableFile(framework, 'xlsx'));
  expect(told(reading)).toEqual(warnings);
  return sound(reading);
}

function statement(text: string, more: Partial<DraftStatement> = {}): DraftStatement {
  return {
    part: null,
    level: null,
    area: null,
    group: null,
    topic: null,
    text,
    code: null,
    codeIsNumber: false,
    identifier: null,
    citations: [],
    facts: [],
    codeSpot: NOWHERE,
    identifierSpot: NOWHERE,
    ...more,
  };
}

/** A framework in the scheme of LER.me: levels, AI at work, durable skills, with citations. */
function lerMe(): Framework {
  const place = ({ name }: { name: string }) => ({
    name,
    summary: null,
    prefix: null,
    spot: NOWHERE,
  });
  const onet = { source: 'onet', label: 'O*NET v30.1', detail: 'O*NET, another release' };
  const draft: Draft = {
    id: 'metal-work',
    title: 'Metal workers',
    publisher: 'LER.me',
    version: 'v.26.05',
    language: 'en',
    exportedAt: null,
    description: null,
    credits: [],
    notice: '© Somebody.',
    lerMe: true,
    levelWord: null,
    levels: LEVELS.map(place),
    areas: DOMAINS.slice(0, 3).map(place),
    sources: [],
    notes: [],
    statements: [
      ...LEVELS.flatMap(({ name }) => [
        statement('Reads a drawing', { part: 'Levels', level: name, topic: 'Drawings' }),
        statement('Reads it again', { part: 'Levels', level: name, topic: 'Drawings' }),
      ]),
      statement('Checks what a tool suggests', {
        part: 'AI at work',
        topic: 'Checking',
        citations: [onet],
      }),
      ...DOMAINS.slice(0, 3).map(({ name }) =>
        statement('- begins with a dash, has a “quote”, a _x0041_ and <tags> & more', {
          part: 'Durable skills',
          area: name,
          citations: [onet, { source: null, label: 'A book', detail: '' }],
        }),
      ),
    ],
  };
  return buildFramework(draft, 'framework.json').framework;
}

test('the word for a level comes back with it, whatever the header of the table was', () => {
  const stages = sound(
    readText('Stage,Statement\nLow,Cuts\nHigh,Welds\n', { columns: { level: 'Stage' } }),
  );
  expect(again(stages).groups[0]).toMatchObject({ name: 'Stages', noun: { one: 'stage' } });
  expect(again(again(stages)).groups).toEqual(stages.groups);
});

describe('a framework that is written as a workbook and read again has the same', () => {
  test('statements, codes, identifiers, places and groups: LER.me’s scheme', () => {
    const framework = lerMe();
    expect(
      framework.groups.map(({ id, places }) => [id, places.map(({ prefix }) => prefix)]),
    ).toEqual([
      ['levels', ['EM', 'DE', 'PR', 'AD']],
      ['ai-at-work', ['AI']],
      ['durable-skills', ['COM', 'LEA', 'MET']],
    ]);
    const read = again({ ...framework, id: 'welding' }, ['Statements!G11 UNKNOWN_SOURCE']);
    expect(read.groups).toEqual(framework.groups);
    expect(read).toMatchObject({
      title: 'Metal workers',
      version: 'v.26.05',
      notice: '© Somebody.',
    });
  });

  test('levels with areas, groups, notes and facts', async () => {
    const framework = sound(
      readXlsx(
        await workbook({
          Statements: [
            [
              'Area',
              'Level',
              'Group',
              'Topic',
              'Statement',
              'Code',
              'Note',
              'Fact: Tool',
              'Source',
            ],
            ['Joining', 'Low', 'Hot', 'Tack', 'Tacks', 'T.1', 'Mask', 'Torch', 'a'],
            ['Joining', 'Low', '-', '', 'Rivets', '', '', '', ''],
            ['Joining', 'High', 'Hot', 'Weld', 'Welds', '', '', 'Torch', 'a; b'],
            ['-', 'Low', '', '', 'Sweeps', '', '', '', ''],
            ['Cutting', 'High', '', '', 'Saws', '', '', '', ''],
          ],
          Levels: [
            ['Name', 'Summary'],
            ['Low', 'With help'],
            ['High', 'Alone'],
          ],
          Areas: [
            ['Name', 'Summary'],
            ['Joining', 'Making one'],
            ['Cutting', ''],
          ],
          Sources: [
            ['Id', 'Name', 'Link'],
            ['a', 'Book A', 'https://example.org/a'],
            ['b', 'Book B', ''],
          ],
          Framework: [
            ['title', 'Metal'],
            ['language', 'en'],
          ],
        }),
      ),
    );
    const { groups, strands, sources } = again(framework);
    expect({ groups, strands, sources }).toEqual({
      groups: framework.groups,
      strands: framework.strands,
      sources: framework.sources,
    });
  });

  test('a CASE package with its identifiers, paths and several facts of one name', () => {
    const framework = sound(
      readCase(
        casePackage(
          [
            { code: 'A', text: 'Joining' },
            { code: 'AA', parent: 'A', text: 'Hot' },
            { code: 'X', parent: 'AA' },
            { code: 'Y', parent: 'AA' },
            { code: 'Z' },
          ],
          {
            associations: [
              association('isRelatedTo', 'X', 'Y'),
              association('isRelatedTo', 'X', 'Z'),
            ],
          },
        ),
      ),
    );
    expect(statementsOf(again(framework))).toEqual(statementsOf(framework));
  });

  test('statements in one place', () => {
    const framework = sound(readText('Statement\nWelds\nCuts\n'));
    expect(again(framework).groups).toEqual(framework.groups);
  });
});

test('a file of text has the same statements, codes and identifiers', () => {
  const framework = lerMe();
  const bytes = tableFile(framework, 'csv');
  const read = readFrameworkFile('statements.csv', bytes, {
    id: 'welding',
    settings: {},
    language: null,
  });
  expect(told(read)).toEqual([]);
  const shown = (one: Framework) =>
    statementsOf(one).map(({ code, uuid, topic, text, number }) => ({
      code,
      uuid,
      topic,
      text,
      number,
    }));
  expect(shown(sound(read))).toEqual(shown(framework));
  const table = parse(new TextDecoder().decode(bytes));
  expect(table[0]).toEqual([
    'Part',
    'Level',
    'Area',
    'Topic',
    'Statement',
    'Code',
    'Source',
    'Identifier',
  ]);
});

describe('the workbook, as another program reads it', () => {
  test('has its texts, a header that stays in view, text cells and lists to choose from', async () => {
    const book = await opened(
      tableFile(sound(readText('Level,Area,Statement\nLow,Joining,Welds & <cuts>\n')), 'xlsx'),
    );
    const sheet = book.getWorksheet('Statements')!;
    expect(sheet.getRow(1).values).toEqual([
      undefined,
      'Level',
      'Area',
      'Statement',
      'Code',
      'Identifier',
    ]);
    expect(sheet.getCell('C2').value).toBe('Welds & <cuts>');
    expect(sheet.getCell('C2').numFmt).toBe('@');
    expect(sheet.getCell('A1').font.bold).toBe(true);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.getCell('A2').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['Levels!$A$2:$A$11'],
    });
    expect(sheet.getCell('B500').dataValidation).toMatchObject({ formulae: ['Areas!$A$2:$A$200'] });
  });

  test('is the same bytes for the same framework', () => {
    expect(tableFile(lerMe(), 'xlsx')).toEqual(tableFile(lerMe(), 'xlsx'));
  });
});

describe('the template', () => {
  test('is a framework with two statements that nothing is wrong with', () => {
    const reading = readXlsx(templateWorkbook());
    expect(told(reading)).toEqual([]);
    expect(statementsOf(sound(reading)).map(({ code }) => code)).toEqual(['BE-01', 'IN-01']);
    expect(sound(reading).strands?.list.map(({ name }) => name)).toEqual(['Welcoming guests']);
  });

  test('has every worksheet that is read, and lists to choose levels and areas from', async () => {
    const book = await opened(templateWorkbook());
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Statements',
      'Framework',
      'Levels',
      'Areas',
      'Sources',
      'Read me',
    ]);
    expect(book.getWorksheet('Statements')!.getCell('A4').dataValidation).toMatchObject({
      type: 'list',
    });
  });
});
