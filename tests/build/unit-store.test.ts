import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { CompiledUnit } from '../../scripts/build/unit/compiled-unit.ts';
import { findUnit, keepUnit, unitFiles } from '../../scripts/build/unit/store.ts';
import { fileWriter } from '../../scripts/build/unit/write-files.ts';

let store: string;
beforeEach(() => {
  store = mkdtempSync(join(tmpdir(), 'levelbook-store-'));
});

/** A unit of one page, written as the build writes it. */
const keep = (key: string) =>
  keepUnit(store, key, (folder) => {
    const writer = fileWriter(folder);
    writer.write('occupations/1/index.html', new TextEncoder().encode('<p>One</p>'));
    return Promise.resolve({ id: '1', files: writer.files } as CompiledUnit);
  });

const page = (key: string) => join(unitFiles(store, key), 'occupations/1/index.html');

test('a unit that was kept is found under its key, and under no other', async () => {
  await keep('aa');
  expect((await findUnit(store, 'aa'))?.id).toBe('1');
  expect(await findUnit(store, 'bb')).toBeNull();
});

test('a unit whose file was changed, or is gone, is not found: it would be published otherwise', async () => {
  await keep('aa');
  appendFileSync(page('aa'), ' ');
  expect(await findUnit(store, 'aa')).toBeNull();
  await keep('bb');
  // The same length, but another text.
  writeFileSync(page('bb'), '<p>Two</p>');
  expect(await findUnit(store, 'bb')).toBeNull();
  await keep('cc');
  await rm(page('cc'));
  expect(await findUnit(store, 'cc')).toBeNull();
});

test('a unit whose record is cut off is not found', async () => {
  await keep('aa');
  writeFileSync(join(store, 'aa', 'unit.json'), '{"id":"1","fi');
  expect(await findUnit(store, 'aa')).toBeNull();
});

test('a unit that could not be written leaves nothing behind, and is not found', async () => {
  const failing = keepUnit(store, 'aa', (folder) => {
    mkdirSync(join(folder, 'occupations'));
    return Promise.reject(new Error('the disk is full'));
  });
  await expect(failing).rejects.toThrow('the disk is full');
  expect(await findUnit(store, 'aa')).toBeNull();
  expect(readdirSync(store)).toEqual([]);
});
