import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/build/folders.ts';

/** Always the same place, so that what is kept from build to build is found and replaced by the next run. */
const WORK = join(ROOT, '.cache', 'test-commands');
const DATA = join(WORK, 'data');
const OUT = join(WORK, 'site');
const LONG = 120_000;

function started(script: string, words: readonly string[]) {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', script), ...words], { cwd: WORK });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => (output.stdout += String(text)));
  child.stderr.on('data', (text) => (output.stderr += String(text)));
  return { child, output };
}

async function run(script: string, ...words: string[]) {
  const { child, output } = started(script, words);
  const [exitCode] = (await once(child, 'close')) as [number];
  return { exitCode, ...output };
}

/** Every file of a folder with its size and time of change. */
function stateOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    });
}

beforeAll(() => {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  cpSync(join(ROOT, 'data'), DATA, { recursive: true });
});

describe('wrong usage is told in a sentence and ends with exit code 2', () => {
  test.each(['build.ts', 'start.ts', 'dev.ts', 'test.ts', 'bench.ts'])('of %s', async (script) => {
    const { exitCode, stdout, stderr } = await run(script, '--nonsense');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/--nonsense/u);
    expect(stderr).not.toMatch(/\n\s+at /u);
  });

  test('a folder of exports that is not there', async () => {
    const { exitCode, stderr } = await run('build.ts', '--data', 'nowhere', '--out', 'site');
    expect(exitCode).toBe(2);
    expect(stderr).toContain(join(WORK, 'nowhere'));
  });

  test('a folder for the site that holds other things, which stay', async () => {
    const before = stateOf(DATA);
    const { exitCode, stderr } = await run('build.ts', '--out', 'data');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('would be replaced');
    expect(stateOf(DATA)).toEqual(before);
  });

  test('a port that is none', async () => {
    const { exitCode, stderr } = await run('start.ts', '--port', '99999');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('99999 is no port');
  });
});

test.each(['build.ts', 'start.ts', 'dev.ts', 'test.ts', 'bench.ts'])(
  '%s --help says what it does, and does nothing',
  async (script) => {
    const { exitCode, stdout } = await run(script, '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^npm (?:run )?\w+ -- \[options\]\n\n\S/u);
    expect(stdout).toContain('--help');
  },
);

test(
  'other exports build without a change in the checkout, the rest of them with --keep-going; with bad ones the last site stays as it was',
  async () => {
    const kept = ['content', 'data', 'public', 'src'].map((folder) => join(ROOT, folder));
    const before = kept.map(stateOf);
    cpSync(DATA, join(WORK, 'partly-broken'), { recursive: true });
    const broken = join(WORK, 'partly-broken', 'occupations', '11-1011.00');
    mkdirSync(broken);
    writeFileSync(join(broken, 'framework.json'), '{');

    const words = ['--data', 'partly-broken', '--out', 'site'];
    const good = await run('build.ts', ...words, '--keep-going');
    expect(good.exitCode).toBe(0);
    expect(good.stdout).toMatch(/^Built \d+ pages about 1 occupation/mu);
    expect(good.stdout).toMatch(/Left out: 11-1011\.00\.\n$/u);
    expect(good.stderr).toMatch(/verify \d+ pages/u);
    const notes = readFileSync(join(OUT, 'data-notes.html'), 'utf8');
    expect(notes).toContain('<code>11-1011.00</code>: 1 error');
    expect(kept.map(stateOf)).toEqual(before);

    const site = stateOf(OUT);
    expect(site.length).toBeGreaterThan(100);
    const bad = await run('build.ts', ...words, '--json');
    expect(bad.exitCode).toBe(1);
    const report = JSON.parse(bad.stdout) as { problems: { file: string; occupation: string }[] };
    expect(report.problems.map(({ file, occupation }) => [occupation, file])).toEqual([
      ['11-1011.00', 'framework.json'],
    ]);
    expect(stateOf(OUT)).toEqual(site);
    expect(readdirSync(WORK).toSorted()).toEqual(['data', 'partly-broken', 'site']);
  },
  LONG,
);

test(
  'start builds, says where the site is in its last line, serves it, and ends cleanly on Ctrl-C',
  async () => {
    const words = ['--data', 'data', '--out', 'started', '--port', '0'];
    const { child, output } = started('start.ts', words);
    const ended = once(child, 'close');
    while (!output.stdout.includes('Levelbook is at') && child.exitCode === null) {
      await Promise.race([once(child.stdout, 'data'), ended]);
    }
    expect(output.stdout).toMatch(/\nLevelbook is at http:\/\/localhost:\d+\/\n$/u);
    const address = /http:\S+/u.exec(output.stdout)?.[0] ?? '';
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch(`${address}nowhere.html`)).status).toBe(404);
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  },
  LONG,
);
