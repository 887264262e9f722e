import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sheetFiles } from '../../scripts/sheets/sheet-files.ts';
import { frameworkDownloads, sheetDownloads } from '../../src/formats/downloads.ts';
import { sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import { makeFramework } from '../formats/made-up.ts';
import { importCanvas } from '../formats/readers/import-canvas.ts';
import { readPdf } from './read-pdf.ts';

const EVERY_SHEET = { everySheet: true, pdf: true };
const FRAMEWORK = { everySheet: false, pdf: true };

const framework = makeFramework();
/** Hashes: comparing bytes one by one takes minutes. */
const hashed = (files: Map<string, Uint8Array>) =>
  [...files].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]);
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

let every: Map<string, Uint8Array>;
beforeAll(async () => {
  every = await sheetFiles(framework, { extent: EVERY_SHEET });
}, 60_000);

describe('the sheets that a build writes', () => {
  test('are exactly the downloads that pages link to', () => {
    const expected = [
      ...frameworkDownloads(framework.id, EVERY_SHEET),
      ...sheetsOf(framework).flatMap((sheet) => sheetDownloads(sheet, EVERY_SHEET)),
    ].map(({ path }) => path);
    expect([...every.keys()].sort()).toEqual(expected.sort());
  });

  test('hold every sheet in one PDF, and the rubrics in one Canvas file', () => {
    const read = readPdf(Buffer.from(every.get('downloads/11-2222.33-sheets.pdf')!));
    expect(read.outlineEntries).toBe(1 + sheetsOf(framework).length);
    const canvas = text(every.get('downloads/11-2222.33.canvas.csv')!);
    expect(importCanvas(canvas).map(({ title }) => title)).toEqual([
      expect.stringContaining('All four levels: holistic'),
      ...['Emerging', 'Developing', 'Proficient', 'Advanced'].map(
        (level) => expect.stringContaining(`${level} level: checklist`) as string,
      ),
    ]);
  });

  test('are three files a framework where there are many', async () => {
    const files = await sheetFiles(framework, { extent: FRAMEWORK });
    expect([...files.keys()]).toEqual(
      frameworkDownloads(framework.id, FRAMEWORK).map(({ path }) => path),
    );
  });

  test('are no PDF where none is wanted', async () => {
    const extent = { everySheet: true, pdf: false };
    const files = await sheetFiles(framework, { extent });
    expect([...files.keys()].filter((path) => path.endsWith('.pdf'))).toEqual([]);
    expect(files.size).toBeGreaterThan(10);
  });

  test('are the same bytes in every build', async () => {
    const again = await sheetFiles(framework, { extent: EVERY_SHEET });
    expect(hashed(again)).toEqual(hashed(every));
  }, 60_000);
});

describe('kept files', () => {
  let cacheDir: string;
  beforeAll(() => {
    cacheDir = mkdtempSync(join(tmpdir(), 'levelbook-sheets-'));
  });
  afterAll(() => rmSync(cacheDir, { recursive: true }));
  const make = (of = framework) => sheetFiles(of, { extent: FRAMEWORK, cacheDir });

  test('are taken for an unchanged framework, and are the same', async () => {
    const first = await make();
    const [archive] = readdirSync(cacheDir);
    const made = statSync(join(cacheDir, archive!)).ino;
    expect(hashed(await make())).toEqual(hashed(first));
    // An archive that is made anew is another file.
    expect(statSync(join(cacheDir, archive!)).ino).toBe(made);
  });

  test('are made anew for a changed framework', async () => {
    await make();
    const before = readdirSync(cacheDir);
    await make(makeFramework({ title: 'Lamp Lighters and Snuffers' }));
    expect(readdirSync(cacheDir)).toHaveLength(before.length + 1);
  });

  test('are made anew where the archive is broken', async () => {
    const first = await make();
    for (const archive of readdirSync(cacheDir)) {
      writeFileSync(join(cacheDir, archive), 'cut off');
    }
    expect(hashed(await make())).toEqual(hashed(first));
  });
});
