import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/build/folders.ts';

/** Always the same place, so that what is kept from build to build is found and replaced by the next run. */
const WORK = join(ROOT, '.cache', 'test-rebuild');
/** Its own cache: what is kept is thrown away here, and other tests build meanwhile. */
const CACHE = join(WORK, 'cache');
const UNITS = join(CACHE, 'units');
const LONG = 300_000;

const started = (script: string, words: readonly string[]) =>
  spawn(process.execPath, [join(ROOT, 'scripts', script), ...words], {
    cwd: WORK,
    env: { ...process.env, LEVELBOOK_CACHE: CACHE },
  });

/** Runs a command without PDFs, which take longest, and answers with what it said. */
async function run(script: 'build.ts' | 'link.ts', ...words: string[]) {
  const child = started(script, script === 'build.ts' ? [...words, '--no-pdf'] : words);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => (said.stdout += String(text)));
  child.stderr.on('data', (text) => (said.stderr += String(text)));
  const [exitCode] = (await once(child, 'close')) as [number];
  return { exitCode, ...said };
}

async function built(...words: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await run('build.ts', ...words);
  expect(stdout + stderr).toContain('Built');
  expect(exitCode).toBe(0);
  return stderr;
}

/** Every file of a site, with the hash of its content. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(join(WORK, folder), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((file) => [
        file.slice(join(WORK, folder).length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

/** A framework of a few statements, as a table. */
function table(id: string, ...statements: string[]): void {
  mkdirSync(join(WORK, 'data', 'frameworks', id), { recursive: true });
  const rows = statements.map((statement) => `Basics,Bread,${statement}`);
  const text = ['Level,Area,Statement', ...rows].join('\n');
  writeFileSync(join(WORK, 'data', 'frameworks', id, 'statements.csv'), `${text}\n`);
}

const FROM = ['--data', 'data'];

beforeAll(async () => {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  table('baking', 'Kneads a dough', 'Lets a dough rise');
  table('milling', 'Grinds wheat', 'Sieves flour');
  table('brewing', 'Steeps malt');
  await built(...FROM, '--out', 'site');
}, LONG);

describe('a build after changes compiles only what changed, and is the same as a clean one', () => {
  test(
    'after an edit, an addition and a removal',
    async () => {
      table('milling', 'Grinds rye', 'Sieves flour');
      table('roasting', 'Roasts coffee');
      rmSync(join(WORK, 'data', 'frameworks', 'brewing'), { recursive: true });
      const said = await built(...FROM, '--out', 'site');
      expect(said).toContain('compile 3 frameworks (1 as before)');
      await built(...FROM, '--out', 'clean', '--fresh');
      expect(hashes('site')).toEqual(hashes('clean'));
      expect(existsSync(join(WORK, 'site', 'frameworks', 'brewing'))).toBe(false);
    },
    LONG,
  );

  test(
    'after a changed setting, which shows on every page',
    async () => {
      writeFileSync(join(WORK, 'data', 'levelbook.yml'), 'title: The Bread Book\n');
      expect(await built(...FROM, '--out', 'site')).toContain('compile 3 frameworks\n');
      await built(...FROM, '--out', 'clean', '--fresh');
      expect(hashes('site')).toEqual(hashes('clean'));
    },
    LONG,
  );

  test(
    'after nothing, and after somebody touched the published site',
    async () => {
      const before = hashes('site');
      const said = await built(...FROM, '--out', 'site');
      expect(said).toContain('compile 3 frameworks (3 as before)');
      // The file may be a further name of what is kept.
      appendFileSync(join(WORK, 'site', 'frameworks', 'baking', 'index.html'), '<p>Added</p>');
      await built(...FROM, '--out', 'site');
      expect(hashes('site')).toEqual(before);
    },
    LONG,
  );
});

test(
  'a build that is killed leaves the site as it was, and the next one clears what it left',
  async () => {
    const before = hashes('site');
    const child = started('build.ts', [...FROM, '--out', 'site', '--fresh', '--no-pdf']);
    await new Promise<void>((resolve) => {
      child.stderr.on('data', (text) => String(text).includes('compile') && resolve());
    });
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(hashes('site')).toEqual(before);

    await built(...FROM, '--out', 'site');
    expect(hashes('site')).toEqual(before);
    const left = readdirSync(WORK).filter((name) => name.includes('.tmp-'));
    expect(left).toEqual([]);
    const ofChild = readdirSync(UNITS).filter((name) => name.endsWith(`.tmp-${child.pid}`));
    expect(ofChild).toEqual([]);
  },
  LONG,
);

describe('shares of a build', () => {
  beforeAll(async () => {
    await built(...FROM, '--shard', '1/2', '--out', 'share-1');
    await built(...FROM, '--shard', '2/2', '--out', 'share-2');
  }, LONG);

  test(
    'are linked to the site that one machine would have built, byte for byte, wherever they were kept',
    async () => {
      // As on another machine: nothing of them is in its cache, and times of change are of the copying.
      rmSync(UNITS, { recursive: true });
      for (const share of ['share-1', 'share-2']) {
        cpSync(join(WORK, share), join(WORK, 'carried', share), { recursive: true });
      }
      const linked = await run('link.ts', 'carried/share-2', 'carried/share-1', '--out', 'linked');
      expect(linked.stdout).toContain('Built');
      expect(linked.exitCode).toBe(0);
      expect(hashes('linked')).toEqual(hashes('site'));
    },
    LONG,
  );

  test(
    'that are missing, there twice, changed on their way, or of other exports are refused with a sentence each',
    async () => {
      const refused = async (...shares: string[]) => {
        const { exitCode, stdout } = await run('link.ts', ...shares, '--out', 'refused');
        expect(exitCode).toBe(1);
        expect(existsSync(join(WORK, 'refused'))).toBe(false);
        return stdout;
      };
      expect(await refused('share-1')).toContain('Share 2/2 is missing');
      cpSync(join(WORK, 'share-1'), join(WORK, 'share-1-again'), { recursive: true });
      expect(await refused('share-1', 'share-1-again', 'share-2')).toContain(
        'Share 1/2 is there 2 times',
      );
      expect(await refused('share-1', 'data')).toContain('is no share of a build');

      table('baking', 'Kneads another dough');
      writeFileSync(join(WORK, 'data', 'levelbook.yml'), 'title: Another Book\n');
      await built(...FROM, '--shard', '2/2', '--out', 'share-2-later');
      expect(await refused('share-1', 'share-2-later')).toContain(
        'was made by other code, settings or exports',
      );

      rmSync(UNITS, { recursive: true });
      const [page] = readdirSync(join(WORK, 'share-2', 'units'), { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('index.html'));
      appendFileSync(join(WORK, 'share-2', 'units', page!), '<p>Added</p>');
      expect(await refused('share-1', 'share-2')).toMatch(/share-2 holds \w+ only in part/u);
    },
    LONG,
  );
});
