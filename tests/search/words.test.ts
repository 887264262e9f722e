import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStatementList, searchTags } from '../../src/model/contracts/search-page.ts';
import type { PlaceGroup } from '../../src/model/framework/place.ts';
import { LEVEL_GROUP, LEVELS } from '../../src/model/framework/schemes/ler-me.ts';
import { exampleQueries } from '../../src/model/search/examples.ts';
import { corrected } from '../../src/model/search/corrections.ts';
import { excerptOf, markTitle } from '../../src/model/search/excerpt.ts';
import { highlightPattern } from '../../src/model/search/highlight-words.ts';
import { editDistance, nearestWords } from '../../src/model/search/spelling.ts';
import { contentTerms } from '../../src/model/search/stop-words.ts';
import { closeness, foldWord, termsOf, wordsOf } from '../../src/model/search/words.ts';

const textOf = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

describe('words', () => {
  test.each([
    ['“Café”,', 'cafe'],
    ['O*NET', 'onet'],
    ['C++', 'c++'],
    ['43-3011.00', '43301100'],
    ['—', ''],
  ])('%s is compared as %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test('a query’s terms are its distinct words', () => {
    expect(termsOf('  Call, call — the “CALL” back! ')).toEqual(['call', 'the', 'back']);
  });

  test.each([
    ['negotiations', 'negotiation', 0.85],
    ['skip-tracing', 'tracing', 1],
    ['CRM/accounting', 'accounting', 1],
    ['compliance', 'comp', 0.5],
    ['are', 'ar', 0],
    ['call', 'debt', 0],
  ])('%s is as close to %s as %d', (word, term, expected) => {
    expect(closeness(word, term)).toBe(expected);
  });
});

describe('excerpts', () => {
  test('a statement is shown whole, with matches marked without their punctuation', () => {
    const words = wordsOf('record each call, briefly.');
    expect(excerptOf(words, (at) => at === 2)).toEqual([
      { text: 'record each ', marked: false },
      { text: 'call', marked: true },
      { text: ', briefly.', marked: false },
    ]);
  });

  test('a long text is cut to where its matches are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 400 }), fc.nat(), (length, seed) => {
        const words = Array.from({ length }, (_, at) => `w${at}`);
        const match = seed % length;
        const pieces = excerptOf(words, (at) => at === match);
        expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
          `w${match}`,
        ]);
        expect(wordsOf(textOf(pieces)).length).toBeLessThanOrEqual(34);
      }),
    );
  });

  test('no word is lost or changed in a title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(textOf(markTitle(title, new Set(termsOf(title))))).toBe(title);
      }),
    );
  });
});

describe('marking on the page that a hit leads to', () => {
  const found = (words: string[], text: string) =>
    [...text.matchAll(highlightPattern(words) ?? /$^/gu)].map(([match]) => match);

  test('finds whole words in any case', () => {
    expect(found(['call'], 'Call notes: recall each call.')).toEqual(['Call', 'call']);
    expect(found(['c++', 'em-03'], 'C++ and EM-03, c+ and EM-031')).toEqual(['C++', 'EM-03']);
  });

  test('takes any text as text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (words) => {
        expect(() => highlightPattern(words)?.test('some text')).not.toThrow();
      }),
    );
  });

  test('marks nothing for no words, and nothing for hostile ones', () => {
    expect(highlightPattern(['', ' '])).toBeNull();
    expect(highlightPattern(['a'.repeat(5000)])).toBeNull();
  });
});

describe('words that say nothing', () => {
  test.each([
    ['how do I deal with hostile customers?', ['deal', 'hostile', 'customers']],
    ['what is the AI', ['ai']],
    ['what is it', ['what', 'is', 'it']],
    ['', []],
  ])('%s asks for %j', (query, terms) => {
    expect(contentTerms(query)).toEqual(terms);
  });
});

describe('spelling', () => {
  test('counts letters more, less, other and swapped', () => {
    expect(editDistance('negotiaton', 'negotiation', 2)).toBe(1);
    expect(editDistance('recieve', 'receive', 2)).toBe(1);
    expect(editDistance('abc', 'xyz', 2)).toBe(3);
    expect(editDistance('', 'a', 2)).toBe(1);
  });

  test('offers the nearest words, commonest first', () => {
    const vocabulary = ['calls', 'call', 'tall', 'compliance'];
    expect(nearestWords('calll', vocabulary)).toEqual(['calls', 'call']);
    expect(nearestWords('complianse', vocabulary)).toEqual(['compliance']);
    expect(nearestWords('zz', vocabulary)).toEqual([]);
  });

  test('a short word is not taken for one that only sounds alike', () => {
    expect(nearestWords('wage', ['page', 'age', 'sage', 'wages'])).toEqual(['wages']);
  });

  test('a word that no page has is corrected, the others stay', () => {
    const vocabulary = ['negotiation', 'customer'];
    expect(corrected('customer negociation', ['negociation'], vocabulary)).toEqual({
      text: 'customer negotiation',
      corrections: [{ from: 'negociation', to: 'negotiation' }],
    });
    expect(corrected('xyzzyqwv', ['xyzzyqwv'], vocabulary).corrections).toEqual([]);
  });
});

test('what a page tells of its statements is read as it was written, whatever their codes are', () => {
  const cite = (source: string | null) => ({ source, label: 'label', detail: '' });
  const [tag] = searchTags({
    facets: {},
    statements: [
      { id: 'a', code: 'COM-01', citations: [cite('onet'), cite('pathsmith'), cite('onet')] },
      { id: 'b', code: '7.1 = "x"; <y>', citations: [cite(null)] },
    ],
  });
  expect([...readStatementList(tag?.content)]).toEqual([
    ['a', { code: 'COM-01', sources: ['onet', 'pathsmith'] }],
    ['b', { code: '7.1 = "x"; <y>', sources: [] }],
  ]);
  expect([...readStatementList(undefined)]).toEqual([]);
});

test('examples come from what a framework has, and nothing is made up for what it has not', () => {
  const statement = (code: string, topic: string | null) => ({
    code,
    id: code,
    uuid: '',
    number: 1,
    topic,
    text: 'text',
    citations: [],
  });
  const group: PlaceGroup = {
    ...LEVEL_GROUP,
    introduction: null,
    sources: [],
    places: [
      { ...LEVELS[0]!, statements: [statement('7.1', 'First calls'), statement('7.2', null)] },
    ],
  };
  expect(exampleQueries({ id: 'made-up', groups: [group], occupation: null })).toEqual([
    { query: 'first calls', what: 'what statements are about' },
    { query: '7.2', what: 'the code of a statement' },
  ]);
});
