import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runImport } from '../../scripts/import/run.ts';
import { anchorsAround } from '../../src/model/level-anchors.ts';
import type { Framework } from '../../src/model/framework/framework.ts';
import { inShort, makeOnetReport } from './builders.ts';
import { DataFolder } from './data-folder.ts';

const SOC = '51-0001.00';
const HEAD = 'Element ID\tElement Name\tScale ID\tAnchor Value\tAnchor Description';

let folder: DataFolder;
beforeEach(() => {
  folder = new DataFolder();
  folder.add(SOC, {
    'onet-report.txt': makeOnetReport({
      head: [`Job Title: Printers ${SOC}`, `O*NET-SOC Code: ${SOC}`],
    }),
  });
  mkdirSync(join(folder.data, 'onet'));
});
afterEach(() => {
  folder.remove();
});

const table = join('onet', 'Level Scale Anchors.txt');
const supply = (...rows: string[]) => {
  writeFileSync(join(folder.data, table), [HEAD, ...rows].join('\r\n'));
};
const run = () => runImport({ dataDir: folder.data, outDir: folder.out });
const report = () => {
  const text = readFileSync(join(folder.out, `${SOC}.json`), 'utf8');
  return (JSON.parse(text) as Framework).occupation?.onetReport;
};
const firstSkill = () => report()?.skills[0]?.name ?? '';

test('O*NET’s examples for a level are joined to the skills of the report by name, lowest first', async () => {
  await run();
  const skill = firstSkill();
  supply(
    `2.A.1.d\t${skill}\tLV\t6\tSpeak for a nation`,
    `2.A.1.d\t${skill}\tLV\t2\tAsk the way`,
    `1.A.1.a\t${skill}\tLV\t4\tAn ability of the same name`,
    '2.A.1.z\tA skill that the report does not list\tLV\t2\tIdle',
  );
  expect((await run()).problems).toEqual([]);
  expect(report()?.levelAnchors).toEqual({
    [skill]: [
      { level: 2, example: 'Ask the way' },
      { level: 6, example: 'Speak for a nation' },
    ],
  });
});

test('without the table nothing is said of examples', async () => {
  expect((await run()).ok).toBe(true);
  expect(report()).not.toHaveProperty('levelAnchors');
});

test.each([
  ['another head', 'Element ID\tName'],
  ['a level past the scale', `${HEAD}\n2.A.1.d\tSpeaking\tLV\t8\tToo high`],
  ['a row without an example', `${HEAD}\n2.A.1.d\tSpeaking\tLV\t2\t`],
])('%s is an error, and the last good output stays', async (_, text) => {
  await run();
  const before = folder.files(folder.out);
  writeFileSync(join(folder.data, table), text);
  const result = await run();
  expect(result.ok).toBe(false);
  expect(inShort(result.problems)).toEqual([expect.stringContaining('ONET_TABLE')]);
  expect(folder.files(folder.out)).toEqual(before);
});

test('a table that is a link out of the data folder is not followed', async () => {
  const outside = join(folder.root, 'elsewhere.txt');
  writeFileSync(outside, HEAD);
  symlinkSync(outside, join(folder.data, table));
  expect(inShort((await run()).problems)).toEqual([expect.stringContaining('LINK_OUTSIDE')]);
});

test('the examples on either side of a level are the ones shown', () => {
  const anchors = [2, 4, 6].map((level) => ({ level, example: `At ${level}` }));
  expect(anchorsAround(3.62, anchors)).toMatchObject({ below: { level: 2 }, above: { level: 4 } });
  expect(anchorsAround(4, anchors)).toMatchObject({ below: { level: 4 }, above: { level: 6 } });
  expect(anchorsAround(0.5, anchors)).toMatchObject({ below: null, above: { level: 2 } });
  expect(anchorsAround(7, anchors)).toMatchObject({ below: { level: 6 }, above: null });
});
