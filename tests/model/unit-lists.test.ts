import { describe, expect, test } from 'vitest';
import {
  frameworkListScript,
  readFrameworkList,
  type ListedFramework,
  type WrittenFrameworks,
} from '../../src/model/contracts/framework-list.ts';
import { READ_LAST_KEY, readLast, withRead } from '../../src/model/read-last.ts';
import { nameFilter } from '../../src/model/unit/name-filter.ts';
import { groupUnits } from '../../src/model/unit/unit-groups.ts';
import { citingRows, noteRow } from '../../src/model/unit/unit-rows.ts';
import { unitRecord } from '../../src/model/unit/unit-record.ts';
import { frameworkOf } from '../import/builders.ts';

const record = unitRecord(frameworkOf());
const { occupation } = record;
const about = (soc: string, group = 'As exported') => ({
  record: { ...record, id: soc, occupation: occupation && { ...occupation, soc, group } },
});

describe('many frameworks are listed by group', () => {
  test('under the official name of the group that their codes begin with', () => {
    const groups = groupUnits([about('51-5112.00'), about('43-3011.00'), about('43-4051.00')]);
    expect(groups.map(({ id, name, units }) => [id, name, units.length])).toEqual([
      ['group-43', 'Office and Administrative Support', 2],
      ['group-51', 'Production', 1],
    ]);
  });

  test('those of no official group under the name that the export gives, those about no occupation last', () => {
    const table = { record: { ...record, occupation: null } };
    const groups = groupUnits([table, about('99-1111.00', 'Others'), about('11-1011.00')]);
    expect(groups.map(({ name, official }) => [name, official])).toEqual([
      ['Management', true],
      ['Others', false],
      ['Frameworks', false],
    ]);
  });
});

describe('a list is narrowed', () => {
  const meant = (typed: string) =>
    ['Bill and Account Collectors 43-3011.00', 'Écrivains publics 27-3043.00'].map(
      nameFilter(typed),
    );

  test.each([
    ['', [true, true]],
    ['coll', [true, false]],
    ['ACCOUNT bill', [true, false]],
    ['ecriv', [false, true]],
    ['43-30', [true, false]],
    ['3011', [true, false]],
    ['43-3011.00', [true, false]],
    ['ount', [false, false]],
    [' - ', [true, true]],
  ])('by “%s”', (typed, expected) => {
    expect(meant(typed)).toEqual(expected);
  });
});

describe('a framework’s row', () => {
  test('of a source tells how many statements cite it and how many nothing else', () => {
    const rows = citingRows('pathsmith')({
      ...record,
      cites: [{ source: 'pathsmith', statements: 3, alone: 1 }],
    });
    expect(rows.map(({ words, short }) => [words, short])).toEqual([
      ['3 statements; 1 cites no other source', '3, 1 alone'],
    ]);
    expect(citingRows('pathsmith')({ ...record, cites: [] })).toEqual([]);
  });

  test('of notes keeps the anchor that old links have', () => {
    expect(noteRow(record).anchor).toBe(record.id);
  });
});

test('the list of names comes back as it was written, a folder named only where it is not the usual', () => {
  const list: ListedFramework[] = [
    ['43-3011.00', 'Collectors', 'Office', 'occupations/43-3011.00'],
    ['welding', 'Welding', 'Frameworks', 'frameworks/welding'],
  ];
  const script = frameworkListScript(list);
  const written = JSON.parse(/^\w+\((.*)\)\n$/u.exec(script)?.[1] ?? '') as WrittenFrameworks;
  expect(readFrameworkList(written)).toEqual(list);
  expect(script).not.toContain('occupations/');
});

describe('what was read last', () => {
  const one = { title: 'One', path: 'occupations/11-1011.00' };
  const other = { title: 'Other', path: 'frameworks/other' };

  test('is listed once, the last one first', () => {
    expect(withRead([one, other], other)).toEqual([other, one]);
  });

  test('is a few at most', () => {
    const paths = Array.from({ length: 9 }, (_, at) => ({ title: '', path: `frameworks/f${at}` }));
    const list = paths.reduce<{ title: string; path: string }[]>(withRead, []);
    expect(list.map(({ path }) => path).at(0)).toBe('frameworks/f8');
    expect(list.length).toBeLessThan(9);
  });

  test('leads nowhere but to a folder of the site, whatever was kept', () => {
    expect(READ_LAST_KEY).toMatch(/^levelbook\//u);
    const kept = [one, { title: 'x', path: 'javascript:alert(1)//' }, { path: 3 }, null, 'a'];
    expect(readLast(JSON.stringify(kept))).toEqual([one]);
    expect(readLast('{')).toEqual([]);
    expect(readLast(null)).toEqual([]);
  });
});
