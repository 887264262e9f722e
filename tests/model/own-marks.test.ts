import { describe, expect, test } from 'vitest';
import {
  countMarks,
  MARK_CHOICES,
  markLabel,
  marksInWords,
  marksPlace,
  readMarks,
  withMark,
} from '../../src/model/own-marks.ts';

test('marks run from the least to the most, in the words of the self-check on paper', () => {
  expect(MARK_CHOICES.map(({ value, label }) => [value, label])).toEqual([
    ['0', 'Not tried yet'],
    ['1', 'With help'],
    ['2', 'With a prompt'],
    ['3', 'On my own'],
  ]);
  expect(markLabel('4')).toBeUndefined();
});

test('marks are kept by framework and place', () => {
  expect(marksPlace({ id: '43-3011.00' }, { id: 'emerging' })).toBe('43-3011.00/emerging');
});

describe('what was kept is read', () => {
  test('as it was kept', () => {
    expect(readMarks('{"emerging-notes":"3","emerging-calls":"0"}')).toEqual({
      'emerging-notes': '3',
      'emerging-calls': '0',
    });
  });

  test('without what is no mark', () => {
    expect(readMarks('{"a":"9","b":"","c":null,"d":"2"}')).toEqual({ d: '2' });
  });

  test.each([null, '', 'no JSON', 'null', '"3"', '7', '[]'])('as none from %j', (kept) => {
    expect(readMarks(kept)).toEqual({});
  });
});

test('a mark is given, changed and taken back, and others stay', () => {
  const one = withMark({ a: '1' }, 'b', '3');
  expect(one).toEqual({ a: '1', b: '3' });
  expect(withMark(one, 'b', '0')).toEqual({ a: '1', b: '0' });
  expect(withMark(one, 'b', null)).toEqual({ a: '1' });
});

test('progress counts what is marked, and what is done alone', () => {
  const marks = { a: '3', b: '3', c: '0' };
  expect(marksInWords(marks, 10)).toBe('3 of 10 statements marked, 2 on your own');
  expect(marksInWords({}, 1)).toBe('0 of 1 statement marked, 0 on your own');
  expect(countMarks(marks).each.map(({ count }) => count)).toEqual([2, 0, 0, 1]);
});
