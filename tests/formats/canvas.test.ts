import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { canvasCsv } from '../../src/formats/canvas.ts';
import { cleanText } from '../../src/model/plain-text.ts';
import { contentOf } from './content.ts';
import {
  HOSTILE_TEXTS,
  makeAnalyticSheet,
  makeCriterion,
  makeHostileSheet,
  makeSheet,
} from './made-up.ts';
import { importCanvas } from './readers/import-canvas.ts';
import { readCsv } from './readers/read-csv.ts';

const header = (text: string) => text.split('\n')[0];

describe('Canvas rubric CSV', () => {
  test('the header is the importer’s, with three columns for each rating', () => {
    const text = contentOf(canvasCsv([makeSheet()]));
    expect(header(text)).toBe(
      'Rubric Name,Criteria Name,Criteria Description,Criteria Enable Range' +
        ',Rating Name,Rating Description,Rating Points'.repeat(3),
    );
  });

  test('no byte-order mark hides the first header', () => {
    expect(contentOf(canvasCsv([makeSheet()])).charCodeAt(0)).toBe('R'.charCodeAt(0));
  });

  test('each statement is a criterion, with its code in the name and its text in the description', () => {
    const [rubric] = importCanvas(contentOf(canvasCsv([makeSheet()])));
    expect(rubric!.criteria.map(({ description }) => description)).toEqual([
      'EM-01 Wicks at the Emerging level',
      'EM-02 Ladders at the Emerging level',
      'About this rubric (not rated)',
    ]);
    expect(rubric!.criteria[0]!.longDescription).toBe(
      'Wicks at the Emerging level — trim before dusk. [11-2222.33/EM-01]',
    );
    expect(rubric!.criteria[0]!.useRange).toBe(false);
  });

  test('ratings run from most points to fewest, and “not observed”, which is no score, is left out', () => {
    const [rubric] = importCanvas(contentOf(canvasCsv([makeSheet()])));
    for (const { ratings } of rubric!.criteria.slice(0, -1)) {
      expect(ratings.map(({ description, points }) => [description, points])).toEqual([
        ['Independent', 3],
        ['Prompted', 2],
        ['Assisted', 1],
      ]);
    }
  });

  test('the rubric’s name says which sheet of which version it is', () => {
    const [rubric] = importCanvas(contentOf(canvasCsv([makeSheet()])));
    expect(rubric!.title).toBe('Lamp Lighters: Emerging level: checklist (11-2222.33/EM-CL, v.1)');
  });

  test('the notices are a criterion of their own at the end, which adds no points', () => {
    const [rubric] = importCanvas(contentOf(canvasCsv([makeSheet()])));
    const { longDescription, ratings } = rubric!.criteria.at(-1)!;
    expect(longDescription).toContain('© Somebody');
    expect(longDescription).toContain('O*NET® is a trademark');
    expect(ratings.map(({ points }) => points)).toEqual([0]);
    for (const { longDescription: text } of rubric!.criteria.slice(0, -1)) {
      expect(text).not.toContain('©');
    }
  });

  test('no line begins with ">", which Canvas would hide as quoted', () => {
    const texts = ['> quoted', 'first\n>> second', 'a > b'];
    const criteria = texts.map((text) => makeCriterion({ code: null, topic: '', text }));
    const scale = [{ mark: 'I', label: 'Independent', meaning: '> alone', points: 1 }];
    const [rubric] = importCanvas(contentOf(canvasCsv([makeSheet({ criteria, scale })])));
    const read = rubric!.criteria.map(({ longDescription }) => longDescription);
    expect(read.slice(0, 3)).toEqual(['› quoted', 'first\n›› second', 'a > b']);
    expect(rubric!.criteria[0]!.ratings[0]!.longDescription).toBe('› alone');
  });

  test('a name leaves room for what Canvas adds to it at a second import', () => {
    const long = makeSheet({ title: HOSTILE_TEXTS.long });
    for (const { title } of importCanvas(contentOf(canvasCsv([long, long])))) {
      expect(title.length).toBeLessThanOrEqual(245);
    }
  });

  test('two sheets are two rubrics, and two of one name stay two', () => {
    const rubrics = importCanvas(
      contentOf(canvasCsv([makeSheet(), makeSheet({}, 'single-point'), makeSheet()])),
    );
    expect(rubrics.map(({ criteria }) => criteria.length)).toEqual([3, 3, 3]);
    expect(rubrics[2]!.title).toMatch(/ \(2\)$/u);
  });

  test('hostile text comes out as it went in, on one line where Canvas has a single line', () => {
    const [rubric] = importCanvas(contentOf(canvasCsv([makeHostileSheet()])));
    Object.values(HOSTILE_TEXTS).forEach((text, index) => {
      const criterion = rubric!.criteria[index]!;
      expect(criterion.longDescription).toContain(cleanText(text));
      expect(criterion.description).not.toMatch(/\n/u);
      expect(criterion.description.length).toBeLessThanOrEqual(245);
      expect(criterion.ratings).toHaveLength(3);
    });
  });

  test('any topic and text can be read back', () => {
    const plain = makeSheet();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (topic, text) => {
        const sheet = { ...plain, criteria: [makeCriterion({ topic, text })] };
        const [rubric] = importCanvas(contentOf(canvasCsv([sheet])));
        const unquoted = cleanText(text).replace(/^[\s>]*>/gmu, (start) =>
          start.replaceAll('>', '›'),
        );
        expect(rubric!.criteria[0]!.longDescription).toContain(unquoted);
      }),
    );
  });

  test('a level that says nothing of a strand is an unquoted empty cell, so Canvas skips it', () => {
    const text = contentOf(canvasCsv([makeAnalyticSheet()]));
    const [rubric] = importCanvas(text);
    expect(rubric!.criteria[0]!.ratings.map(({ description }) => description)).toEqual([
      'Advanced',
      'Proficient',
      'Developing',
      'Emerging',
    ]);
    expect(rubric!.criteria[1]!.ratings.map(({ description }) => description)).toEqual([
      'Emerging',
    ]);
    expect(readCsv(text).every((row) => row.length === readCsv(text)[0]!.length)).toBe(true);
  });

  test('a four-step rubric has exactly the header that Canvas publishes for four ratings', () => {
    const published = readFileSync(
      new URL('./readers/canvas-header-4-ratings.csv', import.meta.url),
      'utf8',
    );
    expect(header(contentOf(canvasCsv([makeAnalyticSheet()])))).toBe(published.trim());
  });

  test('a scale without any points gets a point a step, the first most', () => {
    const scale = ['Often', 'Sometimes', 'Never'].map((label) => ({
      mark: label,
      label,
      meaning: '',
      points: null,
    }));
    const [rubric] = importCanvas(contentOf(canvasCsv([makeSheet({ scale })])));
    expect(rubric!.criteria[0]!.ratings.map(({ points }) => points)).toEqual([3, 2, 1]);
  });

  test('a sheet of empty lines makes no rubric, and says which would', () => {
    const log = makeSheet({ criteria: [makeCriterion({ code: null, topic: '', text: '' })] });
    const alone = canvasCsv([log]);
    expect(alone.ok).toBe(false);
    const both = canvasCsv([log, makeSheet()]);
    expect(both.ok && both.warnings).toEqual([expect.stringContaining('Choose a checklist')]);
  });
});
