import { describe, expect, test } from 'vitest';
import { levelsIn, queryFor } from '../../src/model/shown-levels.ts';

const ALL = ['emerging', 'developing', 'proficient', 'advanced'];

describe('the levels that an address shows', () => {
  test.each([
    ['', ALL],
    ['?levels=', ALL],
    ['?levels=nothing,else', ALL],
    ['?levels=proficient,emerging', ['emerging', 'proficient']],
    ['?levels=developing,gone', ['developing']],
    ['?levels=emerging%2Cadvanced&q=1', ['emerging', 'advanced']],
  ])('with the query %j', (query, shown) => {
    expect(levelsIn(query, ALL)).toEqual(shown);
  });
});

describe('the query for some levels', () => {
  test('is empty where all are shown', () => {
    expect(queryFor(ALL, ALL, '?levels=emerging')).toBe('');
  });

  test('names them, and keeps what else it holds', () => {
    expect(queryFor(['emerging', 'advanced'], ALL)).toBe('?levels=emerging,advanced');
    expect(queryFor(['advanced'], ALL, '?highlight=a+b&levels=emerging')).toBe(
      '?highlight=a+b&levels=advanced',
    );
  });

  test('is read as it was written, whatever the names', () => {
    const odd = ['a b', 'c&d', 'e+f'];
    expect(levelsIn(queryFor(['a b', 'e+f'], odd), odd)).toEqual(['a b', 'e+f']);
  });
});
