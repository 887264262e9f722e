import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACET_IDS, matchesSelection, toggled } from '../../src/model/search/facets.ts';
import { LONGEST_QUERY, readQuery, readStatementCode } from '../../src/model/search/query.ts';
import { readRequest, requestAddress } from '../../src/model/search/request.ts';

describe('a search in the address', () => {
  const value = fc.stringMatching(/^[\w.-]{1,20}$/u);
  const request = fc.record({
    query: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
    selection: fc
      .dictionary(
        fc.constantFrom(...FACET_IDS),
        fc.uniqueArray(value, { minLength: 1, maxLength: 3 }),
      )
      .map((chosen) => ({ ...chosen })),
    exact: fc.boolean(),
  });

  test('is read as it was written', () => {
    fc.assert(
      fc.property(request, (asked) => {
        expect(readRequest(requestAddress(asked))).toEqual(asked);
      }),
    );
  });

  test('any text is read without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { query } = readRequest(text);
        expect(query.length).toBeLessThanOrEqual(LONGEST_QUERY);
      }),
    );
  });

  test('values that no facet can have are left out, and doubled ones too', () => {
    expect(
      readRequest('?level=emerging&level=emerging&level=%3Cb%3E&other=x&q=a').selection,
    ).toEqual({
      level: ['emerging'],
    });
  });

  test('nothing asked is no query part', () => {
    expect(requestAddress({ query: '  ', selection: { level: [] }, exact: false })).toBe('');
  });
});

describe('reading a query', () => {
  test.each([
    ['EM-03', 'EM-03'],
    ['em03', 'EM-03'],
    ['em 3', 'EM-03'],
    ['Em–003', 'EM-03'],
    ['COM-112', 'COM-112'],
    ['XX-03', null],
    ['EM', null],
    ['EM-03 notes', null],
    ['2024', null],
  ])('%s as a code: %s', (typed, code) => {
    expect(readStatementCode(typed)).toBe(code);
  });

  test('an O*NET-SOC code in front is told apart from what follows', () => {
    expect(readQuery('43-3011.00/em03')).toMatchObject({
      soc: '43-3011.00',
      code: 'EM-03',
      text: 'EM-03',
    });
    expect(readQuery(' 43-3011.00 ')).toMatchObject({ soc: '43-3011.00', code: null, text: null });
    expect(readQuery('43-3011.00 first calls')).toMatchObject({
      soc: '43-3011.00',
      text: 'first calls',
    });
    expect(readQuery('43-3011')).toMatchObject({ soc: null, text: '43-3011' });
  });

  test('any text is a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (typed) => {
        const { text } = readQuery(typed);
        expect(text === null || (text.length > 0 && text.length <= LONGEST_QUERY)).toBe(true);
      }),
    );
  });
});

describe('what is chosen', () => {
  test('is any of a facet’s values, in all of the facets', () => {
    const values = { level: ['emerging'], source: ['onet', 'safi'] };
    expect(matchesSelection(values, {})).toBe(true);
    expect(matchesSelection(values, { level: ['advanced', 'emerging'] })).toBe(true);
    expect(matchesSelection(values, { level: ['emerging'], source: ['safi'] })).toBe(true);
    expect(matchesSelection(values, { level: ['emerging'], source: ['bls'] })).toBe(false);
    expect(matchesSelection(values, { domain: ['character'] })).toBe(false);
  });

  test('is put in once and taken out', () => {
    const once = toggled(toggled({}, 'level', 'emerging', true), 'level', 'emerging', true);
    expect(once).toEqual({ level: ['emerging'] });
    expect(toggled(once, 'level', 'emerging', false)).toEqual({ level: [] });
  });
});
