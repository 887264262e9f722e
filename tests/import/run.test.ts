import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ImportUsageError, runImport, type ImportResult } from '../../scripts/import/run.ts';
import {
  frameworkText,
  inShort,
  makeCareerPage,
  makeFrameworkPage,
  makeOnetReport,
} from './builders.ts';
import { DataFolder } from './data-folder.ts';

let folder: DataFolder;
beforeEach(() => {
  folder = new DataFolder();
});
afterEach(() => {
  folder.remove();
});

const run = (more: Partial<Parameters<typeof runImport>[0]> = {}): Promise<ImportResult> =>
  runImport({ dataDir: folder.data, outDir: folder.out, ...more });

const A = '51-0001.00';
const B = '51-0002.00';
const BROKEN = { 'framework.json': '{"schemaVersion":' };

describe('what is written', () => {
  test('a file a framework, and a summary', async () => {
    folder.add(B).add(A);
    const result = await run();
    expect(result).toEqual({ frameworks: [A, B], leftOut: [], problems: [], ok: true });
    expect(Object.keys(folder.files(folder.out))).toEqual([
      `${A}.json`,
      `${B}.json`,
      '_import.json',
      '_units.json',
    ]);
    expect(JSON.parse(readFileSync(join(folder.out, '_import.json'), 'utf8'))).toEqual({
      frameworks: [A, B],
      leftOut: [],
    });
  });

  test('is the same on each run, and not touched where nothing changed', async () => {
    folder.add(A).add(B);
    await run();
    const first = folder.files(folder.out);
    const before = statSync(folder.out).ino;
    await run();
    expect(folder.files(folder.out)).toEqual(first);
    expect(statSync(folder.out).ino).toBe(before);
  });

  test('is the same whatever the order in which the files came, and whatever their line endings and marks', async () => {
    const exports = {
      'framework-page.txt': makeFrameworkPage(),
      'onet-report.txt': null,
      'career-page.txt': makeCareerPage(),
    };
    folder.add(A, exports).add(B, exports);
    await run();
    const first = folder.files(folder.out);
    rmSync(folder.at(A), { recursive: true });
    rmSync(folder.at(B), { recursive: true });
    const windows = Object.fromEntries(
      Object.entries(exports)
        .reverse()
        .map(([name, text]) => [
          name,
          text === null ? null : `\uFEFF${text.replaceAll('\n', '\r\n')}`,
        ]),
    );
    folder.add(B, windows).add(A, windows);
    await run();
    expect(folder.files(folder.out)).toEqual(first);
  });

  test('loses an occupation whose folder is gone', async () => {
    folder.add(A).add(B);
    await run();
    rmSync(folder.at(B), { recursive: true });
    expect(await run()).toMatchObject({ frameworks: [A], ok: true });
    expect(Object.keys(folder.files(folder.out))).toEqual([
      `${A}.json`,
      '_import.json',
      '_units.json',
    ]);
  });

  test('leaves nothing beside the output', async () => {
    folder.add(A);
    await run();
    folder.add(B, BROKEN);
    await run();
    expect(Object.keys(folder.files(join(folder.root, 'content')))).toEqual([
      `frameworks/${A}.json`,
      'frameworks/_import.json',
      'frameworks/_units.json',
    ]);
  });
});

describe('on any error', () => {
  test('the last good output stays, byte for byte, and all problems of all occupations are told', async () => {
    folder.add(A).add(B);
    await run();
    const first = folder.files(folder.root);
    folder
      .add(A, BROKEN)
      .add(B, { 'framework.json': frameworkText({ occupation: { soc: B, jobZone: 8 } }) });
    const changed = folder.files(folder.data);
    const result = await run();
    expect(result).toMatchObject({ ok: false, frameworks: [] });
    expect(inShort(result.problems)).toEqual([
      'error JSON_SYNTAX framework.json:1',
      'error WRONG_VALUE framework.json:1',
    ]);
    const after = folder.files(folder.root);
    expect(folder.files(folder.data)).toEqual(changed);
    expect(folder.files(folder.out)).toEqual(
      Object.fromEntries(
        Object.entries(first)
          .filter(([path]) => path.startsWith('content'))
          .map(([path, text]) => [path.replace('content/frameworks/', ''), text]),
      ),
    );
    expect(Object.keys(after).filter((path) => path.includes('.tmp-'))).toEqual([]);
  });

  test('no output is made where there was none', async () => {
    folder.add(A, BROKEN);
    expect((await run()).ok).toBe(false);
    expect(existsSync(folder.out)).toBe(false);
  });

  test('with keepGoing the rest is written, and the summary lists what was left out and why', async () => {
    folder.add(A).add(B, BROKEN);
    const result = await run({ keepGoing: true });
    expect(result).toMatchObject({
      ok: true,
      frameworks: [A],
      leftOut: [{ id: B, problems: [{ code: 'JSON_SYNTAX' }] }],
    });
    expect(Object.keys(folder.files(folder.out))).toEqual([
      `${A}.json`,
      '_import.json',
      '_units.json',
    ]);
    expect(JSON.parse(readFileSync(join(folder.out, '_import.json'), 'utf8'))).toMatchObject({
      frameworks: [A],
      leftOut: [{ id: B, problems: [{ code: 'JSON_SYNTAX', occupation: B }] }],
    });
  });

  test('with keepGoing and nothing left to write, the last output stays', async () => {
    folder.add(A);
    await run();
    const first = folder.files(folder.out);
    folder.add(A, BROKEN);
    expect(await run({ keepGoing: true })).toMatchObject({
      ok: false,
      frameworks: [],
      leftOut: [{ id: A }],
    });
    expect(folder.files(folder.out)).toEqual(first);
  });
});

describe('warnings', () => {
  const page = { 'framework-page.txt': makeFrameworkPage({ title: 'Binders' }) };

  test('do not fail', async () => {
    folder.add(A, page);
    const result = await run();
    expect(result.ok).toBe(true);
    expect(inShort(result.problems)).toContain('warning TITLE_DIFFERS framework-page.txt:1');
  });

  test('fail under strict', async () => {
    folder.add(A, page).add(B);
    expect(await run({ strict: true })).toMatchObject({ ok: false, frameworks: [B] });
    expect(existsSync(folder.out)).toBe(false);
    expect(await run({ strict: true, keepGoing: true })).toMatchObject({
      ok: true,
      frameworks: [B],
      leftOut: [{ id: A }],
    });
  });

  test('two occupations with one title are told, and left out under strict', async () => {
    const title = { occupation: { title: 'Printers' } };
    folder
      .add(A, { 'framework.json': frameworkText({ occupation: { ...title.occupation, soc: A } }) })
      .add(B, { 'framework.json': frameworkText({ occupation: { ...title.occupation, soc: B } }) });
    expect((await run()).problems).toMatchObject([
      { code: 'TITLE_TWICE', occupation: B, file: 'framework.json' },
    ]);
    expect(await run({ strict: true, keepGoing: true })).toMatchObject({
      frameworks: [A],
      leftOut: [{ id: B }],
    });
    expect(Object.keys(folder.files(folder.out))).toEqual([
      `${A}.json`,
      '_import.json',
      '_units.json',
    ]);
  });
});

describe('the folders of occupations', () => {
  test('the data folder may be the folder of occupations itself', async () => {
    folder.add(A);
    expect(await run({ dataDir: folder.at() })).toMatchObject({ frameworks: [A] });
  });

  test('none is an error', async () => {
    expect((await run()).problems).toMatchObject([
      { code: 'NO_OCCUPATIONS', occupation: null, file: null },
    ]);
  });

  test('a folder with another name is an error, and nothing is written under that name', async () => {
    folder.add(A).write(['printers', 'framework.json'], frameworkText());
    const result = await run();
    expect(result.problems).toMatchObject([{ code: 'FOLDER_NAME', occupation: 'printers' }]);
    expect(existsSync(folder.out)).toBe(false);
  });

  test('a code in the export that leads out of the output is an error, and nothing is written there', async () => {
    folder.add(A, { 'framework.json': frameworkText({ occupation: { soc: '../../51-0001.00' } }) });
    const before = Object.keys(folder.files(folder.root));
    expect((await run({ keepGoing: true })).problems.map(({ code }) => code)).toEqual([
      'SOC_DIFFERS',
      'SOC_FORMAT',
    ]);
    expect(Object.keys(folder.files(folder.root))).toEqual(before);
  });

  test('no framework.json is an error', async () => {
    folder.add(A, { 'framework.json': null, 'onet-report.txt': makeOnetReport() });
    expect(inShort((await run()).problems)).toContain('error FRAMEWORK_MISSING framework.json');
  });

  test('hidden files and a read-me are passed over, other files are warnings', async () => {
    folder
      .add(A)
      .write(['.DS_Store'], '')
      .write(['README.md'], '')
      .write([A, '.keep'], '')
      .write([A, 'readme.txt'], '');
    expect((await run()).problems).toEqual([]);
    folder.write(['list.csv'], '').write([A, 'notes.txt'], '').write([A, 'Framework_Page.TXT'], '');
    expect((await run()).problems).toMatchObject([
      { code: 'UNKNOWN_FILE', occupation: null, file: 'list.csv' },
      {
        code: 'UNKNOWN_FILE',
        occupation: A,
        file: 'Framework_Page.TXT',
        hint: 'Did you mean framework-page.txt? Rename it.',
      },
      { code: 'UNKNOWN_FILE', occupation: A, file: 'notes.txt' },
    ]);
  });

  test('a folder named as an export is an error', async () => {
    folder.add(A);
    mkdirSync(folder.at(A, 'onet-report.txt'));
    expect(inShort((await run()).problems)).toEqual(['error NOT_A_FILE onet-report.txt']);
  });

  test('one occupation’s own folder is told as such', async () => {
    folder.add(A);
    const { problems } = await run({ dataDir: folder.at(A) });
    expect(problems.find(({ file }) => file === 'framework.json')?.hint).toBe(
      'This folder is one occupation. Name the folder above it with --data.',
    );
  });
});

describe('symbolic links', () => {
  test('out of the data folder are not followed, which is a warning', async () => {
    folder.add(A);
    const secret = join(folder.root, 'secret.txt');
    writeFileSync(secret, makeOnetReport());
    symlinkSync(secret, folder.at(A, 'onet-report.txt'));
    mkdirSync(join(folder.root, 'elsewhere'));
    symlinkSync(join(folder.root, 'elsewhere'), folder.at(B));
    const result = await run();
    expect(inShort(result.problems)).toEqual([
      'warning LINK_OUTSIDE 51-0002.00',
      'warning LINK_OUTSIDE onet-report.txt',
    ]);
    expect(readFileSync(join(folder.out, `${A}.json`), 'utf8')).toContain(
      'onet-report-not-supplied',
    );
  });

  test('a required export that leads out of the data folder is missing', async () => {
    folder.add(A);
    const outside = join(folder.root, 'framework.json');
    writeFileSync(outside, readFileSync(folder.at(A, 'framework.json')));
    rmSync(folder.at(A, 'framework.json'));
    symlinkSync(outside, folder.at(A, 'framework.json'));
    expect(inShort((await run()).problems)).toEqual([
      'error FRAMEWORK_MISSING framework.json',
      'warning LINK_OUTSIDE framework.json',
    ]);
  });

  test('within the data folder are followed', async () => {
    folder.add(A, { 'onet-report.txt': makeOnetReport({ head: [] }) });
    writeFileSync(join(folder.data, 'shared.txt'), makeCareerPage());
    symlinkSync(join(folder.data, 'shared.txt'), folder.at(A, 'career-page.txt'));
    expect((await run()).problems).toEqual([]);
    expect(readFileSync(join(folder.out, `${A}.json`), 'utf8')).toContain('Offset Press');
  });

  test('to nothing are errors', async () => {
    folder.add(A);
    symlinkSync(join(folder.data, 'nothing'), folder.at(A, 'career-page.txt'));
    expect(inShort((await run()).problems)).toEqual(['error FILE_UNREADABLE career-page.txt']);
  });
});

describe('wrong use is refused before anything is written', () => {
  const file = (): string => {
    const path = join(folder.root, 'file');
    writeFileSync(path, '');
    return path;
  };

  test.each([
    ['no data folder', () => ({ dataDir: join(folder.root, 'nowhere') })],
    ['output in the data', () => ({ outDir: folder.at('out') })],
    ['output that holds the data', () => ({ outDir: folder.root })],
    ['output that is the data', () => ({ outDir: folder.at() })],
    ['output that is a file', () => ({ outDir: folder.at(A, 'framework.json') })],
    ['output that is a file elsewhere', () => ({ outDir: file() })],
    ['output under a file', () => ({ outDir: join(file(), 'out') })],
  ])('%s', async (_, options) => {
    folder.add(A);
    const given = options();
    const before = folder.files(folder.root);
    await expect(run(given)).rejects.toThrow(ImportUsageError);
    expect(folder.files(folder.root)).toEqual(before);
  });

  test('an output folder that holds anything of someone else', async () => {
    folder.add(A);
    mkdirSync(folder.out, { recursive: true });
    writeFileSync(join(folder.out, 'thesis.docx'), 'years of work');
    await expect(run()).rejects.toThrow('holds "thesis.docx", which the import did not write');
    expect(folder.files(folder.out)).toEqual({ 'thesis.docx': 'years of work' });
  });

  test('an output folder with JSON whose name could be that of a framework', async () => {
    folder.add(A);
    await run();
    writeFileSync(join(folder.out, 'package.json'), '{}');
    const before = folder.files(folder.out);
    await expect(run()).rejects.toThrow('holds "package.json", which the import did not write');
    expect(folder.files(folder.out)).toEqual(before);
  });
});

test('progress is told an occupation at a time', async () => {
  folder.add(A).add(B);
  const told: string[] = [];
  await run({
    onProgress: ({ done, total, id }) => told.push(`${done}/${total} ${id}`.trim()),
  });
  expect(told).toEqual([`0/2 ${A}`, `1/2 ${B}`, '2/2']);
});
