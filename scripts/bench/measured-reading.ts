/** The reading of a large workbook in a process of its own, so that its memory can be told: prints its figures as JSON. */
import { readFileSync } from 'node:fs';
import { readFrameworkFile } from '../../src/import/read-framework-file.ts';

const [file = ''] = process.argv.slice(2);
const bytes = readFileSync(file);
const started = performance.now();
const { value, problems } = readFrameworkFile('framework.xlsx', bytes, {
  id: 'measured',
  settings: {},
  language: null,
});
const seconds = (performance.now() - started) / 1000;
const statements = value?.groups.flatMap(({ places }) => places).flatMap((one) => one.statements);
process.stdout.write(
  JSON.stringify({
    statements: statements?.length ?? 0,
    problems: problems.length,
    seconds,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
