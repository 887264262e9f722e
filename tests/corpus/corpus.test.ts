import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeUpExports } from '../../scripts/corpus/exports.ts';
import { writeCorpus } from '../../scripts/corpus/command.ts';
import { madeUpOccupation } from '../../scripts/corpus/occupation.ts';
import { runImport } from '../../scripts/import/run.ts';

const QUIET = { at: () => undefined, done: () => undefined };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('made-up exports are read without any problem, whatever variation they show', async () => {
  const data = join(folder, 'data');
  await writeCorpus(60, data, QUIET);
  const { ok, problems } = await runImport({ dataDir: data, outDir: join(folder, 'content') });
  expect(problems).toEqual([]);
  expect(ok).toBe(true);
});

test('the same position always makes the same files', () => {
  expect([...madeUpExports(madeUpOccupation(17))]).toEqual([
    ...madeUpExports(madeUpOccupation(17)),
  ]);
});

test('a thousand occupations have a thousand codes and titles', () => {
  const made = Array.from({ length: 1000 }, (_, position) => madeUpOccupation(position));
  expect(new Set(made.map(({ soc }) => soc)).size).toBe(1000);
  expect(new Set(made.map(({ title }) => title)).size).toBe(1000);
});

test('the variations of real exports are among them', () => {
  const made = Array.from({ length: 120 }, (_, position) => madeUpOccupation(position));
  const frameworks = made.map(
    (one) => JSON.parse(madeUpExports(one).get('framework.json') ?? '') as MadeUpFramework,
  );
  expect(frameworks.some(({ framework }) => framework.version === null)).toBe(true);
  expect(frameworks.some(({ occupation }) => occupation.jobZoneInferred)).toBe(true);
  expect(frameworks.some(({ occupation }) => occupation.sector === '31-33')).toBe(true);
  expect(new Set(frameworks.map(({ occupation }) => occupation.jobZone)).size).toBe(5);
  expect(
    frameworks.some(({ framework }) =>
      Object.values(framework.levels).some(({ statements }) => statements.length === 9),
    ),
  ).toBe(true);
  const pages = made.map((one) => madeUpExports(one).get('framework-page.txt') ?? '');
  expect(pages.some((page) => /\d[A-Z][a-z]+1 statement$/mu.test(page))).toBe(true);
  expect(made.some((one) => !madeUpExports(one).has('career-page.txt'))).toBe(true);
});

test('a corpus is there whole, with a folder for each occupation', async () => {
  const data = join(folder, 'three');
  await writeCorpus(3, data, QUIET);
  const folders = await readdir(join(data, 'occupations'));
  expect(folders).toEqual([0, 1, 2].map((at) => madeUpOccupation(at).soc).sort());
  const [first = ''] = folders;
  const text = await readFile(join(data, 'occupations', first, 'framework.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ schemaVersion: '1.0' });
});

interface MadeUpFramework {
  occupation: { jobZone: number; jobZoneInferred: boolean; sector: string };
  framework: { version: string | null; levels: Record<string, { statements: string[] }> };
}
