import { describe, expect, test } from 'vitest';
import {
  frameworkOf,
  frameworkText,
  inShort,
  LEVEL_STATEMENTS,
  makeFramework,
  makeFrameworkPage,
  problemsOf,
  SOC,
  statementsIn,
} from './builders.ts';

const problems = (...overrides: Parameters<typeof frameworkText>): string[] =>
  inShort(
    problemsOf({ 'framework.json': frameworkText(...overrides), 'framework-page.txt': null }),
  );

/** Path and message of each error, for framework.json with the given text. */
function told(
  text: string,
): { code: string; line: number | null; path: string | null; message: string }[] {
  return problemsOf({ 'framework.json': text, 'framework-page.txt': null }).map(
    ({ code, line, path, message }) => ({ code, line, path, message }),
  );
}

describe('broken JSON is an error with line, column and position', () => {
  test.each([
    [
      'cut off',
      '{"schemaVersion":"1.0",\n"occupation":{"soc":"51',
      'At line 2, column 24 (position 47), the file ends too early: a string is not closed.',
    ],
    [
      'a missing comma',
      '{"a":1\n"b":2}',
      'At line 2, column 1 (position 7), a comma or } should stand here.',
    ],
    [
      'a trailing comma',
      '{"a":[1,]}',
      'At line 1, column 9 (position 8), a value should stand here.',
    ],
    [
      'single quotes',
      "{'a':1}",
      'At line 1, column 2 (position 1), a key in double quotes should stand here.',
    ],
    [
      'two values',
      '{"a":1}{"a":1}',
      'At line 1, column 8 (position 7), the file should end here, but more follows.',
    ],
    [
      'a raw line end in a string',
      '{"a":"b\nc"}',
      'At line 1, column 8 (position 7), a line end or control character stands inside a string.',
    ],
    [
      'a wrong escape',
      '{"a":"\\x"}',
      'At line 1, column 8 (position 7), a backslash is followed by no escape.',
    ],
    ['not a number', '{"a":NaN}', 'At line 1, column 6 (position 5), a value should stand here.'],
  ])('%s', (_, text, message) => {
    expect(told(text)).toEqual([expect.objectContaining({ code: 'JSON_SYNTAX', message })]);
  });

  test('hostile nesting is an error, not a crash', () => {
    expect(told('['.repeat(3_000_000)).map(({ code }) => code)).toEqual(['JSON_DEPTH']);
    expect(told('{"a":'.repeat(1_000_000)).map(({ code }) => code)).toEqual(['JSON_DEPTH']);
  });

  test('a doubled key is an error, as one of the two would be lost', () => {
    expect(told('{"levels":1,\n"levels":2}')).toMatchObject([{ code: 'DUPLICATE_KEY', line: 2 }]);
  });

  test('the key __proto__ is an error and reaches no object', () => {
    expect(told('{"__proto__":{"schemaVersion":"1.0"}}')).toMatchObject([
      { code: 'FORBIDDEN_KEY' },
    ]);
    expect(told('{"\\u005f_proto__":1}')).toMatchObject([{ code: 'FORBIDDEN_KEY' }]);
  });
});

test.each([['2.0'], [1], [null], ['1']])(
  'the schemaVersion %j is an error, and nothing else is told',
  (version) => {
    expect(problems({ schemaVersion: version, levels: { emerging: 7 } })).toEqual([
      'error SCHEMA_VERSION framework.json:1',
    ]);
  },
);

test('a missing schemaVersion is a missing field', () => {
  expect(problems({ schemaVersion: undefined })).toEqual(['error MISSING_FIELD framework.json:1']);
});

test('all wrong types are told at once, each with path and line', () => {
  const text = JSON.stringify(
    makeFramework({
      attribution: 7,
      occupation: { title: ['Printers'], jobZone: '3', jobZoneInferred: 'no', group: undefined },
      framework: { version: 2 },
      levels: {
        emerging: { label: 'Emerging', statements: ['A — b.', 7, null] },
        advanced: 'none',
      },
    }),
    null,
    1,
  );
  const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
  const problems = told(text).map(({ code, path, line }) => [code, path, line]);
  expect(problems.sort((a, b) => (String(a[1]) < String(b[1]) ? -1 : 1))).toEqual([
    ['WRONG_TYPE', 'attribution', lineOf('"attribution"')],
    ['WRONG_TYPE', 'framework.levels.advanced', lineOf('"advanced"')],
    ['WRONG_TYPE', 'framework.levels.emerging.statements[1]', lineOf('null\n') - 1],
    ['WRONG_TYPE', 'framework.levels.emerging.statements[2]', lineOf('null\n')],
    ['WRONG_TYPE', 'framework.version', lineOf('"version"')],
    ['MISSING_FIELD', 'occupation.group', lineOf('"occupation"')],
    ['WRONG_TYPE', 'occupation.jobZone', lineOf('"jobZone"')],
    ['WRONG_TYPE', 'occupation.jobZoneInferred', lineOf('"jobZoneInferred"')],
    ['WRONG_TYPE', 'occupation.title', lineOf('"title"')],
  ]);
  expect(told(text).map(({ message }) => message)).toContain(
    'occupation.title is a list, but should be text.',
  );
});

describe('an error of the schema hides no other', () => {
  const faulty = { occupation: { jobZone: 9 } };

  test('of a link, a code, a label or a statement', () => {
    const found = problems({
      ...faulty,
      occupation: { jobZone: 9, soc: '51-0000.00' },
      sources: { crosswalk: 'javascript:alert(1)' },
      levels: { emerging: { label: 'Advanced', statements: ['Ink — mix it.', ''] } },
    });
    expect(found.map((line) => line.split(' ')[1]).toSorted()).toEqual([
      'EMPTY_STATEMENT',
      'LEVEL_LABEL',
      'LINK_NOT_HTTP',
      'SOC_DIFFERS',
      'WRONG_VALUE',
    ]);
  });

  test('of another file', () => {
    const levelStatements = ['Paper stock — throw away.'];
    const found = problemsOf({
      'framework.json': frameworkText(faulty),
      'framework-page.txt': makeFrameworkPage({ title: 'Binders', levelStatements }),
    });
    const codes = found.map(({ code }) => code);
    expect(codes).toContain('WRONG_VALUE');
    expect(codes).toContain('TITLE_DIFFERS');
    expect(codes).toContain('PAGE_DISAGREES');
  });

  test('of a level that is missing: what is left is looked at, and nothing is said of what is not there', () => {
    const found = problemsOf({
      'framework.json': frameworkText({
        levels: { advanced: undefined, emerging: { label: 'Emerging', statements: [''] } },
      }),
    });
    expect(inShort(found)).toEqual([
      'error MISSING_LEVEL framework.json:1',
      'error EMPTY_STATEMENT framework.json:1',
    ]);
  });

  test('and a field that cannot be read is not taken for an empty one', () => {
    expect(problems({ occupation: { soc: 7, title: null }, sources: { crosswalk: 1 } })).toEqual([
      'error WRONG_TYPE framework.json:1',
      'error WRONG_TYPE framework.json:1',
      'error WRONG_TYPE framework.json:1',
    ]);
  });
});

test.each([
  ['a list', '[]'],
  ['text', '"framework"'],
  ['null', 'null'],
])('a file that is %s is an error', (_, text) => {
  expect(told(text).map(({ code }) => code)).toEqual([text === '[]' ? 'WRONG_TYPE' : 'WRONG_FILE']);
});

test.each([0, 6, -1, 2.5, 1e21])('the job zone %d is an error', (jobZone) => {
  expect(problems({ occupation: { jobZone } })).toEqual(['error WRONG_VALUE framework.json:1']);
});

test.each([1, 2, 3, 4, 5])('the job zone %d is fine', (jobZone) => {
  expect(problems({ occupation: { jobZone } })).toEqual([]);
});

test('a date that is none is an error', () => {
  expect(problems({ exportedAt: '15 May 2026' })).toEqual(['error WRONG_VALUE framework.json:1']);
  expect(problems({ exportedAt: '2026-13-45T00:00:00Z' })).toEqual([
    'error WRONG_VALUE framework.json:1',
  ]);
});

test('a missing level and an unknown one are errors', () => {
  const text = frameworkText({
    levels: { advanced: undefined, expert: { label: 'Expert', statements: ['A — b.'] } },
  });
  expect(told(text)).toMatchObject([
    { code: 'MISSING_LEVEL', path: 'framework.levels' },
    { code: 'UNKNOWN_LEVEL', path: 'framework.levels.expert' },
  ]);
});

test('a level without statements is an error', () => {
  expect(problems({ levels: { emerging: { label: 'Emerging', statements: [] } } })).toEqual([
    'error WRONG_VALUE framework.json:1',
  ]);
});

test('a level may have nine statements, or one', () => {
  const statements = Array.from(
    { length: 9 },
    (_, index) => `Job ${'abcdefghi'.charAt(index)} — print it.`,
  );
  const framework = frameworkOf({
    'framework.json': frameworkText({
      levels: {
        emerging: { label: 'Emerging', statements },
        advanced: { label: 'Advanced', statements: ['Shop — run it.'] },
      },
    }),
    'framework-page.txt': null,
  });
  expect(framework.groups[0]?.places.map((level) => level.statements.length)).toEqual([9, 2, 2, 1]);
  expect(statementsIn(framework, 'emerging').at(-1)).toMatchObject({
    code: 'EM-09',
    id: 'emerging-job-i',
  });
});

test('an empty statement is an error with its path', () => {
  for (const empty of ['', '  \t ', '\u00A0', '—', ' — ', 'Topic — ', '\u200B']) {
    const text = frameworkText({
      levels: { emerging: { label: 'Emerging', statements: ['A — b.', empty] } },
    });
    expect(told(text), JSON.stringify(empty)).toContainEqual(
      expect.objectContaining({
        code: 'EMPTY_STATEMENT',
        path: 'framework.levels.emerging.statements[1]',
      }),
    );
  }
});

test('a statement without “ — ” is a warning, and is kept whole', () => {
  const text = frameworkText({
    levels: { emerging: { label: 'Emerging', statements: ['Ink - mix it.'] } },
  });
  expect(told(text)).toMatchObject([
    { code: 'NO_TOPIC', path: 'framework.levels.emerging.statements[0]' },
  ]);
  const framework = frameworkOf({ 'framework.json': text, 'framework-page.txt': null });
  const [statement] = statementsIn(framework, 'emerging');
  expect(statement).toMatchObject({
    topic: null,
    text: 'Ink - mix it.',
    id: 'emerging-ink---mix-it',
  });
});

test('only the first “ — ” parts topic and text; topics may hold brackets, signs and commas', () => {
  const statement = 'C++/CLI (legacy), tools + add-ons — use — with care — daily.';
  const text = frameworkText({
    levels: { emerging: { label: 'Emerging', statements: [statement] } },
  });
  const framework = frameworkOf({ 'framework.json': text, 'framework-page.txt': null });
  expect(statementsIn(framework, 'emerging')[0]).toMatchObject({
    topic: 'C++/CLI (legacy), tools + add-ons',
    text: 'use — with care — daily.',
  });
});

test('version, description and context may be null; an unnamed version is told in the data notes', () => {
  const framework = frameworkOf({
    'framework.json': frameworkText({
      framework: { version: null, description: 'Printers in small shops.', contextCovered: null },
    }),
    'framework-page.txt': null,
  });
  expect(framework).toMatchObject({
    version: null,
    description: 'Printers in small shops.',
    contextCovered: null,
  });
  const ids = framework.notes.map(({ id }) => id);
  expect(ids).toContain('framework-version');
  expect(ids).not.toContain('framework-description');
});

test('an unknown field is a warning with its path', () => {
  const text = JSON.stringify({ ...makeFramework({ occupation: { wage: 1 } }), extra: {} });
  expect(told(text).map(({ code, path }) => [code, path])).toEqual([
    ['UNKNOWN_FIELD', 'occupation.wage'],
    ['UNKNOWN_FIELD', 'extra'],
  ]);
});

test('a level with the label of another is a warning', () => {
  expect(
    problems({
      levels: { emerging: { label: 'Advanced', statements: LEVEL_STATEMENTS.emerging } },
    }),
  ).toEqual(['warning LEVEL_LABEL framework.json:1']);
});

describe('the O*NET-SOC code', () => {
  test.each([
    '51-9999',
    '51-9999.0',
    '../../etc',
    '51-9999.00\n',
    '５1-9999.00',
    '',
    'a51-9999.00',
  ])('%j is an error', (soc) => {
    expect(problems({ occupation: { soc } })).toContain('error SOC_FORMAT framework.json:1');
  });

  test('another one than the folder is named by is an error', () => {
    expect(problems({ occupation: { soc: '51-0000.00' } })).toEqual([
      'error SOC_DIFFERS framework.json:1',
    ]);
    expect(problems({ occupation: { soc: SOC } })).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'ftp://example.com/x',
    'blob:https://example.com/1',
    'mailto:someone@example.com',
    '//example.com',
    '\\\\example.com',
    'https:example.com',
    'https:\\\\example.com',
    'https://user@example.com',
    'https://skillscrosswalk.com@evil.example',
    'https://user:secret@example.com',
    'https://exa mple.com',
    'https://example.com/"onmouseover="x',
    'https://example.com/<script>',
    'https://example.com/\u202Egpj',
    'http://',
    'https://:80',
    'skillscrosswalk.com',
    '',
  ])('%j is an error', (crosswalk) => {
    expect(problems({ sources: { crosswalk } })).toContain('error LINK_NOT_HTTP framework.json:1');
  });

  test.each([
    'https://skillscrosswalk.com',
    'http://example.com:8080/a?b=c&d=%20#e',
    'https://xn--bcher-kva.example/',
  ])('%j is fine', (crosswalk) => {
    expect(problems({ sources: { crosswalk } })).toEqual([]);
  });

  test('a link in another source is checked too, a name with a colon is not taken for one', () => {
    expect(problems({ sources: { generator: 'javascript:alert(1)' } })).toEqual([
      'error LINK_NOT_HTTP framework.json:1',
    ]);
    expect(problems({ sources: { generator: 'Generator: LER.me' } })).toEqual([]);
  });
});
