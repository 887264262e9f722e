import { describe, expect, test } from 'vitest';
import { frameworkHits } from '../../src/model/search/framework-hits.ts';
import { readQuery } from '../../src/model/search/query.ts';
import { sourceNamed } from '../../src/model/search/source-names.ts';

const FRAMEWORKS = {
  '13-2011.00': { title: 'Accountants and Auditors', path: 'occupations/13-2011.00' },
  '13-2071.00': { title: 'Credit Counselors', path: 'occupations/13-2071.00' },
  '29-1141.00': { title: 'Registered Nurses', path: 'occupations/29-1141.00' },
  '43-3011.00': { title: 'Bill and Account Collectors', path: 'occupations/43-3011.00' },
};
const found = (query: string) =>
  frameworkHits(readQuery(query), FRAMEWORKS).map(({ page }) => page.facets['occupation']?.[0]);

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
    ['99-9999.99', []],
    ['and', []],
    ['', []],
  ])('by “%s”: %j', (query, socs) => {
    expect(found(query)).toEqual(socs);
  });

  test('and leads to its own page', () => {
    const [group] = frameworkHits(readQuery('nurses'), FRAMEWORKS);
    expect(group?.hits[0]?.address).toBe('occupations/29-1141.00/index.html');
  });

  test('never by a path that is no folder of the site', () => {
    const evil = { evil: { title: 'Evil', path: '../x' } };
    expect(frameworkHits(readQuery('evil'), evil)).toEqual([]);
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
