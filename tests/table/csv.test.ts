import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../src/model/framework/places.ts';
import { readCsv } from '../../src/import/csv/read-csv.ts';
import { readFrameworkFile } from '../../src/import/read-framework-file.ts';
import { readText, sound, told } from './made-up.ts';

function cells(text: string): string[][] {
  const { value } = readCsv(new TextEncoder().encode(text));
  return (value?.rows ?? []).map((row) => Array.from(row.cells, (cell) => cell?.text ?? ''));
}

describe('separators, quotes and line ends', () => {
  test.each([
    ['commas', 'Statement,Level\r\n"Cuts, welds",1\r\n'],
    ['semicolons', 'Statement;Level\n"Cuts, welds";1\n'],
    ['semicolons, commas in the text', 'Statement;Level\nCuts, welds;1\nGrinds, files;2'],
    ['tabs', 'Statement\tLevel\rCuts, welds\t1'],
    ['a byte-order mark', '\uFEFFStatement,Level\n"Cuts, welds",1'],
    ['a line that names the separator', 'sep=;\r\nStatement;Level\r\nCuts, welds;1'],
  ])('%s', (_, text) => {
    expect(cells(text).slice(0, 2)).toEqual([
      ['Statement', 'Level'],
      ['Cuts, welds', '1'],
    ]);
  });

  test('a quoted cell may hold separators, quotation marks and line breaks', () => {
    expect(cells('a,b\n"x, ""y""\r\nz",2')).toEqual([
      ['a', 'b'],
      ['x, "y"\r\nz', '2'],
    ]);
  });

  test('any table is read as another reader reads it', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '"', ',', '\n', ' b', 'ü'), maxLength: 6 })
      .map((text) => `x${text}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = rows
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        expect(cells(text)).toEqual(parse(text));
      }),
    );
  });
});

test('problems name the line, also below cells with line breaks and empty rows', () => {
  const text = 'Statement,Code\n"Cuts\nthen welds",A1\n\n\nGrinds,A1\n';
  expect(told(readText(text))).toEqual(['6 DUPLICATE_CODE']);
});

test('a quotation mark that nothing closes is told where it opens', () => {
  expect(told(readText('Statement\nCuts\n"Welds\nGrinds'))).toEqual(['3 QUOTE_NOT_CLOSED']);
});

test.each([
  ['Windows-1252', Uint8Array.from('Statement\nCaf\u00e9', (letter) => letter.charCodeAt(0)), 2],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0), null],
])('a table in %s is refused with what to do', (_, bytes, line) => {
  const reading = readFrameworkFile('statements.csv', bytes, {
    id: 'a',
    settings: {},
    language: null,
  });
  expect(reading.problems).toMatchObject([{ code: 'NOT_UTF8', line }]);
  expect(reading.problems[0]?.hint).toContain('CSV UTF-8');
});

test('3,000 rows with Windows line ends, a byte-order mark and semicolons', () => {
  const rows = Array.from(
    { length: 3000 },
    (_, index) =>
      `${index % 100 === 0 ? `Area ${index / 100}` : ''};Topic ${index};"Says; does ${index}"`,
  );
  const framework = sound(readText(`\uFEFFArea;Topic;Statement\r\n${rows.join('\r\n')}\r\n`));
  expect(statementsOf(framework)).toHaveLength(3000);
  expect(framework.groups[0]?.places.map(({ statements }) => statements.length)).toEqual(
    new Array(30).fill(100),
  );
});
