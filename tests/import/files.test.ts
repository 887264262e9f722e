import { describe, expect, test } from 'vitest';
import type { ExportName } from '../../scripts/import/ler-me/exports.ts';
import {
  frameworkOf,
  frameworkText,
  importMade,
  inShort,
  makeCareerPage,
  makeCareerVideo,
  makeFramework,
  makeFrameworkPage,
  makeOnetReport,
  problemsOf,
  statementsIn,
} from './builders.ts';

const TEXTS = {
  'framework.json': frameworkText(),
  'framework-page.txt': makeFrameworkPage(),
  'onet-report.txt': makeOnetReport(),
  'career-page.txt': makeCareerPage(),
  'career-video.txt': makeCareerVideo(),
} as const;
const NAMES = Object.keys(TEXTS) as (keyof typeof TEXTS)[];

describe('a file in the place of another is an error that says which it seems to be', () => {
  const pairs = NAMES.flatMap((name) =>
    NAMES.filter((other) => other !== name).map((other) => [name, other] as const),
  );
  test.each(pairs)('%s holding %s', (name, other) => {
    expect(problemsOf({ [name]: TEXTS[other] })).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        code: 'WRONG_FILE',
        file: name,
        message: `The file looks like ${other}, not like ${name}.`,
      }),
    );
  });

  test('framework.json and strands.json are told apart', () => {
    const strands = '{"schemaVersion":"1.0","madeBy":"Levelbook","strands":[]}';
    expect(problemsOf({ 'framework.json': strands })[0]?.message).toBe(
      'The file looks like strands.json, not like framework.json.',
    );
    expect(problemsOf({ 'strands.json': frameworkText() })[0]?.message).toBe(
      'The file looks like framework.json, not like strands.json.',
    );
  });

  test('a text of another kind is told as none of the exports', () => {
    expect(inShort(problemsOf({ 'career-page.txt': 'Dear reader,\nhello.' }))).toEqual([
      'error WRONG_FILE career-page.txt',
    ]);
  });
});

describe('every export', () => {
  test.each(NAMES)(
    '%s: empty, not UTF-8, with NUL and with control characters is an error',
    (name) => {
      const bytes = new TextEncoder().encode(TEXTS[name]);
      const codes = (content: string | Uint8Array): string[] =>
        problemsOf({ [name]: content })
          .filter(({ file }) => file === name)
          .map(({ code }) => code);
      expect(codes('')).toEqual(['EMPTY_FILE']);
      expect(codes(Uint8Array.of(...bytes, 0xe9))).toEqual(['NOT_UTF8']);
      expect(codes(`\u0000${TEXTS[name]}`)).toEqual(['NUL_CHARACTER']);
      expect(
        codes(TEXTS[name].replace('Printers', 'Prin\u0007ters').replace('Set up', 'Set\u0007 up')),
      ).toContain('CONTROL_CHARACTER');
    },
  );

  test.each(NAMES)(
    '%s: byte-order mark, CRLF and tabs change nothing in what is written',
    (name) => {
      const changed = `\uFEFF${TEXTS[name].replaceAll('\n', '\r\n')}`;
      const { framework, problems } = importMade({ [name]: changed });
      expect(problems).toEqual([]);
      expect(JSON.stringify(framework)).toBe(JSON.stringify(frameworkOf()));
    },
  );
});

describe('an optional export that is missing', () => {
  const optional = NAMES.filter((name) => name !== 'framework.json');
  test.each(optional)('%s is told in the data notes, and is no problem', (name) => {
    const { framework, problems } = importMade({ [name]: null });
    expect(problems).toEqual([]);
    expect(framework?.notes).toContainEqual(
      expect.objectContaining({
        id: `${name.replace('.txt', '')}-not-supplied`,
        kind: 'not-supplied',
        file: name,
      }),
    );
    expect(framework?.files.find((file) => file.name === name)).toEqual({
      name,
      supplied: false,
      sha256: null,
      bytes: null,
      lines: null,
      counts: {},
    });
  });

  test('framework.json alone makes a framework whose only places are its levels', () => {
    const { framework, problems } = importMade(
      Object.fromEntries(optional.map((name) => [name, null])),
    );
    expect(problems).toEqual([]);
    expect(framework?.groups.map(({ id }) => id)).toEqual(['levels']);
    expect(framework?.strands).toBeNull();
    expect(framework?.occupation).toMatchObject({
      description: null,
      anchors: null,
      evidencePack: null,
      onetReport: null,
      career: null,
      profile: null,
    });
    expect(framework?.notes.filter(({ kind }) => kind === 'not-supplied')).toHaveLength(4);
  });
});

describe('characters in texts', () => {
  const level = (statement: string): ReturnType<typeof problemsOf> =>
    problemsOf({
      'framework.json': frameworkText({
        levels: { emerging: { label: 'Emerging', statements: [statement] } },
      }),
      'framework-page.txt': null,
    });
  const path = 'framework.levels.emerging.statements[0]';

  test.each([
    ['\u202E', 'BIDI_CHARACTER', 'warning'],
    ['\u2066', 'BIDI_CHARACTER', 'warning'],
    ['\u200B', 'INVISIBLE_CHARACTER', 'warning'],
    ['\u00AD', 'INVISIBLE_CHARACTER', 'warning'],
    ['\uFEFF', 'INVISIBLE_CHARACTER', 'warning'],
    ['\u{E0041}', 'INVISIBLE_CHARACTER', 'warning'],
    ['\uFFFD', 'LOST_CHARACTER', 'warning'],
    ['â€™', 'LOST_CHARACTER', 'warning'],
    ['<b>', 'HTML_IN_TEXT', 'warning'],
    ['</script >', 'HTML_IN_TEXT', 'warning'],
    ['<img src=x onerror=alert(1)>', 'HTML_IN_TEXT', 'warning'],
    ['&amp;', 'HTML_IN_TEXT', 'warning'],
    ['&#x3C;', 'HTML_IN_TEXT', 'warning'],
    ['\u0000', 'NUL_CHARACTER', 'error'],
    ['\u001B', 'CONTROL_CHARACTER', 'error'],
    ['\u009B', 'CONTROL_CHARACTER', 'error'],
    ['\uD83D', 'HALF_CHARACTER', 'error'],
  ])('%j in a statement is told with its path: %s', (character, code, severity) => {
    // JSON.stringify writes some of them as escapes and others as they are; both are found, each once.
    const inFile = character === '\u009B' ? null : path;
    expect(level(`Ink — mix${character} it.`)).toMatchObject([
      { severity, code, file: 'framework.json', path: inFile },
    ]);
  });

  test.each([
    'a < b and c > d',
    'R&D; AT&T',
    'x <5 kg',
    'tabs\tand\nlines',
    'naïve café',
    '“quoted” – it’s fine…',
    'text 🙂',
  ])('%j is fine', (words) => {
    expect(level(`Ink — ${words}.`)).toEqual([]);
  });

  test('in a text export they are told with their line', () => {
    const text = makeOnetReport({
      tasks: ['Set up presses.', 'Mix \u202Einks.', 'Check <i>sheets</i> for faults.'],
    });
    const found = problemsOf({ 'onet-report.txt': text }).filter(
      ({ code }) => code !== 'TASK_DIFFERS',
    );
    expect(inShort(found)).toEqual([
      'warning BIDI_CHARACTER onet-report.txt:9',
      'warning HTML_IN_TEXT onet-report.txt:10',
    ]);
  });

  test('what changes the direction of reading is left out of what is written, with a note; HTML stays as text', () => {
    const framework = frameworkOf({
      'framework.json': frameworkText({
        levels: {
          emerging: { label: 'Emerging', statements: ['Ink — m\u200Bix \u202Eit <b>now</b>.'] },
        },
      }),
      'framework-page.txt': null,
    });
    expect(statementsIn(framework, 'emerging')[0]?.text).toBe('mix it <b>now</b>.');
    expect(framework.notes.find(({ id }) => id === 'invisible-characters')?.at).toEqual({
      page: 'group',
      group: 'levels',
      section: 'statements',
    });
  });
});

test('keys of objects that programs have of themselves are unknown fields, no more', () => {
  const text = JSON.stringify({
    ...makeFramework(),
    constructor: { prototype: { x: 1 } },
    toString: 1,
  });
  expect(inShort(problemsOf({ 'framework.json': text }))).toEqual([
    'warning UNKNOWN_FIELD framework.json:1',
    'warning UNKNOWN_FIELD framework.json:1',
  ]);
  const levels = frameworkText({ levels: { constructor: { label: 'X', statements: ['A — b.'] } } });
  expect(inShort(problemsOf({ 'framework.json': levels }))).toContain(
    'error UNKNOWN_LEVEL framework.json:1',
  );
});

test('problems of every file are told at once', () => {
  const found = problemsOf({
    'framework.json': frameworkText({ occupation: { jobZone: 9 } }),
    'framework-page.txt': makeFrameworkPage({ evidence: ['- AEI usage', '- Augment share: 900%'] }),
    'onet-report.txt': makeOnetReport({ skills: ['Speaking (Importance: 9/5 | Level: 3/7)'] }),
    'career-page.txt': '',
  });
  expect(
    new Set(found.filter(({ severity }) => severity === 'error').map(({ file }) => file)),
  ).toEqual(
    new Set<ExportName>([
      'framework.json',
      'framework-page.txt',
      'onet-report.txt',
      'career-page.txt',
    ]),
  );
});

test('a hundred problems of a kind are told one by one, the others as a number', () => {
  const tasks = Array.from({ length: 350 }, () => 'Set up presses.');
  const found = problemsOf({ 'onet-report.txt': makeOnetReport({ tasks }) }).filter(
    ({ code }) => code === 'DUPLICATE_ENTRY',
  );
  expect(found).toHaveLength(101);
  expect(found.at(-1)?.message).toBe('249 more problems of this kind in this file, up to here.');
});

test('each file is told with the hash and counts of its text; what nobody misses, only where it is there', () => {
  const { files } = frameworkOf();
  expect(files.map(({ name }) => name)).toEqual(NAMES);
  expect(files[0]).toMatchObject({
    supplied: true,
    bytes: Buffer.byteLength(frameworkText()),
    lines: 1,
    counts: { levels: 4, 'level statements': 8 },
  });
  expect(files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/u);
});
