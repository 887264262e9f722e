import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CHECKSUMS_FILE, writeChecksums } from '../../scripts/build/checksums.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'checksums-'));
  mkdirSync(join(site, 'guides'));
  writeFileSync(join(site, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(site, 'guides', 'index.html'), '<h1>Guides</h1>');
});
afterEach(() => rmSync(site, { recursive: true }));

test('the list of checksums names every file but itself, as sha256sum --check reads it', async () => {
  await writeChecksums(site);
  await writeChecksums(site);
  const sum = (text: string) => createHash('sha256').update(text).digest('hex');
  expect(readFileSync(join(site, CHECKSUMS_FILE), 'utf8')).toBe(
    `${sum('<h1>Guides</h1>')}  guides/index.html\n${sum('<h1>Home</h1>')}  index.html\n`,
  );
});
