import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AnchorMaker } from '../../src/model/identifiers.ts';
import { LEVELS } from '../../src/model/framework/schemes/ler-me.ts';
import { splitTopic } from '../../src/model/framework/statement-text.ts';

/** The strands that Levelbook made for Bill and Account Collectors, against the exported statements. */

const FOLDER = 'data/occupations/43-3011.00';
const read = (name: string) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as unknown;

const { framework } = read('framework.json') as {
  framework: { levels: Record<string, { statements: string[] }> };
};
const grouping = read('strands.json') as {
  madeBy: string;
  strands: { id: string; name: string; description: string; statements: string[] }[];
};

const anchors = LEVELS.flatMap(({ id }) => {
  const maker = new AnchorMaker();
  return (framework.levels[id]?.statements ?? []).map((sentence) => {
    const { topic, text } = splitTopic(sentence);
    return maker.next(id, topic, text).id;
  });
});

test('every level statement stands in exactly one strand', () => {
  const grouped = grouping.strands.flatMap(({ statements }) => statements);
  expect(grouped).toHaveLength(40);
  expect(grouped.toSorted()).toEqual(anchors.toSorted());
});

test('a strand lists its statements in the order of levels', () => {
  for (const { statements } of grouping.strands) {
    const places = statements.map((anchor) => anchors.indexOf(anchor));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});

test('strands are few, named apart, described in a sentence, and signed as Levelbook’s', () => {
  const { strands, madeBy } = grouping;
  expect(madeBy).toBe('Levelbook');
  expect(strands.length).toBeGreaterThanOrEqual(5);
  expect(strands.length).toBeLessThanOrEqual(9);
  expect(new Set(strands.map(({ name }) => name)).size).toBe(strands.length);
  for (const { description } of strands) expect(description).toMatch(/^[A-Z].{20,110}\.$/u);
});
