import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';
import { ROOT } from '../../../scripts/build/folders.ts';

const SCRIPT = join(ROOT, 'tests', 'site', 'sites', 'render-many.ts');

/** A folder with the pages about all of so many frameworks, gone after the tests of the file that asked for it. */
export async function manySite(count: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'levelbook-many-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  await promisify(execFile)(process.execPath, [SCRIPT, String(count), folder]);
  return join(folder, 'site');
}
