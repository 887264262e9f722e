import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import {
  comparableFile,
  comparableScript,
  readComparable,
  type WrittenComparable,
} from '../../src/model/contracts/comparable.ts';
import { compareOccupations, type Comparable } from '../../src/model/occupation/comparison.ts';
import { frameworkOf, SOC } from '../import/builders.ts';
import { FACTS } from '../site/sites/onet-facts.ts';

const rating = (value: number, error: number | null) => ({ value, error });
const comparable = (changed: Partial<Comparable> = {}): Comparable => ({
  title: 'Printers',
  path: 'occupations/51-9999.00',
  release: 'O*NET 30.2',
  activities: ['Clean work areas.', 'Mix inks.'],
  technology: ['Excel', 'InDesign'],
  skills: [{ name: 'Speaking', importance: rating(3, 0.1), level: rating(3, 0.1) }],
  ...changed,
});
const speaking = (importance: Comparable['skills'][0]['importance'], level = importance) =>
  comparable({ skills: [{ name: 'Speaking', importance, level }] });

describe('skills', () => {
  test('clearly differ where the gap is larger than their errors together make likely', () => {
    // √(0.1² + 0.1²) × 1.96 is 0.277.
    const { differences, withinError } = compareOccupations(
      comparable(),
      speaking(rating(3.28, 0.1), rating(3.27, 0.1)),
    );
    expect(differences).toEqual([
      { name: 'Speaking', scale: 'importance', first: 3, second: 3.28 },
    ]);
    expect(withinError).toEqual([]);
  });

  test('are within the error where both scales are', () => {
    const { differences, withinError } = compareOccupations(
      comparable(),
      speaking(rating(3.27, 0.1)),
    );
    expect(differences).toEqual([]);
    expect(withinError).toEqual(['Speaking']);
  });

  test.each([
    ['an error', speaking(rating(5, null))],
    ['a figure', speaking(null)],
    ['the skill', comparable({ skills: [] })],
  ])('are not compared where %s is missing', (_, other) => {
    const { differences, withinError, notCompared } = compareOccupations(comparable(), other);
    expect({ differences, withinError, notCompared }).toEqual({
      differences: [],
      withinError: [],
      notCompared: ['Speaking'],
    });
  });

  test('stand by the size of the difference', () => {
    const two = (speak: number, write: number) =>
      comparable({
        skills: [
          { name: 'Speaking', importance: rating(speak, 0), level: null },
          { name: 'Writing', importance: rating(write, 0), level: null },
        ],
      });
    const { differences } = compareOccupations(two(3, 2), two(3.5, 4));
    expect(differences.map(({ name }) => name)).toEqual(['Writing', 'Speaking']);
  });
});

test('activities and technology are cut into what both have and what each has alone', () => {
  const other = comparable({ activities: ['Mix inks.', 'Fold sheets.'], technology: [] });
  expect(compareOccupations(comparable(), other)).toMatchObject({
    activities: {
      both: ['Mix inks.'],
      onlyFirst: ['Clean work areas.'],
      onlySecond: ['Fold sheets.'],
    },
    technology: { both: [], onlyFirst: ['Excel', 'InDesign'], onlySecond: [] },
  });
});

describe('what an occupation hands over', () => {
  const framework = frameworkOf({ 'onet.json': JSON.stringify({ ...FACTS, soc: SOC }) });

  test('is read as it was written', () => {
    const script = comparableScript(framework) ?? '';
    const handedOver: Comparable[] = [];
    const receive = (written: WrittenComparable) => handedOver.push(readComparable(written));
    runInNewContext(script, { levelbookComparable: receive });
    expect(handedOver).toMatchObject([
      {
        title: 'Printers',
        path: `occupations/${SOC}`,
        release: 'O*NET 30.2 (February 2026)',
        activities: ['Prepare materials for print.', 'Clean work areas.'],
        technology: ['Microsoft Excel'],
        skills: FACTS.skills.map(({ name, importance, level }) => ({ name, importance, level })),
      },
    ]);
    expect(comparableFile(framework)).toBe(`occupations/${SOC}/compare.js`);
  });

  test('is nothing where no release tells of it', () => {
    expect(comparableScript(frameworkOf())).toBeNull();
  });
});
