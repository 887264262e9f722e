import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runSheetsCommand } from '../../scripts/sheets/command.ts';
import { readPdf } from './read-pdf.ts';
import { DATA } from './real-framework.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'levelbook-sheets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function sheets(...given: string[]) {
  const said = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') =>
    ({ isTTY: false, write: (text: string) => ((said[name] += text), true) }) as never;
  const code = await runSheetsCommand(given, {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  });
  return { code, ...said };
}

const out = (name = '') => join(folder, name);

describe('npm run sheets', () => {
  test('one kind, one place and one format are one file', async () => {
    const file = out('one.pdf');
    const { code } = await sheets(
      ...['--framework', '43-3011.00', '--kind', 'checklist', '--place', 'proficient'],
      ...['--format', 'pdf', '--paper', 'letter', '--out', file],
    );
    expect(code).toBe(0);
    const { title, pages } = readPdf(readFileSync(file));
    expect(title).toContain('Proficient level: checklist');
    expect(Math.round(pages[0]!.width)).toBe(612);
  });

  test.each([
    ['docx', 'docx', 'PK'],
    ['xlsx', 'xlsx', 'PK'],
    ['csv', 'csv', '\uFEFFCode'],
    ['canvas', 'csv', 'Rubric Name'],
    ['moodle', 'csv', 'Parent ID number'],
    ['moodle-rubric', 'csv', 'criterion,level'],
    ['classroom', 'json', '{'],
    ['html', 'html', '<!doctype html>'],
  ])('%s is written as such', async (format, ending, start) => {
    const file = out(`one.${ending}`);
    const given = ['--kind', 'checklist', '--place', 'ai-at-work', '--format', format];
    const { code } = await sheets(...given, '--out', file);
    expect(code).toBe(0);
    expect(readFileSync(file, 'utf8').startsWith(start)).toBe(true);
  });

  test('a kind without a place is a file a sheet, in a folder that is made', async () => {
    const { code } = await sheets('--kind', 'self-check', '--format', 'csv', '--out', out('all'));
    expect(code).toBe(0);
    const names = readdirSync(out('all'));
    expect(names).toHaveLength(15);
    expect(names).toContain('43-3011.00-COM-SC.csv');
  });

  test.each(['moodle', 'csv'])(
    '%s goes into a folder where the path has no ending',
    async (format) => {
      const given = ['--kind', 'checklist', '--place', 'emerging', '--format', format];
      expect((await sheets(...given, '--out', out('made'))).code).toBe(0);
      expect(readdirSync(out('made'))).toEqual([
        format === 'moodle' ? '43-3011.00.moodle.csv' : '43-3011.00-EM-CL.csv',
      ]);
    },
  );

  test('several sheets are one file where the path ends like a format that holds several', async () => {
    const file = out('all.canvas.csv');
    const { code } = await sheets('--kind', 'checklist', '--format', 'canvas', '--out', file);
    expect(code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('Fortitude: checklist');
  });

  test('a format that holds one sheet a file says so', async () => {
    const { code, stderr } = await sheets('--format', 'classroom', '--out', out('all.json'));
    expect(code).toBe(2);
    expect(stderr).toContain('name a folder');
  });

  test('a place is taken by id or by name', async () => {
    for (const name of ['critical-thinking', 'Critical Thinking']) {
      const given = ['--kind', 'single-point', '--place', name, '--format', 'html'];
      expect((await sheets(...given, '--out', out('x.html'))).code).toBe(0);
      expect(readFileSync(out('x.html'), 'utf8')).toContain('Critical Thinking: single-point');
    }
  });

  test('the sheets about all levels are asked for with --whole', async () => {
    const given = ['--kind', 'analytic', '--whole', '--format', 'html', '--out', out('x.html')];
    expect((await sheets(...given)).code).toBe(0);
  });

  test('the site’s address is on the sheet', async () => {
    const given = [
      '--kind',
      'checklist',
      '--place',
      'ai-at-work',
      '--format',
      'html',
      '--out',
      out('x.html'),
    ];
    await sheets(...given, '--site-url', 'https://example.org/book');
    expect(readFileSync(out('x.html'), 'utf8')).toContain('https://example.org/book/occupations/');
  });

  test('without one, the address that levelbook.yml gives is, and the site’s ratings are', async () => {
    mkdirSync(out('data/frameworks/metal'), { recursive: true });
    writeFileSync(out('data/frameworks/metal/statements.csv'), 'Statement\nWelds a seam.\n');
    writeFileSync(
      out('data/levelbook.yml'),
      [
        'address: https://metal.example/',
        'sheets: { scale: [{ mark: A, label: Alone, meaning: m }, { mark: H, label: Helped, meaning: m }] }',
      ].join('\n'),
    );
    const given = ['--data', out('data'), '--kind', 'checklist', '--format'];
    expect((await sheets(...given, 'html', '--out', out('x.html'))).code).toBe(0);
    const text = readFileSync(out('x.html'), 'utf8');
    expect(text).toContain('https://metal.example/frameworks/metal/');
    expect(text).toContain('Helped');
    await sheets(...given, 'moodle', '--out', out('x.csv'));
    expect(readFileSync(out('x.csv'), 'utf8')).toContain('Helped,Alone');
    await sheets(...given, 'html', '--site-url', 'https://other.example', '--out', out('y.html'));
    expect(readFileSync(out('y.html'), 'utf8')).toContain('https://other.example/frameworks/');
  });

  test('large print is larger', async () => {
    const given = ['--kind', 'holistic', '--place', 'Emerging level', '--out', out('x.pdf')];
    expect((await sheets(...given, '--large-print')).code).toBe(0);
    const { pages } = readPdf(readFileSync(out('x.pdf')));
    expect(pages[0]!.width).toBeGreaterThan(pages[0]!.height);
  });
});

describe('wrong usage is a sentence and exit code 2:', () => {
  test.each([
    ['a kind', ['--kind', 'cheklist'], 'Did you mean checklist?'],
    ['a place', ['--place', 'expert'], 'There are: emerging, developing'],
    ['a place by its name', ['--place', 'Comunication'], 'Did you mean communication?'],
    ['a framework', ['--framework', '43-3011.01'], 'Did you mean 43-3011.00?'],
    ['a format', ['--format', 'canvass'], 'Did you mean canvas?'],
    ['a paper', ['--paper', 'a3'], 'Did you mean a4?'],
    ['a place and the whole', ['--whole', '--place', 'emerging'], 'one thing only'],
    ['an address', ['--site-url', 'javascript:alert(1)'], 'no web address'],
    ['an option', ['--kinds', 'checklist'], "Unknown option '--kinds'"],
    ['a folder', ['--data', 'no-such-folder'], 'There is no folder'],
    [
      'kind and place together',
      ['--kind', 'analytic', '--place', 'ai-at-work'],
      'There are: checklist',
    ],
  ])('%s that isn’t there', async (_, given, sentence) => {
    const { code, stderr, stdout } = await sheets(...given, '--out', out('x'));
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('--help');
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(existsSync(out('x'))).toBe(false);
  });

  test('no --out', async () => {
    const { code, stderr } = await sheets('--kind', 'checklist');
    expect(stderr).toContain('--out');
    expect(code).toBe(2);
  });
});

describe('bad data', () => {
  test('is told with its file and line, and nothing is written', async () => {
    cpSync(DATA, out('data'), { recursive: true });
    writeFileSync(out('data/occupations/43-3011.00/framework.json'), '{"schemaVersion":');
    const { code, stderr } = await sheets('--data', out('data'), '--out', out('x'));
    expect(code).toBe(1);
    expect(stderr).toContain('43-3011.00/framework.json:1');
    expect(stderr).not.toMatch(/\n\s+at /u);
    expect(existsSync(out('x'))).toBe(false);
  });

  test('a sheet that the format can’t hold is left out by name; alone it is a failure', async () => {
    const log = ['--kind', 'observation-log', '--place', 'ai-at-work', '--format', 'canvas'];
    const { code, stderr } = await sheets(...log, '--out', out('x.csv'));
    expect(code).toBe(1);
    expect(stderr).toContain('AI-OL');
    const all = await sheets(
      ...['--place', 'ai-at-work', '--format', 'moodle-rubric', '--out', out('all')],
    );
    expect(all.code).toBe(0);
    expect(all.stderr).toContain('Left out: 43-3011.00/AI-OL');
    expect(readdirSync(out('all'))).toHaveLength(4);
  });
});

test('--help says what there is', async () => {
  const { code, stdout } = await sheets('--help');
  expect(code).toBe(0);
  for (const word of ['--large-print', 'moodle-rubric', 'observation-log', '--site-url']) {
    expect(stdout).toContain(word);
  }
});
