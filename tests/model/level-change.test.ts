import { describe, expect, test } from 'vitest';
import { changeSentence } from '../../src/markup/level-change.ts';
import { levelChange, phraseCounts } from '../../src/model/level-change.ts';
import { markPhrases, phrasesIn } from '../../src/model/support-words.ts';

const level = (id: string, ...texts: string[]) => ({
  id,
  name: id.toUpperCase(),
  statements: texts.map((text, index) => ({
    id: `${id}-${index + 1}`,
    code: `${id}-0${index + 1}`,
    text,
  })),
});
const first = level(
  'one',
  'record notes under direct supervision.',
  'file following standard entry rules.',
);
const second = level('two', 'record notes independently.', 'file the letters.');
const silent = level('three', 'write letters.');

/** The sentence as a reader sees it. */
const sentence = (...[at, below]: Parameters<typeof levelChange>) => {
  const change = levelChange(at, below);
  return (
    change &&
    changeSentence(change, {
      first: !below,
      address: ({ statement }) => `#${statement.id}`,
    }).text.replace(/<[^>]+>/gu, '')
  );
};

describe('a phrase runs to the end of what it names', () => {
  test.each([
    [
      'record notes following standard data-entry protocols on accounts.',
      'following standard data-entry protocols',
    ],
    ['answer calls during monitored phone calls.', 'monitored phone calls'],
    ['use checklists assigned by a collections team lead.', 'assigned by a collections team lead'],
    [
      'work under the guidance of a senior welder, with care.',
      'under the guidance of a senior welder',
    ],
  ])('in “%s”', (text, phrase) => {
    const marked = markPhrases(text);
    expect(marked.find(({ kind }) => kind === 'support')?.text).toBe(phrase);
    expect(marked.map((run) => run.text).join('')).toBe(text);
  });

  test('and is none where nothing is named', () => {
    expect(markPhrases('is monitored, and noted').every(({ kind }) => kind === null)).toBe(true);
  });
});

test('phrases come in the order of the list, each with all statements that use it', () => {
  const { statements } = level(
    'x',
    'work autonomously.',
    'work independently.',
    'act independently.',
  );
  expect(phrasesIn(statements, 'autonomy')).toEqual([
    {
      phrase: 'independently',
      statements: [
        { code: 'x-02', id: 'x-2' },
        { code: 'x-03', id: 'x-3' },
      ],
    },
    { phrase: 'autonomously', statements: [{ code: 'x-01', id: 'x-1' }] },
  ]);
});

describe('the change from one level to the next is a sentence', () => {
  test('from words of support to words of autonomy', () => {
    expect(sentence(second, first)).toBe(
      'From “under direct supervision” and “following standard entry rules” to “independently”.',
    );
  });

  test('of what the first level begins with', () => {
    expect(sentence(first, undefined)).toBe(
      'It starts in words such as “under direct supervision” and “following standard entry rules”.',
    );
  });

  test('of one side where the other says nothing', () => {
    expect(sentence(second, silent)).toBe('Now in words such as “independently”.');
    expect(sentence(silent, second)).toBe('No longer in words such as “independently”.');
  });

  test('and none where the words tell nothing', () => {
    expect(sentence(silent, level('four', 'draw plans.'))).toBeNull();
    expect(sentence(silent, undefined)).toBeNull();
    expect(sentence(second, second)).toBeNull();
  });

  test('that quotes at most three phrases a side, and of those that begin alike one', () => {
    const many = level(
      'many',
      'a under direct supervision b',
      'a under close supervision b',
      'a with guidance b',
      'a using approved templates b',
      'a established scripts b',
    );
    expect(levelChange(many, undefined)?.from.map(({ phrase }) => phrase)).toEqual([
      'under direct supervision',
      'with guidance',
      'established scripts',
    ]);
  });
});

test('counts say in how many statements each kind stands, and nothing of a kind that stands nowhere', () => {
  expect(phraseCounts(second, first)).toEqual([
    'Support is named in two of two statements at ONE, and in none of two at TWO.',
    'Autonomy is named in none of two statements at ONE, and in one of two at TWO.',
  ]);
  expect(phraseCounts(first, undefined)).toEqual(['Support is named in two of two statements.']);
  expect(phraseCounts(silent, silent)).toEqual([]);
});
