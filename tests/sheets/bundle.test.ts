import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSheetBundles, type BundleOptions } from '../../scripts/sheets/bundle.ts';
import { frameworkDownloads, sheetDownloads } from '../../src/formats/downloads.ts';
import { sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import { makeFramework } from '../formats/made-up.ts';
import { importCanvas } from '../formats/readers/import-canvas.ts';
import { readPdf } from './read-pdf.ts';

let folder: string;
let few: Map<string, number>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'levelbook-bundle-'));
  few = (await write('few')).downloads;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const framework = makeFramework();

const write = (name: string, options: Partial<BundleOptions> = {}) =>
  writeSheetBundles({
    frameworks: [framework],
    frameworkCount: 1,
    outDir: join(folder, name),
    ...options,
  });

describe('the sheets that a build writes', () => {
  test('are exactly the downloads that pages link to, with their sizes', () => {
    const expected = [
      ...frameworkDownloads(framework.id, 'every-sheet'),
      ...sheetsOf(framework).flatMap((sheet) => sheetDownloads(sheet, 'every-sheet')),
    ].map(({ path }) => path);
    expect([...few.keys()].sort()).toEqual(expected.sort());
    for (const [path, size] of few) {
      expect(statSync(join(folder, 'few', path)).size).toBe(size);
    }
  });

  test('hold every sheet in one PDF, and the rubrics in one Canvas file', () => {
    const read = readPdf(readFileSync(join(folder, 'few/downloads/11-2222.33-sheets.pdf')));
    expect(read.outlineEntries).toBe(1 + sheetsOf(framework).length);
    const canvas = readFileSync(join(folder, 'few/downloads/11-2222.33.canvas.csv'), 'utf8');
    expect(importCanvas(canvas).map(({ title }) => title)).toEqual([
      expect.stringContaining('All four levels: holistic'),
      ...['Emerging', 'Developing', 'Proficient', 'Advanced'].map(
        (level) => expect.stringContaining(`${level} level: checklist`) as string,
      ),
    ]);
  });

  test('are three files a framework where there are many', async () => {
    const { downloads } = await write('many', { frameworkCount: 998 });
    expect([...downloads.keys()]).toEqual(
      frameworkDownloads(framework.id, 'framework').map(({ path }) => path),
    );
  });

  test('are the same bytes in every build', async () => {
    await write('again');
    for (const path of few.keys()) {
      const [one, other] = ['few', 'again'].map((name) => readFileSync(join(folder, name, path)));
      expect(one!.equals(other!), path).toBe(true);
    }
  }, 60_000);
});

describe('kept files', () => {
  const cacheDir = () => join(folder, 'cache');
  const many = { frameworkCount: 998 };

  test('are taken for an unchanged framework, and give the same site', async () => {
    await write('first', { ...many, cacheDir: cacheDir() });
    const [archive] = readdirSync(cacheDir());
    const long = new Date(2000, 0, 1);
    utimesSync(join(cacheDir(), archive!), long, long);
    const { downloads } = await write('second', { ...many, cacheDir: cacheDir() });
    expect(statSync(join(cacheDir(), archive!)).mtime).toEqual(long);
    for (const path of downloads.keys()) {
      const [one, other] = ['first', 'second'].map((name) =>
        readFileSync(join(folder, name, path)),
      );
      expect(one!.equals(other!), path).toBe(true);
    }
  });

  test('are made anew for a changed framework, and the old ones thrown away', async () => {
    await write('first', { ...many, cacheDir: cacheDir() });
    const before = readdirSync(cacheDir());
    const changed = makeFramework({ title: 'Lamp Lighters and Snuffers' });
    await write('changed', { ...many, frameworks: [changed], cacheDir: cacheDir() });
    const after = readdirSync(cacheDir());
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
  });

  test('are made anew where the archive is broken', async () => {
    await write('first', { ...many, cacheDir: cacheDir() });
    const [archive] = readdirSync(cacheDir());
    writeFileSync(join(cacheDir(), archive!), 'cut off');
    const { downloads } = await write('mended', { ...many, cacheDir: cacheDir() });
    expect(downloads.size).toBe(3);
  });
});
