import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { sheetMarkup } from '../../src/markup/sheet.ts';
import { withoutLayoutSpace } from '../../src/site/white-space.ts';
import { sheetOfEachKind } from './harness/sheets.ts';

test.each(sheetOfEachKind())(
  'the page of $slug shows the sheet as the builder and the single file write it',
  ({ path, ...sheet }) => {
    const page = readFileSync(join(inject('siteFolder'), path), 'utf8');
    const inner = withoutLayoutSpace(sheetMarkup(sheet).text);
    expect(page).toContain(inner);
  },
);

test('the builder is at most 60 KB compressed, with its script, its styles and what every page has', () => {
  const bytes = [
    'rubric-builder.html',
    ...['builder.js', 'site.js', 'site.css', 'sheet.css', 'builder.css'].map(
      (name) => `assets/${name}`,
    ),
  ].map((path) => brotliCompressSync(readFileSync(join(inject('siteFolder'), path))).length);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(60 * 1024);
});
