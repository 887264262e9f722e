import { describe, expect, test } from 'vitest';
import { SHEET_KINDS, sheetKind } from '../../src/model/sheets/kinds.ts';

const withColumns = SHEET_KINDS.filter(({ rows }) => rows !== 'strands');

describe.each(withColumns)('the $id', ({ columns }) => {
  test('has columns that fill the sheet, each with a name of its own', () => {
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
    const ids = columns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(SHEET_KINDS)('the $id', (kind) => {
  test('has a legend by support given, with one step that is no score', () => {
    expect(kind.scale.filter(({ points }) => points === null)).toHaveLength(1);
    const marks = kind.scale.map(({ mark }) => mark);
    expect(new Set(marks).size).toBe(marks.length);
  });

  test('has room for evidence, a next step and a signature', () => {
    const asked = [
      ...kind.columns
        .filter(({ kind: column }) => column === 'write')
        .map(({ heading }) => heading),
      ...kind.closingFields,
    ].join(' ');
    expect(asked).toMatch(/evidence|what shows it|makes me say so|was seen|not yet/iu);
    expect(kind.closingFields.join(' ')).toMatch(/next step/iu);
    expect(kind.signatures).toContain('Learner');
  });

  test('asks for the learner and the date', () => {
    expect(kind.headerFields.join(' ')).toMatch(/learner|my name/iu);
    expect(kind.headerFields.join(' ')).toMatch(/date|from/iu);
  });
});

test('ids, names and codes of kinds are unique', () => {
  for (const field of ['id', 'name', 'code', 'wish'] as const) {
    const values = SHEET_KINDS.map((kind) => kind[field]);
    expect(new Set(values).size).toBe(values.length);
  }
});

test('the self-check speaks in the first person, and no assessor signs it', () => {
  const { scale, signatures, headerFields } = sheetKind('self-check');
  expect(signatures).toEqual(['Learner']);
  expect(headerFields).not.toContain('Assessor');
  for (const { meaning } of scale) expect(meaning).toMatch(/\bI\b/u);
});

test('every other kind is signed by learner and assessor', () => {
  const others = SHEET_KINDS.filter(({ id }) => id !== 'self-check');
  for (const { signatures } of others) expect(signatures).toEqual(['Learner', 'Assessor']);
});

test('a kind that does not exist is an error with its name', () => {
  expect(() => sheetKind('bingo' as never)).toThrow('"bingo"');
});
