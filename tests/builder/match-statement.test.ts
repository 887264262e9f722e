import { describe, expect, test } from 'vitest';
import { matcherOf, searchTextOf } from '../../src/client/builder/match-statement.ts';
import type { Statement } from '../../src/model/framework/statement.ts';

const statement: Statement = {
  code: 'EM-03',
  id: 'emerging-skip-tracing',
  uuid: '00000000-0000-5000-8000-000000000000',
  number: 3,
  topic: 'Skip-tracing',
  text: 'works systematically through a naïve list of calls.',
  citations: [],
};
const one = { code: statement.code, searchText: searchTextOf(statement) };
const finds = (typed: string) => matcherOf(typed, ['EM-03', 'EM-04'])(one);

describe('words find a statement', () => {
  test.each(['calls', 'call', 'CALL', 'system', 'naive', 'tracing', 'skip-tracing', 'list skip'])(
    'from their beginning: %s',
    (typed) => expect(finds(typed)).toBe(true),
  );
  test.each(['ally', 'cally', 'racing', 'call phone'])('and not from within: %s', (typed) =>
    expect(finds(typed)).toBe(false),
  );
  test.each([
    ['em 3', true],
    ['EM-4', false],
  ])('a code is that statement alone: %s', (typed, found) => expect(finds(typed)).toBe(found));
});
