import { expect, inject, test } from 'vitest';
import { askerOf } from '../search/ask.ts';
import { ASKED } from '../search/questions.ts';

/** So many questions of the list had their answer among the first three results when this was written. */
const ANSWERED = 76;

test('of the questions that people ask, nearly all have an expected answer among the first three results', async () => {
  const ask = await askerOf(inject('siteFolder'), new Map([['level 2', ['Developing']]]));
  const unanswered: string[] = [];
  for (const { query, expected } of ASKED) {
    const first = (await ask(query)).slice(0, 3);
    const isExpected = first.some(({ code, address }) =>
      expected.some((one) => code === one || address.replace(/\?[^#]*/u, '').includes(one)),
    );
    if (!isExpected) unanswered.push(query);
  }
  expect(ASKED.length).toBeGreaterThanOrEqual(60);
  expect(ASKED.length - unanswered.length, unanswered.join('; ')).toBeGreaterThanOrEqual(ANSWERED);
});
