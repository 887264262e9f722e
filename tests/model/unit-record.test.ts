import { describe, expect, test } from 'vitest';
import { overviewDescription } from '../../src/model/framework/overview-words.ts';
import { partsOf } from '../../src/model/framework/parts.ts';
import { statementsOf } from '../../src/model/framework/places.ts';
import { allStatements } from '../../src/model/unit/outlined.ts';
import { siteFacts } from '../../src/model/unit/site-facts.ts';
import { unitRecord } from '../../src/model/unit/unit-record.ts';
import { EVIDENCE_SOURCE_IDS } from '../../src/model/sources.ts';
import { frameworkOf } from '../import/builders.ts';

const framework = frameworkOf();
const record = unitRecord(framework);

describe('the record of a framework', () => {
  test('is plain data, and stays the same on its way through JSON', () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });

  test('counts what it leaves out', () => {
    expect(allStatements(record)).toBe(statementsOf(framework).length);
    expect(record.occupation?.onetReport?.tasks).toBe(
      framework.occupation?.onetReport?.tasks.length,
    );
    const notes = Object.values(record.notes).reduce((sum, count) => sum + count, 0);
    expect(notes).toBe(framework.notes.length);
  });

  test('counts for each source the statements that cite it, and those that cite no other', () => {
    const citing = statementsOf(framework).filter(({ citations }) =>
      citations.some(({ source }) => source === 'pathsmith'),
    );
    const alone = citing.filter(
      ({ citations }) => new Set(citations.map((c) => c.source)).size < 2,
    );
    expect(alone.length).toBeGreaterThan(0);
    expect(record.cites).toContainEqual({
      source: 'pathsmith',
      statements: citing.length,
      alone: alone.length,
    });
  });

  test('answers as the framework does what it offers', () => {
    expect(partsOf(record)).toEqual(partsOf(framework));
    const levelsOnly = { ...framework, groups: framework.groups.slice(0, 1), occupation: null };
    expect(partsOf(unitRecord(levelsOnly))).toEqual(partsOf(levelsOnly));
    expect(overviewDescription(framework)).toContain('rubric sheets');
  });

  test('holds no word of a statement beyond a few examples of what to search for', () => {
    const text = JSON.stringify({ ...record, examples: [] });
    const words = statementsOf(framework).flatMap((one) => [one.text, one.topic ?? one.text]);
    expect(words.filter((one) => one.length > 12 && text.includes(one))).toEqual([]);
  });
});

describe('the facts of a site', () => {
  const table = { ...framework, path: 'frameworks/printing', groups: [], occupation: null };

  test('say what there is beside the frameworks', () => {
    expect(siteFacts([record])).toEqual({
      units: { one: 'occupation', a: 'an occupation', many: 'occupations' },
      many: false,
      levels: true,
      occupations: true,
      compares: false,
      shared: ['durable-skills'],
      sources: EVIDENCE_SOURCE_IDS,
    });
    expect(siteFacts([unitRecord(table)])).toEqual({
      units: { one: 'framework', a: 'a framework', many: 'frameworks' },
      many: false,
      levels: false,
      occupations: false,
      compares: false,
      shared: [],
      sources: [],
    });
  });

  test('stay as they are when another framework of the same sort comes', () => {
    expect(siteFacts([record, { ...record, id: '11-1111.11' }])).toEqual(siteFacts([record]));
    expect(siteFacts(Array.from({ length: 13 }, () => record)).many).toBe(true);
  });
});
