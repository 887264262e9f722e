import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moodleRubricCsv } from '../../src/formats/moodle-rubric.ts';
import { contentOf } from './content.ts';
import { makeAnalyticSheet, makeCriterion, makeHostileSheet, makeSheet } from './made-up.ts';
import { importMoodleRubric } from './readers/import-moodle-rubric.ts';

describe('rubric CSV of the third-party Moodle plugin', () => {
  test('each statement is a criterion with a level for each step, “not observed” lowest', () => {
    const rubric = importMoodleRubric(contentOf(moodleRubricCsv(makeSheet())), 6);
    expect(rubric.size).toBe(2);
    const [levels] = rubric.values();
    expect(levels!.map(({ score }) => score)).toEqual([3, 2, 1, 0]);
    expect(levels!.at(-1)!.definition).toMatch(/^Not observed: /u);
  });

  test('the warning names the maximum grade that the plugin asks for', () => {
    const rendering = moodleRubricCsv(makeSheet());
    expect(rendering.ok && rendering.warnings).toEqual([expect.stringContaining('grade to 6 ')]);
    expect(() => importMoodleRubric(contentOf(rendering), 100)).toThrow('add up to 6');
  });

  test('points stay as they were set, and “not observed” is left out where none is below them', () => {
    const scale = [
      { mark: 'Y', label: 'Yes', meaning: '', points: 1 },
      { mark: 'N', label: 'No', meaning: '', points: 0 },
      { mark: '–', label: 'Not observed', meaning: '', points: null },
    ];
    const rendering = moodleRubricCsv(makeSheet({ scale }));
    const [levels] = importMoodleRubric(contentOf(rendering), 2).values();
    expect(levels!.map(({ score }) => score)).toEqual([1, 0]);
    expect(rendering.ok && rendering.warnings.join(' ')).toContain('“Not observed” is left out');
  });

  test('hostile text stays on one line, keeps its words and makes no markup', () => {
    const text = contentOf(moodleRubricCsv(makeHostileSheet()));
    const rubric = importMoodleRubric(text, 3 * 20);
    expect([...rubric.keys()].join('\n')).toContain('‹script›alert(1)‹/script›');
    expect(text).not.toMatch(/[\\\r]/u);
  });

  test('two criteria of equal words stay two', () => {
    const twin = makeCriterion({ code: null });
    const rubric = importMoodleRubric(
      contentOf(moodleRubricCsv(makeSheet({ criteria: [twin, twin, makeCriterion()] }))),
      9,
    );
    expect(rubric.size).toBe(3);
  });

  test('an analytic sheet scores the levels by their step and leaves out the ones not described', () => {
    const rubric = importMoodleRubric(contentOf(moodleRubricCsv(makeAnalyticSheet())), 5);
    const [lamps, ladders] = [...rubric.values()];
    expect(lamps!.map(({ score }) => score)).toEqual([4, 3, 2, 1]);
    expect(ladders!.map(({ score }) => score)).toEqual([1]);
  });

  test('two steps with the same points are refused in words', () => {
    const scale = [
      { mark: 'A', label: 'A', meaning: '', points: 1 },
      { mark: 'B', label: 'B', meaning: '', points: 1 },
    ];
    expect(moodleRubricCsv(makeSheet({ scale }))).toEqual({
      ok: false,
      reason: expect.stringContaining('same points') as string,
    });
  });

  test('any text keeps four cells on each line', () => {
    const plain = makeSheet();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const sheet = { ...plain, criteria: [makeCriterion({ topic: text, text })] };
        expect(importMoodleRubric(contentOf(moodleRubricCsv(sheet)), 3).size).toBe(1);
      }),
    );
  });
});
