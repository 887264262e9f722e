import { expect, test } from 'vitest';
import { inParagraphs } from '../../src/model/paragraphs.ts';

const sentences = (count: number) =>
  Array.from({ length: count }, (_, index) => `Sentence no. ${index + 1} ends here.`);

test.each([
  [1, [1]],
  [4, [4]],
  [7, [4, 3]],
  [12, [3, 3, 3, 3]],
])('%i sentences become paragraphs of %j', (count, lengths) => {
  const text = sentences(count).join(' ');
  const paragraphs = inParagraphs(text);
  expect(paragraphs.map((one) => one.split('ends here.').length - 1)).toEqual(lengths);
  expect(paragraphs.join(' ')).toBe(text);
});

test('a sentence isn’t cut where a pause only looks like an end', () => {
  const text = 'They follow up… if not, e.g. by law, they act. “Then?” Most work at 3.5 p.m. on.';
  expect(inParagraphs(text).join(' ')).toBe(text);
  expect(inParagraphs(text)).toHaveLength(1);
});
