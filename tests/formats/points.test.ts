import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoredAll, scoredOnly, sharedPoints } from '../../src/formats/points.ts';

const rating = (points: number | null) => ({ name: `${points}`, description: '', points });
const points = (ratings: { points: number }[]) => ratings.map((one) => one.points);

test('ratings without points are no score, and the others run from most to fewest', () => {
  expect(points(scoredOnly([rating(1), rating(null), rating(3)]))).toEqual([3, 1]);
});

test('a platform that wants all scored gets the unscored lowest, and nothing is raised without need', () => {
  expect(points(scoredAll([rating(3), rating(1), rating(null)]).ratings)).toEqual([3, 1, 0]);
});

test('points that were set stay: what has no room below them is left out by name', () => {
  const none = scoredAll([rating(1), rating(0), rating(null)]);
  expect(points(none.ratings)).toEqual([1, 0]);
  expect(none.leftOut).toEqual(['null']);
  const one = scoredAll([rating(1), rating(null), rating(null)]);
  expect(points(one.ratings)).toEqual([1, 0]);
  expect(one.leftOut).toHaveLength(1);
});

test('distinct points stay distinct, whatever the scale', () => {
  const scales = fc.uniqueArray(fc.option(fc.integer({ min: 0, max: 50 })), { minLength: 1 });
  fc.assert(
    fc.property(scales, (scale) => {
      const { ratings, leftOut } = scoredAll(scale.map(rating));
      expect(ratings.length + leftOut.length).toBe(scale.length);
      expect(sharedPoints(ratings)).toBeNull();
      const set = scale.filter((one) => one !== null);
      if (set.length > 0) expect(points(ratings)).toEqual(expect.arrayContaining(set));
    }),
  );
});

test('points that two ratings share are found', () => {
  expect(sharedPoints([{ points: 2 }, { points: 1 }, { points: 2 }])).toBe(2);
});
