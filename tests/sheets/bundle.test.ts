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
    const made = statSync(join(cacheDir(), archive!)).ino;
    const { downloads } = await write('second', { ...many, cacheDir: cacheDir() });
    // An archive that is made anew is another file.
    expect(statSync(join(cacheDir(), archive!)).ino).toBe(made);
    for (const path of downloads.keys()) {
      const [one, other] = ['first', 'second'].map((name) =>
        readFileSync(join(folder, name, path)),
      );
      expect(one!.equals(other!), path).toBe(true);
    }
  });

  test('are made anew for a changed framework', async () => {
    await write('first', { ...many, cacheDir: cacheDir() });
    const before = readdirSync(cacheDir());
    const changed = makeFramework({ title: 'Lamp Lighters and Snuffers' });
    await write('changed', { ...many, frameworks: [changed], cacheDir: cacheDir() });
    expect(readdirSync(cacheDir())).toHaveLength(before.length + 1);
  });

  test('of other builds stay while they are few; then those go that were used longest ago', async () => {
    await write('first', { ...many, cacheDir: cacheDir() });
    const others = Array.from({ length: 20 }, (_, year) => {
      const name = `other-${String(year).padStart(2, '0')}.zip`;
      writeFileSync(join(cacheDir(), name), '');
      utimesSync(join(cacheDir(), name), new Date(1990 + year, 0), new Date(1990 + year, 0));
      return name;
    });
    const mine = readdirSync(cacheDir()).filter((name) => !others.includes(name));
    await write('second', { ...many, cacheDir: cacheDir() });
    const left = readdirSync(cacheDir());
    expect(left.filter((name) => others.includes(name)).sort()).toEqual(
      others.slice(-(16 - (mine.length - 1))),
    );
    expect(left).toEqual(expect.arrayContaining(mine));
  });

  test('are made anew where the archive is broken', async () => {
    await write('first', { ...many, cacheDir: cacheDir() });
    const [archive] = readdirSync(cacheDir());
    writeFileSync(join(cacheDir(), archive!), 'cut off');
    const { downloads } = await write('mended', { ...many, cacheDir: cacheDir() });
    expect(downloads.size).toBe(3);
  });
});
