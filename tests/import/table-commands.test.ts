import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runTableCommand } from '../../scripts/table/command.ts';
import { runTemplateCommand } from '../../scripts/table/template-command.ts';
import { readFramework } from '../../scripts/sheets/read-framework.ts';
import { statementsOf } from '../../src/model/framework/places.ts';
import type { Statement } from '../../src/model/framework/statement.ts';

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'levelbook-table-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

type Command = typeof runTableCommand;

/** Runs a command and gives back its exit code and what it printed. */
async function ran(
  command: Command,
  ...given: string[]
): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await command(given, { stdout, stderr } as unknown as Parameters<Command>[1]);
  const text = (stream: PassThrough): string => String((stream.read() as Buffer | null) ?? '');
  return { code, out: text(stdout), err: text(stderr) };
}

describe('npm run template', () => {
  test('writes a workbook that imports as it is, and a schema beside levelbook.yml', async () => {
    const file = join(root, 'frameworks', 'service', 'framework.xlsx');
    const { code, out } = await ran(runTemplateCommand, file);
    expect(code).toBe(0);
    expect(out).toContain('$schema=levelbook.schema.json');
    expect(JSON.parse(readFileSync(join(root, 'levelbook.schema.json'), 'utf8'))).toMatchObject({
      type: 'object',
    });
    const read = await readFramework(root, 'service');
    expect(read.problems).toEqual([]);
    expect(read.framework && statementsOf(read.framework)).toHaveLength(2);
  });

  test('writes over nothing that is there, but by --force', async () => {
    const file = join(root, 'mine.xlsx');
    writeFileSync(file, 'mine');
    const { code, err } = await ran(runTemplateCommand, file);
    expect([code, readFileSync(file, 'utf8')]).toEqual([2, 'mine']);
    expect(err).toContain('stays as it is');
    expect((await ran(runTemplateCommand, file, '--force')).code).toBe(0);
    expect(readFileSync(file).length).toBeGreaterThan(1000);
  });

  test.each([[[]], [['a.csv']], [['a.xlsx', 'b.xlsx']], [['--what']]])(
    '%j is wrong usage',
    async (given) => {
      expect((await ran(runTemplateCommand, ...given)).code).toBe(2);
    },
  );
});

describe('npm run table', () => {
  test.each(['framework.xlsx', 'statements.csv'])(
    'writes LER.me’s framework as %s, and reading it back gives the same',
    async (name) => {
      const before = await readFramework(DATA, '43-3011.00');
      const file = join(root, 'frameworks', 'collectors', name);
      const given = ['--data', DATA, '--framework', '43-3011.00', '--out', file];
      const { code, out } = await ran(runTableCommand, ...given);
      expect(code).toBe(0);
      expect(out).toMatch(/^\d+ statements written/u);
      const after = await readFramework(root, 'collectors');
      expect(after.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const statements = ({ framework }: typeof before) => statementsOf(framework!);
      expect(statements(before).length).toBeGreaterThan(100);
      // A file of text has no list of sources, so it keeps their ids and not their names.
      const known = (one: Statement) =>
        name === 'framework.xlsx'
          ? one
          : { ...one, citations: one.citations.map(({ source }) => source) };
      expect(statements(after).map(known)).toEqual(statements(before).map(known));
      const places = ({ framework }: typeof before) =>
        framework!.groups.map(({ id, places: all }) => [id, all.map((one) => [one.id, one.name])]);
      expect(places(after)).toEqual(places(before));
    },
  );

  test('says what is wrong: no file named, another ending, no such framework', async () => {
    expect((await ran(runTableCommand)).code).toBe(2);
    expect((await ran(runTableCommand, '--out', 'a.docx')).err).toContain('.xlsx or .csv');
    const missing = await ran(
      runTableCommand,
      '--data',
      join(root, 'none'),
      '--out',
      join(root, 'a.csv'),
    );
    expect([missing.code, missing.err]).toEqual([2, `There is no folder ${join(root, 'none')}.\n`]);
  });
});
