import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { IMPORT_RULES } from '../../src/import/rules.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

describe('the rules for tables and packages', () => {
  const tests = readdirSync(here('.'))
    .map((name) => readFileSync(here(name), 'utf8'))
    .join('\n');

  test.each(Object.entries(IMPORT_RULES))(
    '%s says what it asks, what to do, and has a test',
    (code, rule) => {
      expect(rule.sentence).toMatch(/^[A-Z].+\.$/u);
      expect(rule.hint).toMatch(/^[A-Z].+\.$/u);
      expect(tests).toContain(code);
    },
  );
});

test('reading and writing tables is small enough for a page, and asks for nothing that a browser lacks', async () => {
  const contents = [
    `export { readFrameworkFile } from '../../src/import/read-framework-file.ts';`,
    `export { tableFile } from '../../src/formats/table/table-file.ts';`,
  ].join('\n');
  const { outputFiles, warnings } = await build({
    stdin: { contents, resolveDir: here('.'), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  expect(warnings).toEqual([]);
  const [bundle] = outputFiles;
  expect(gzipSync(bundle?.contents ?? '', { level: 9 }).length).toBeLessThan(56_000);
});
