import { describe, expect, test } from 'vitest';
import { idOf, stemOf, titleOf } from '../../src/client/make/names.ts';
import { readGiven } from '../../src/client/make/read-given.ts';
import { templateWorkbook } from '../../src/formats/table/template.ts';
import { statementsOf } from '../../src/model/framework/places.ts';

const text = (content: string) => new TextEncoder().encode(content);

describe('the name of a file', () => {
  test.each([
    ['Hotel_service-2026 (2).xlsx', 'Hotel service 2026', 'hotel-service-2026'],
    ['Ernährung.csv', 'Ernährung', 'ernahrung'],
    ['framework.xlsx', 'My framework', 'framework'],
    ['数学.csv', '数学', 'framework'],
  ])('%s suggests a title and an id', (name, title, id) => {
    expect(titleOf(stemOf(name))).toBe(title);
    expect(idOf(stemOf(name))).toBe(id);
  });

  test('a name that every framework’s file has gives way to the title', () => {
    const { framework } = readGiven({ name: 'framework.xlsx', bytes: templateWorkbook() }, {});
    expect(framework?.id).toBe('restaurant-service');
  });

  test.each([
    ['a.csv', 'Statement\nWelds.\n', 'statements.csv'],
    ['a.tsv', 'Statement\tLevel\nWelds.\t1\n', 'statements.csv'],
    ['a', 'Statement\nWelds.\n', 'statements.csv'],
    ['a', '{"CFDocument": {}}', 'cfpackage.json'],
    ['a.json', '', 'cfpackage.json'],
    ['a.pdf', '%PDF-1.7', 'framework.xlsx'],
  ])('%s holding %j is read as %s', (name, content, kind) => {
    expect(readGiven({ name, bytes: text(content) }, {}).kind).toBe(kind);
  });

  test('a workbook under the name of a text file is a workbook', () => {
    const { kind, framework } = readGiven({ name: 'a.csv', bytes: templateWorkbook() }, {});
    expect(kind).toBe('framework.xlsx');
    expect(framework && statementsOf(framework)).toHaveLength(2);
  });
});
