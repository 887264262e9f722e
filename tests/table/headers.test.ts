import { expect, test } from 'vitest';
import { textHeaders, workbookHeaders } from '../../src/import/table/headers.ts';
import type { FrameworkSettings } from '../../src/import/framework-settings.ts';
import { readText, sound, workbook } from './made-up.ts';
import { statementsOf } from '../../src/model/framework/places.ts';

const headers = (text: string, settings: FrameworkSettings = {}) =>
  textHeaders(new TextEncoder().encode(text), { id: 'welding', settings });

test('each column is named by its header, one of two alike by its letter, with what stands below it', () => {
  const found = headers('A table\nStatement,Level,level\n,1,\nWelds.,2,3\n');
  expect(found?.columns).toEqual([
    { id: 'Statement', text: 'Statement', letters: 'A', example: 'Welds.' },
    { id: 'B', text: 'Level', letters: 'B', example: '1' },
    { id: 'C', text: 'level', letters: 'C', example: '3' },
  ]);
  expect(found?.taken).toEqual({ statement: 'Statement', level: 'B' });
});

test('where no column is taken for the statements, the likeliest header is offered', () => {
  const found = headers('Our competences\nCompetency,Stage\nWelds.,1\n');
  expect(found?.columns.map(({ id }) => id)).toEqual(['Competency', 'Stage']);
  expect(found?.taken).toEqual({});
});

test('a workbook offers its worksheets, without those that hold something else', async () => {
  const bytes = await workbook({
    One: [['Statement'], ['Welds.']],
    Two: [['Statement'], ['Cuts.']],
    Levels: [['Name'], ['Helper']],
  });
  const unclear = workbookHeaders(bytes, { id: 'welding', settings: {} });
  expect(unclear).toEqual({
    sheets: ['One', 'Two'],
    sheet: null,
    columns: [],
    taken: {},
    facts: [],
  });
  const chosen = workbookHeaders(bytes, { id: 'welding', settings: { sheet: 'Two' } });
  expect(chosen?.sheet).toBe('Two');
  expect(chosen?.columns.map(({ example }) => example)).toEqual(['Cuts.']);
});

test('what is no table has no headers', () => {
  expect(headers('')).toBeNull();
  expect(workbookHeaders(new Uint8Array([1, 2]), { id: 'welding', settings: {} })).toBeNull();
});

test('a column that is left out, or shown as a fact, is not taken for what its header says', () => {
  const table = 'Statement,Level,Topic\nWelds.,1,Seams\n';
  const { groups } = sound(readText(table, { leaveOut: ['Level'], facts: ['Topic'] }));
  expect(groups.map(({ id }) => id)).toEqual(['statements']);
  const [statement] = statementsOf({ groups });
  expect(statement?.topic).toBeNull();
  expect(statement?.facts).toEqual([{ name: 'Topic', value: 'Seams' }]);
});
