import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeKey, codeSpellings } from '../../src/model/search/codes.ts';
import { matchesSelection, toggled } from '../../src/model/search/facets.ts';
import { LONGEST_QUERY, readQuery } from '../../src/model/search/query.ts';
import { readRequest, requestAddress } from '../../src/model/search/request.ts';

const FACETS = ['occupation', 'level', 'source'];

describe('a search in the address', () => {
  const value = fc.stringMatching(/^[\w.-]{1,20}$/u);
  const request = fc.record({
    query: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
    selection: fc
      .dictionary(fc.constantFrom(...FACETS), fc.uniqueArray(value, { minLength: 1, maxLength: 3 }))
      .map((chosen) => ({ ...chosen })),
    exact: fc.boolean(),
  });

  test('is read as it was written', () => {
    fc.assert(
      fc.property(request, (asked) => {
        expect(readRequest(requestAddress(asked), FACETS)).toEqual(asked);
      }),
    );
  });

  test('any text is read without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { query } = readRequest(text, FACETS);
        expect(query.length).toBeLessThanOrEqual(LONGEST_QUERY);
      }),
    );
  });

  test('values that no facet can have are left out, and doubled ones too', () => {
    expect(
      readRequest('?level=emerging&level=emerging&level=%3Cb%3E&other=x&q=a', FACETS).selection,
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
    ['7.1.2', '7.1.2'],
    ['wld.2.3b', 'WLD.02.3B'],
  ])('%s is the code %s', (typed, code) => {
    expect(codeKey(typed)).toBe(codeKey(code));
  });

  test.each([
    ['EM-03', 'EM-04'],
    ['EM-3', 'EM-30'],
    ['7.12', '71.2'],
    ['EM', 'EM-0'],
  ])('%s is another code than %s', (one, other) => {
    expect(codeKey(one)).not.toBe(codeKey(other));
  });

  test.each([
    ['em 3', ['em3', 'em03', 'em003']],
    ['EM-03', ['em03', 'em3', 'em003']],
    ['WLD.2.3b', ['wld23b']],
    ['EM-03 notes', []],
    ['notes', []],
    ['', []],
  ])('%s may stand on a page as %j', (typed, spellings) => {
    expect(codeSpellings(typed)).toEqual(spellings);
  });

  test('an O*NET-SOC code in front is told apart from what follows', () => {
    expect(readQuery('43-3011.00/em03')).toMatchObject({ framework: '43-3011.00', text: 'em03' });
    expect(readQuery(' 43-3011.00 ')).toMatchObject({ framework: '43-3011.00', text: null });
    expect(readQuery('43-3011.00 first calls')).toMatchObject({
      framework: '43-3011.00',
      text: 'first calls',
    });
    expect(readQuery('43-3011')).toMatchObject({ framework: null, text: '43-3011' });
  });

  test('the id of any framework of the site is one in front of a slash, and a word elsewhere', () => {
    const frameworks = new Set(['welding']);
    expect(readQuery('Welding/W-3', frameworks)).toMatchObject({
      framework: 'welding',
      text: 'W-3',
    });
    expect(readQuery('welding safety', frameworks).framework).toBeNull();
    expect(readQuery('and/or', frameworks)).toMatchObject({ framework: null, text: 'and/or' });
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
