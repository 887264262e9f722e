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

test('two unscored ratings raise a scale that starts at 1', () => {
  const { ratings, raisedBy } = scoredAll([rating(1), rating(null), rating(null)]);
  expect(points(ratings)).toEqual([2, 1, 0]);
  expect(raisedBy).toBe(1);
});

test('distinct points stay distinct, whatever the scale', () => {
  const scales = fc.uniqueArray(fc.option(fc.integer({ min: 0, max: 50 })), { minLength: 1 });
  fc.assert(
    fc.property(scales, (scale) => {
      const { ratings } = scoredAll(scale.map(rating));
      expect(ratings).toHaveLength(scale.length);
      expect(sharedPoints(ratings)).toBeNull();
    }),
  );
});

test('points that two ratings share are found', () => {
  expect(sharedPoints([{ points: 2 }, { points: 1 }, { points: 2 }])).toBe(2);
});
