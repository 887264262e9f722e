import { expect, test } from 'vitest';
import { fill, listed, many } from '#say';
import { sources, wordsOf } from './files.ts';

const english = await wordsOf('src/words/en');

/** Whether a value is plain data: texts, and lists and objects of them. */
function isPlain(value: unknown): boolean {
  if (['string', 'boolean'].includes(typeof value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(isPlain);
}

test('a language is plain data: no function stands in its files', () => {
  for (const [file, words] of english) {
    for (const [name, value] of Object.entries(words)) {
      expect(isPlain(value), `${file}: ${name}`).toBe(true);
    }
  }
});

test('every word is said somewhere', () => {
  const code = sources('{src,scripts}/**/*.{ts,astro}').filter(
    ({ file }) => !file.includes('words/en'),
  );
  const unsaid = [...english].flatMap(([file, words]) => {
    const users = code.filter(({ text }) => text.includes(`#words/${file}`));
    return Object.keys(words)
      .filter((name) => !users.some(({ text }) => new RegExp(`\\b${name}\\b`, 'u').test(text)))
      .map((name) => `${file}: ${name}`);
  });
  expect(unsaid).toEqual([]);
});

test('a text is filled by the names in its braces', () => {
  expect(fill('{who} cites {what}', { who: 'EM-03', what: '{who}' })).toBe('EM-03 cites {who}');
});

test('a count is said by the plural rules of the language, in its figures', () => {
  const forms = { one: '{count} page of {all}', other: '{count} pages of {all}' };
  expect(many(forms, 1, { all: 'x' })).toBe('1 page of x');
  expect(many(forms, 1016, { all: 'x' })).toBe('1,016 pages of x');
});

test('names are listed as the language lists them', () => {
  expect(listed(['Emerging', 'Developing', 'Advanced'])).toBe('Emerging, Developing and Advanced');
});
