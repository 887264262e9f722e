import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearLeftStaging, stagingFolder } from '../../scripts/build/staging.ts';

let work: string;
let out: string;
/** The number of a process that has ended. */
let gone: number;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'staging-'));
  out = join(work, 'dist');
  gone = spawnSync(process.execPath, ['--version']).pid;
});
afterEach(() => rmSync(work, { recursive: true }));

function folderWith(name: string, text: string): void {
  mkdirSync(join(work, name), { recursive: true });
  writeFileSync(join(work, name, 'index.html'), text);
}

test('what a killed build left beside the site is cleared, and the site stays', async () => {
  folderWith('dist', 'the last site');
  folderWith(`dist.tmp-${gone}`, 'half a site');
  folderWith(`dist.tmp-${gone}-before`, 'an older site');
  await clearLeftStaging(out);
  expect(readdirSync(work)).toEqual(['dist']);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last site');
});

test('a build that was killed between the two renames gives the last site back', async () => {
  folderWith(`dist.tmp-${gone}-before`, 'the last site');
  folderWith(`dist.tmp-${gone}`, 'a whole new one that was not yet there');
  await clearLeftStaging(out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last site');
});

test('the folder of a build that still runs, and folders that only look like one, are left alone', async () => {
  folderWith(`dist.tmp-${process.pid}`, 'growing');
  folderWith('dist.tmp-notes', 'somebody’s notes');
  await clearLeftStaging(out);
  expect(readdirSync(work).toSorted()).toEqual([`dist.tmp-${process.pid}`, 'dist.tmp-notes']);
  expect(stagingFolder(out)).toBe(join(work, `dist.tmp-${process.pid}`));
});
