import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearLongUnused, noteUse } from '../../scripts/build/long-unused.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'levelbook-kept-'));

/** Files that were used once a year since 1990. */
function yearly(kept: string, count: number): string[] {
  return Array.from({ length: count }, (_, year) => {
    const name = `kept-${String(year).padStart(2, '0')}`;
    writeFileSync(join(kept, name), '');
    utimesSync(join(kept, name), new Date(1990 + year, 0), new Date(1990 + year, 0));
    return name;
  });
}

test('what was used longest ago goes, beyond as many as are kept', async () => {
  const kept = folder();
  const names = yearly(kept, 8);
  await noteUse(join(kept, names[0]!));
  await clearLongUnused(kept, 3);
  expect(readdirSync(kept).sort()).toEqual([names[0], ...names.slice(-2)]);
});

test('what a killed process left half written goes; what a running one writes stays', async () => {
  const kept = folder();
  mkdirSync(join(kept, `whole.tmp-${process.pid}`));
  // No process has a number as high as this.
  mkdirSync(join(kept, 'whole.tmp-99999999'));
  await clearLongUnused(kept, 3);
  expect(readdirSync(kept)).toEqual([`whole.tmp-${process.pid}`]);
});
