import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../scripts/import/decode.ts';
import { EXPORT_NAMES, EXPORTS, seemsToBe } from '../../scripts/import/ler-me/exports.ts';
import { readCitations } from '../../scripts/import/ler-me/readers/citations.ts';
import {
  CITE,
  frameworkText,
  importMade,
  makeCareerPage,
  makeCareerVideo,
  makeExports,
  makeFrameworkPage,
  makeOnetReport,
  problemsOf,
  SOC,
} from './builders.ts';
import { importExports } from '../../scripts/import/ler-me/import-exports.ts';

/** Pieces that patterns which look back, or forth, again and again would choke on. */
const PIECES = [
  'a',
  'A',
  ' ',
  ' x',
  '1',
  'Aa ',
  ' — ',
  '(',
  '<a',
  '&a',
  '|',
  'Opens in new tab.',
  CITE.pathsmith,
  'O*NET v30.2',
  ' (Importance: 1/5 | Level:',
  'Certifying Organization',
  'e\u0301\u0301',
  'a_',
];

/** As much of a piece as makes anything quadratic take minutes: on one line, and on lines just short enough to be read. */
const LENGTH = 100_000;
const LONG_TEXTS = PIECES.flatMap((piece) => [
  {
    what: `${JSON.stringify(piece.slice(0, 20))} on one line`,
    text: piece.repeat(LENGTH / piece.length),
  },
  {
    what: `${JSON.stringify(piece.slice(0, 20))} on lines of 19,900 characters`,
    text: `${piece.repeat(19_900 / piece.length)}\n- `.repeat(LENGTH / 20_000),
  },
]);

const MANY_LINES = [
  '\n',
  '- a\n',
  '- A — b\n',
  '1Communication1 statement\n',
  'Certificate name\n',
  '# SKILLS\n',
].map((line) => ({
  what: `${JSON.stringify(line)} again and again`,
  text: line.repeat(LENGTH / line.length),
}));

const BUILT = {
  'framework-page.txt': (line: string) =>
    makeFrameworkPage({
      aiStatements: [line],
      description: [line],
      evidence: ['- WEF cluster', `- ${line}`],
      domains: [line],
    }),
  'onet-report.txt': (line: string) =>
    makeOnetReport({ skills: [line], technology: [line], description: line }),
  'career-page.txt': (line: string) =>
    makeCareerPage({
      certificates: [line],
      percentiles: [line],
      outlook: [line],
      activities: [line],
    }),
  'career-video.txt': (line: string) =>
    makeCareerVideo({ 'Set up presses.': [line], 'Spreadsheet software': [line] }),
  'framework.json': (line: string) =>
    frameworkText({
      levels: { emerging: { label: line, statements: [line] } },
      sources: { crosswalk: line },
    }),
} as const;

describe('far too much of anything is answered within seconds', () => {
  test.each([...LONG_TEXTS, ...MANY_LINES])('$what', { timeout: 60_000 }, ({ text }) => {
    for (const [name, make] of Object.entries(BUILT)) {
      expect(problemsOf({ [name]: make(text) }).length).toBeLessThan(2_000);
    }
  });

  test.each(Object.keys(BUILT) as (keyof typeof BUILT)[])('5 MB on one line of %s', (name) => {
    const found = problemsOf({ [name]: BUILT[name]('Aa — '.repeat(1_000_000)) });
    expect(found.map(({ code, file }) => [code, file])).toContainEqual(['TEXT_TOO_LONG', name]);
  });

  test('a million values in JSON', () => {
    const levels = {
      emerging: { label: 'Emerging', statements: Array.from({ length: 1_000_000 }, () => '') },
    };
    expect(problemsOf({ 'framework.json': frameworkText({ levels }) })).toMatchObject([
      { code: 'JSON_SIZE' },
    ]);
  });
});

describe('whatever a file holds, it is answered and not thrown', () => {
  const words = fc.constantFrom(
    ...Object.values(CITE),
    'Opens in new tab',
    '..',
    ' — ',
    '- ',
    '\n',
    '\r\n',
    '\t',
    '# SKILLS',
    'Certificate name',
    'Certifying Organization',
    'Type',
    'Employability',
    '(Importance: 9/5 | Level: -/7)',
    '$NaN',
    '|',
    '---|',
    '1Communication',
    '10 statements',
    'Evidence pack',
    'Sources:',
    'AEI usage',
    'Score: 1 / 100',
    'What they do:',
    'Context covered',
    '"',
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '__proto__',
    'constructor',
    'null',
    '\u202E',
    '\u0000',
    '\uD800',
    '🙂',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 60 })
      .map((parts) => parts.join('')),
  );

  test('readers', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const name of EXPORT_NAMES)
          expect(EXPORTS[name].read(text).problems).toBeInstanceOf(Array);
        seemsToBe(text);
        readCitations(text);
      }),
      { numRuns: 400 },
    );
  });

  test('a whole occupation, with a line put in anywhere', () => {
    const valid = {
      'framework.json': frameworkText(),
      'framework-page.txt': makeFrameworkPage(),
      'onet-report.txt': makeOnetReport(),
      'career-page.txt': makeCareerPage(),
      'career-video.txt': makeCareerVideo(),
    };
    const change = fc.tuple(
      fc.constantFrom(...(Object.keys(valid) as (keyof typeof valid)[])),
      fc.nat(),
      fc.nat(3),
      anyText,
    );
    fc.assert(
      fc.property(change, ([name, at, drop, text]) => {
        const lines = valid[name].split('\n');
        lines.splice(at % (lines.length + 1), drop, text);
        const { framework, problems } = importMade({ [name]: lines.join('\n') });
        // Either it was written, or an error says why not.
        expect(framework !== null || problems.some(({ severity }) => severity === 'error')).toBe(
          true,
        );
        for (const { message, hint } of problems)
          expect(message.length > 0 && message.length < 2000 && hint.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text, problems } = decode(bytes);
        expect(text !== null || problems.length > 0).toBe(true);
        const files = makeExports({ 'framework-page.txt': bytes });
        expect(importExports({ soc: SOC, files }).problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

test('what the order of files in a folder is makes no difference', () => {
  const files = [...makeExports()];
  const one = importExports({ soc: SOC, files: new Map(files) });
  const other = importExports({ soc: SOC, files: new Map(files.reverse()) });
  expect(JSON.stringify(other)).toBe(JSON.stringify(one));
});
