import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statementLine, statementLineParts } from '../../src/model/sheets/rows.ts';
import { EMERGING, HOSTILE_TEXTS, makeStatements } from '../formats/made-up.ts';

test.each([
  [
    'EM-03 Collection notes — record them.',
    { code: 'EM-03', topic: 'Collection notes', text: 'record them.' },
  ],
  [
    'COM-100 Greets — people — gladly.',
    { code: 'COM-100', topic: 'Greets', text: 'people — gladly.' },
  ],
  ['AI-01 Checks drafts.', { code: 'AI-01', topic: '', text: 'Checks drafts.' }],
  ['Not a statement — at all.', { code: '', topic: '', text: 'Not a statement — at all.' }],
  ['em-03 small letters.', { code: '', topic: '', text: 'em-03 small letters.' }],
  ['', { code: '', topic: '', text: '' }],
])('%j is taken apart', (line, parts) => {
  expect(statementLineParts(line)).toEqual(parts);
});

test.each(Object.entries(HOSTILE_TEXTS))(
  'a line with %s comes apart as it was put together',
  (_, text) => {
    const [statement] = makeStatements(EMERGING, [`A topic — ${text}`]);
    const parts = statementLineParts(statementLine(statement!));
    expect(parts).toEqual({ code: 'EM-01', topic: 'A topic', text: statement!.text });
  },
);

test('nothing of a line is lost, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), (line) => {
      const { code, topic, text } = statementLineParts(line);
      const kept = [code, topic, text].join('').replace(/[\s—]/gu, '');
      expect(kept).toBe(line.replace(/[\s—]/gu, ''));
    }),
  );
});
