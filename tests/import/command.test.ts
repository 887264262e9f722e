import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { frameworkText, makeFrameworkPage } from './builders.ts';
import { DataFolder } from './data-folder.ts';

const COMMAND = fileURLToPath(new URL('../../scripts/import.ts', import.meta.url));
const A = '51-0001.00';
const B = '51-0002.00';

let folder: DataFolder;
beforeEach(() => {
  folder = new DataFolder();
});
afterEach(() => {
  folder.remove();
});

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function command(...given: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...given], {
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

const run = (...more: string[]): Ended =>
  command('--data', folder.data, '--out', folder.out, ...more);

test('all is well: exit 0, and a sentence that says so', () => {
  folder.add(A);
  const { code, stdout } = run();
  expect(code).toBe(0);
  expect(stdout).toBe(`1 sound occupation, no problems. Written to ${folder.out}.\n`);
});

test('bad data: exit 1, with place, rule, message and hint of each problem, by file and line', () => {
  const page = makeFrameworkPage({
    title: 'Printers 51-0001.00',
    evidence: ['- AEI usage', '- Augment share: 900%'],
  });
  folder.add(A, {
    'framework-page.txt': page.replace('1Communication1 statement', '1Communication3 statements'),
  });
  folder.add(B, { 'framework.json': '{"schemaVersion":"1.0"' });
  const { code, stdout, stderr } = run();
  expect(code).toBe(1);
  expect(stdout).toBe(
    `51-0001.00/framework-page.txt:18
  error OUT_OF_SCALE: Augment share is 900, but lies between 0 and 100.
  → Correct the number, or the scale that stands behind it.

51-0001.00/framework-page.txt:22
  error DOMAIN_COUNT: Communication: the heading says 3 statements, but 1 follows.
  → Look for a statement that was lost, doubled or moved to another domain, or correct the number in the heading.

51-0002.00/framework.json:1
  error JSON_SYNTAX: At line 1, column 23 (position 22), the file ends too early: a comma or } should stand here.
  → Export the file again; a file that was cut off or edited by hand often ends like this.

0 sound occupations, 3 errors. Nothing was written; the last output is as it was.
`,
  );
  expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at |node:/u);
});

describe('--json', () => {
  test('prints one object on standard output and nothing else', () => {
    folder.add(A, { 'framework-page.txt': makeFrameworkPage() });
    folder.add(B, { 'framework.json': frameworkText({ occupation: { soc: B, jobZone: 7 } }) });
    const { code, stdout } = run('--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      occupations: 1,
      leftOut: [B],
      problems: [
        {
          severity: 'warning',
          code: 'TITLE_DIFFERS',
          occupation: A,
          file: 'framework-page.txt',
          line: 1,
          path: null,
          message: 'The title is “Printers”, but “Printers 51-0001.00” in framework.json.',
          hint: "The title of framework.json is shown. Check that the file is this occupation's.",
        },
        {
          severity: 'error',
          code: 'WRONG_VALUE',
          occupation: B,
          file: 'framework.json',
          line: 1,
          path: 'occupation.jobZone',
          message: 'occupation.jobZone is 7, but should be at most 5.',
          hint: 'Export the file again, or correct this place by hand.',
        },
      ],
    });
  });

  test('where all is well, problems are an empty list', () => {
    folder.add(A);
    expect(JSON.parse(run('--json').stdout)).toEqual({
      occupations: 1,
      leftOut: [],
      problems: [],
    });
  });
});

test('--strict: a warning is bad data', () => {
  folder.add(A, { 'framework-page.txt': makeFrameworkPage() });
  expect(run().code).toBe(0);
  expect(run('--strict').code).toBe(1);
});

test('--keep-going writes the rest, says what was left out, and exits 0, as it wrote something', () => {
  folder.add(A).add(B, { 'framework.json': '{' });
  const { code, stdout } = run('--keep-going');
  expect(code).toBe(0);
  expect(stdout).toContain(`Left out: ${B}. Written to ${folder.out}.`);
  expect(existsSync(join(folder.out, `${A}.json`))).toBe(true);
  expect(JSON.parse(run('--keep-going', '--json').stdout)).toMatchObject({
    occupations: 1,
    leftOut: [B],
  });
});

test('--keep-going exits 1 where nothing is left to write', () => {
  folder.add(B, { 'framework.json': '{' });
  expect(run('--keep-going').code).toBe(1);
  expect(existsSync(folder.out)).toBe(false);
});

test('--keep-going goes on too where the error belongs to no occupation, and reports it', () => {
  folder.add(A);
  symlinkSync(join(folder.root, 'nothing'), folder.at('gone'));
  const { code, stdout } = run('--keep-going', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ occupations: 1, problems: [{ occupation: null }] });
});

test('--help explains each option, and does nothing', () => {
  const { code, stdout } = command('--help');
  expect(code).toBe(0);
  for (const option of [
    '--data DIR',
    '--out DIR',
    '--strict',
    '--json',
    '--keep-going',
    '--help',
  ]) {
    expect(stdout).toContain(option);
  }
});

describe('bad usage: exit 2, one sentence on standard error, nothing on standard output', () => {
  test.each([
    ['an unknown option', ['--dat', 'x'], "Unknown option '--dat'."],
    ['a word too many', ['extra'], "Unexpected argument 'extra'."],
    ['an option without its value', ['--data'], '--data'],
    ['an empty value', ['--data', ''], '--data needs a value.'],
    [
      'a folder that is not there',
      ['--data', '/nowhere/at/all'],
      'There is no folder /nowhere/at/all.',
    ],
  ])('%s', (_, given, sentence) => {
    const { code, stdout, stderr } = command(...given);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at /u);
  });

  test('an output folder that holds something else', () => {
    folder.add(A);
    mkdirSync(folder.out, { recursive: true });
    writeFileSync(join(folder.out, 'mine.txt'), '');
    expect(run()).toMatchObject({ code: 2, stdout: '' });
  });
});

test('a message shows no character that a terminal would act on', () => {
  folder.write(
    [A, 'framework.json'],
    frameworkText({ occupation: { soc: A }, levels: { '\u001B[31m\u202Ered': {} } }),
  );
  const { stdout } = run();
  expect(stdout).not.toMatch(/[\u001B\u202E]/u);
  expect(stdout).toContain('“<U+001B>[31m<U+202E>red” is none of the four levels.');
});
