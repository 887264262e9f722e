import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runTableCommand } from '../../scripts/table/command.ts';
import { runTemplateCommand } from '../../scripts/table/template-command.ts';
import { readFramework } from '../../scripts/sheets/read-framework.ts';
import { statementsOf } from '../../src/model/framework/places.ts';
import { DataFolder } from './data-folder.ts';
import { makeFrameworkPage } from './builders.ts';

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
  test.each(['xlsx', 'csv'])(
    'writes LER.me’s frameworks as .%s, and reading it back gives the same statements',
    async (ending) => {
      const folder = new DataFolder();
      folder.add('51-0001.00', { 'framework-page.txt': makeFrameworkPage() });
      const before = await readFramework(folder.data, undefined);
      const file = join(
        root,
        'frameworks',
        'printers',
        ending === 'csv' ? 'statements.csv' : 'framework.xlsx',
      );
      const { code, out } = await ran(
        runTableCommand,
        '--data',
        folder.data,
        '--framework',
        '51-0001.00',
        '--out',
        file,
      );
      expect(code).toBe(0);
      expect(out).toMatch(/^\d+ statements written/u);
      const after = await readFramework(root, 'printers');
      folder.remove();
      const shown = ({ framework }: typeof before) =>
        statementsOf(framework!).map(({ code: own, uuid, id, topic, text, number }) => ({
          own,
          uuid,
          id,
          topic,
          text,
          number,
        }));
      expect(shown(after)).toEqual(shown(before));
      expect(shown(before).length).toBeGreaterThan(40);
      if (ending === 'xlsx') {
        const places = ({ framework }: typeof before) =>
          framework!.groups.map(({ id, member, places: all }) => ({
            id,
            member,
            places: all.map((one) => [one.id, one.prefix, one.text]),
          }));
        expect(places(after)).toEqual(places(before));
      }
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
