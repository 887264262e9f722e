import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeZip } from '../../scripts/build/offline/zip.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levelbook-zip-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const FILES = {
  'index.html': '<h1>ä</h1>',
  'fonts/a.woff2': 'bytes',
  'Bücher/b.html': 'b'.repeat(5000),
};

async function zipOf(files: Record<string, string>, name: string, order = Object.keys(files)) {
  const site = join(folder, name);
  for (const path of order) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), files[path] ?? '');
    await utimes(join(site, path), order.length, Math.random() * 1e9);
  }
  const target = join(folder, `${name}.zip`);
  const result = await writeZip(target, {
    folder: site,
    files: new Map(order.map((path) => [path, (files[path] ?? '').length])),
    replaced: new Map([['index.html', new TextEncoder().encode('replaced')]]),
    name: 'levelbook',
    date: new Date(2026, 4, 15),
    onProgress: () => undefined,
  });
  return { result, bytes: await readFile(target) };
}

test('a zip unpacks to one folder with all files, the replaced one among them', async () => {
  const { result, bytes } = await zipOf(FILES, 'site');
  expect(result).toEqual({ written: true, bytes: bytes.length });
  const contents = Object.entries(unzipSync(bytes)).map(([path, content]) => [
    path,
    new TextDecoder().decode(content),
  ]);
  expect(Object.fromEntries(contents)).toEqual({
    'levelbook/index.html': 'replaced',
    'levelbook/fonts/a.woff2': FILES['fonts/a.woff2'],
    'levelbook/Bücher/b.html': FILES['Bücher/b.html'],
  });
});

test('a zip has the same bytes whatever the order and the dates of the files', async () => {
  const first = await zipOf(FILES, 'first');
  const second = await zipOf(FILES, 'second', Object.keys(FILES).toReversed());
  expect(second.bytes.equals(first.bytes)).toBe(true);
});

test('a folder with more files than a plain zip can hold gets none', async () => {
  const files = new Map(Array.from({ length: 65_001 }, (_, index) => [`${index}.html`, 1]));
  const result = await writeZip(join(folder, 'large.zip'), {
    folder,
    files,
    replaced: new Map(),
    name: 'levelbook',
    date: new Date(2026, 4, 15),
    onProgress: () => undefined,
  });
  expect(result).toEqual({ written: false });
});
