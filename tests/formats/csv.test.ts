import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvSheet } from '../../src/formats/csv.ts';
import { cleanText } from '../../src/model/plain-text.ts';
import { contentOf } from './content.ts';
import {
  HOSTILE_TEXTS,
  makeAnalyticSheet,
  makeCriterion,
  makeHostileSheet,
  makeSheet,
} from './made-up.ts';
import { readCsv } from './readers/read-csv.ts';

const BOM = '\uFEFF';
const rowsOf = (text: string) => readCsv(text.slice(BOM.length), '\r\n');

describe('CSV for people', () => {
  test('a byte-order mark stands first and lines end as Windows ends them', () => {
    const text = contentOf(csvSheet(makeSheet()));
    expect(text.startsWith(BOM)).toBe(true);
    expect(text.split('\r\n').length).toBeGreaterThan(5);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  test('the header row comes first, and code, topic and statement are columns of their own', () => {
    const [header, first] = rowsOf(contentOf(csvSheet(makeSheet())));
    expect(header!.slice(0, 4)).toEqual([
      'Code',
      'Topic',
      'Statement',
      'Support given (I / P / A / N)',
    ]);
    expect(first!.slice(0, 3)).toEqual([
      'EM-01',
      'Wicks at the Emerging level',
      'trim before dusk.',
    ]);
  });

  test('every row has as many cells as the header', () => {
    for (const sheet of [makeSheet(), makeSheet({}, 'single-point'), makeAnalyticSheet()]) {
      const rows = rowsOf(contentOf(csvSheet(sheet)));
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });

  test('a cell that could be taken for a formula begins with an apostrophe', () => {
    const cells = rowsOf(contentOf(csvSheet(makeHostileSheet()))).flat();
    for (const text of ['=1+1', '+1 (555) 010', '-5 days overdue', '@SUM(A1:A9)', '\tindented']) {
      expect(cells).toContain(`'${text}`);
      expect(cells).not.toContain(text);
    }
  });

  test('all other hostile text comes out as it went in', () => {
    const cells = rowsOf(contentOf(csvSheet(makeHostileSheet()))).flat();
    const { formula, formulaCall, plus, minus, at, tab, ...others } = HOSTILE_TEXTS;
    expect([formula, formulaCall, plus, minus, at, tab]).toHaveLength(6);
    for (const text of Object.values(others)) expect(cells).toContain(cleanText(text));
  });

  test('no text of any kind starts a formula', () => {
    const plain = makeSheet();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const sheet = { ...plain, criteria: [makeCriterion({ text })], instructions: text };
        for (const cell of rowsOf(contentOf(csvSheet(sheet))).flat()) {
          expect(cell ?? '').not.toMatch(/^[=+\-@\t\r]/u);
        }
      }),
    );
  });

  test('the sheet’s code, version, legend, address and notices follow below', () => {
    const text = contentOf(csvSheet(makeSheet(), { siteUrl: 'https://example.org/book/' }));
    expect(text).toContain('11-2222.33/EM-CL');
    expect(text).toContain('Independent: did it alone, unprompted');
    expect(text).toContain('https://example.org/book/occupations/11-2222.33/rubrics/');
    expect(text).toContain('© Somebody');
  });

  test('groups are a column where rows have them', () => {
    const sheet = makeSheet({ criteria: [makeCriterion({ group: 'Calls' })] });
    const [header, first] = rowsOf(contentOf(csvSheet(sheet)));
    expect([header![0], first![0]]).toEqual(['Group', 'Calls']);
  });

  test('an empty cell of an analytic sheet says that the level is not described', () => {
    const rows = rowsOf(contentOf(csvSheet(makeAnalyticSheet())));
    expect(rows[2]!.filter((cell) => cell === 'Not described at this level.')).toHaveLength(3);
  });
});
