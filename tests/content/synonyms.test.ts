import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparable, rewordings } from '../../src/model/search/rewordings.ts';
import { synonymsSchema } from '../../src/model/synonyms.ts';

const groups = synonymsSchema.parse(JSON.parse(readFileSync('content/synonyms.json', 'utf8')));

describe('the list of synonyms', () => {
  test('holds 25 to 70 groups', () => {
    expect(groups.length).toBeGreaterThanOrEqual(25);
    expect(groups.length).toBeLessThanOrEqual(70);
  });

  test('names each term once, whatever its case and hyphens', () => {
    const terms = groups.flatMap((group) => group.terms.map(comparable));
    const repeated = terms.filter((term, index) => terms.indexOf(term) !== index);
    expect(repeated).toEqual([]);
  });

  test.each(['FDCPA', 'AR', 'skip tracing', 'CRM', 'SAFI', 'AEI', 'POS', 'ERP', 'OCR', 'HCPCS'])(
    'knows another way to say %s',
    (query) => {
      expect(rewordings(query, groups)).not.toEqual([]);
    },
  );
});

describe('saying a query another way', () => {
  const law = { terms: ['FDCPA', 'Fair Debt Collection Practices Act'], note: '', near: false };
  const debtor = { terms: ['debtor', 'delinquent customer'], note: '', near: true };

  test('replaces a term and keeps the rest', () => {
    expect(rewordings('fdcpa training', [law])).toEqual([
      {
        query: 'Fair Debt Collection Practices Act training',
        from: 'FDCPA',
        to: 'Fair Debt Collection Practices Act',
        near: false,
        place: 1,
      },
    ]);
  });

  test('works both ways, across hyphens and spaces', () => {
    const queries = rewordings('the fair  debt-collection practices act', [law]);
    expect(queries.map(({ query }) => query)).toEqual(['the FDCPA']);
  });

  test('finds whole words only', () => {
    expect(rewordings('debtors', [debtor])).toEqual([]);
    expect(rewordings('', [debtor, law])).toEqual([]);
  });

  test('puts equal terms before near ones', () => {
    const found = rewordings('debtor fdcpa', [debtor, law]);
    expect(found.map(({ near }) => near)).toEqual([false, true]);
  });

  test('offers no term that the query holds already', () => {
    expect(rewordings('debtor or delinquent customer', [debtor])).toEqual([]);
  });
});
