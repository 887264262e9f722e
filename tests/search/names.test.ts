import { describe, expect, test } from 'vitest';
import { occupationHits } from '../../src/model/search/occupation-hits.ts';
import { readQuery } from '../../src/model/search/query.ts';
import { sourceNamed } from '../../src/model/search/source-names.ts';

const OCCUPATIONS = {
  '13-2011.00': 'Accountants and Auditors',
  '13-2071.00': 'Credit Counselors',
  '29-1141.00': 'Registered Nurses',
  '43-3011.00': 'Bill and Account Collectors',
};
const found = (query: string) =>
  occupationHits(readQuery(query), OCCUPATIONS).map(({ page }) => page.filters['occupation']?.[0]);

describe('an occupation is found', () => {
  test.each([
    ['bill collector', ['43-3011.00']],
    ['collectors', ['43-3011.00']],
    ['Credit Counselors', ['13-2071.00']],
    ['nurse', ['29-1141.00']],
    ['accountant', ['13-2011.00']],
    ['43-3011.00', ['43-3011.00']],
    ['account', ['13-2011.00']],
    ['bill', []],
    ['bill collector negotiation', []],
    ['43-3011.00 negotiation', []],
    ['43-3011.00/EM-03', []],
    ['99-9999.99', []],
    ['and', []],
    ['', []],
  ])('by “%s”: %j', (query, socs) => {
    expect(found(query)).toEqual(socs);
  });

  test('and leads to its own page', () => {
    const [group] = occupationHits(readQuery('nurses'), OCCUPATIONS);
    expect(group?.hits[0]?.address).toBe('occupations/29-1141.00/index.html');
  });

  test('never by a code that is no folder of the site', () => {
    expect(occupationHits(readQuery('evil'), { '../x': 'Evil' })).toEqual([]);
  });
});

describe('a source is named', () => {
  test.each([
    ['SAFI', 'safi'],
    ['onet', 'onet'],
    ['O*NET', 'onet'],
    ['Anthropic Economic Index', 'anthropic-economic-index'],
    ['aei', 'anthropic-economic-index'],
    ['SAFI score', undefined],
    ['', undefined],
    ['*', undefined],
  ])('by “%s”: %s', (query, id) => {
    expect(sourceNamed(query)?.id).toBe(id);
  });
});
