import type { RatedElement, Rating } from '../../../src/model/occupation/onet-release.ts';
import type { Finding } from '../../import/finding.ts';
import type { TableRow } from '../table-rows.ts';
import { emptyCell, readRows, rowProblem } from './row-problems.ts';
import type { ReleaseTableReader } from './table.ts';

/** The scales that are read, with their ends. */
const SCALES = {
  IM: { key: 'importance', low: 1, high: 5 },
  LV: { key: 'level', low: 0, high: 7 },
} as const;

interface RatingRow {
  id: string;
  name: string;
  key: 'importance' | 'level';
  rating: Rating | null;
}

/**
 * "Skills" and "Knowledge": one row a rating. Ratings that O*NET recommends to suppress, and Levels of what it calls not
 * relevant, are left out.
 */
export const RATED_ELEMENTS: ReleaseTableReader<RatedElement[]> = {
  columns: [
    'Element ID',
    'Element Name',
    'Scale ID',
    'Data Value',
    'Standard Error',
    'Recommend Suppress',
    'Not Relevant',
  ],
  read(rows) {
    const { value, problems } = readRows(
      rows.filter((row) => Object.hasOwn(SCALES, row.cell('Scale ID'))),
      ratingOf,
    );
    const elements = new Map<string, RatedElement>();
    for (const { id, name, key, rating } of value) {
      const element = elements.get(id) ?? { id, name, importance: null, level: null };
      elements.set(id, { ...element, [key]: rating });
    }
    return { value: [...elements.values()], problems };
  },
};

function ratingOf(row: TableRow): RatingRow | Finding {
  const { key, low, high } = SCALES[row.cell('Scale ID') as keyof typeof SCALES];
  const value = numberIn(row.cell('Data Value'));
  const error = numberIn(row.cell('Standard Error'));
  if (value === null || value < low || value > high) {
    return rowProblem(row, `The ${key} is not a number from ${low} to ${high}.`);
  }
  const isReliable = row.cell('Recommend Suppress') !== 'Y' && row.cell('Not Relevant') !== 'Y';
  return (
    emptyCell(row, 'Element ID', 'Element Name') ?? {
      id: row.cell('Element ID'),
      name: row.cell('Element Name'),
      key,
      rating: isReliable ? { value, error } : null,
    }
  );
}

function numberIn(text: string): number | null {
  return /^\d{1,3}(?:\.\d{1,6})?$/u.test(text) ? Number(text) : null;
}
