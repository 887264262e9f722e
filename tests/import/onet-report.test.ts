import { describe, expect, test } from 'vitest';
import { importMade, inShort, makeOnetReport, occupationOf, problemsOf, SOC } from './builders.ts';

type Parts = NonNullable<Parameters<typeof makeOnetReport>[0]>;
const report = (parts: Parts): { 'onet-report.txt': string } => ({
  'onet-report.txt': makeOnetReport(parts),
});
const problems = (parts: Parts): string[] => inShort(problemsOf(report(parts)));

describe('the head', () => {
  test('a code that differs from the folder is an error with its line', () => {
    expect(problems({ head: ['Job Title: Printers', 'O*NET-SOC Code: 43-3011.00'] })).toEqual([
      'error SOC_DIFFERS onet-report.txt:2',
    ]);
  });

  test('a code that is not written NN-NNNN.NN is an error', () => {
    expect(problems({ head: ['Job Title: Printers', 'O*NET-SOC Code: 51-9999'] })).toContain(
      'error SOC_FORMAT onet-report.txt:2',
    );
  });

  test('another title is a warning', () => {
    expect(problems({ head: ['Job Title: Binders', `O*NET-SOC Code: ${SOC}`] })).toEqual([
      'warning TITLE_DIFFERS onet-report.txt:1',
    ]);
  });
});

describe('skills', () => {
  const skills = (...lines: string[]): string[] => problems({ skills: lines });

  test('names may hold brackets of their own', () => {
    const lines = ['Programming (all kinds) (Importance: 1.0/5 | Level: 0.0/7)'];
    expect(occupationOf(report({ skills: lines })).onetReport?.skills).toEqual([
      { name: 'Programming (all kinds)', importance: 1, level: 0 },
    ]);
  });

  test.each([
    ['Importance over 5', 'Speaking (Importance: 5.01/5 | Level: 3/7)'],
    ['Importance under 1', 'Speaking (Importance: 0.99/5 | Level: 3/7)'],
    ['Level over 7', 'Speaking (Importance: 3/5 | Level: 7.12/7)'],
    ['a negative Level', 'Speaking (Importance: 3/5 | Level: -1/7)'],
    ['Importance on another scale', 'Speaking (Importance: 50/100 | Level: 3/7)'],
    ['Level on another scale', 'Speaking (Importance: 3/5 | Level: 3/5)'],
  ])('%s is an error', (_, line) => {
    expect(skills(line)).toEqual(['error OUT_OF_SCALE onet-report.txt:14']);
  });

  test.each([
    'Speaking',
    'Speaking (Importance: high/5 | Level: 3/7)',
    'Speaking (Importance: 3/5)',
    '(Importance: 3/5 | Level: 3/7)',
  ])('%j cannot be read, which is an error', (line) => {
    expect(skills(line)).toEqual(['error ENTRY_UNREAD onet-report.txt:14']);
  });

  test('a number that O*NET has not reported is none', () => {
    expect(
      occupationOf(report({ skills: ['Speaking (Importance: N/A/5 | Level: NaN/7)'] })).onetReport
        ?.skills,
    ).toEqual([{ name: 'Speaking', importance: null, level: null }]);
  });

  test('a skill that stands twice is a warning', () => {
    expect(
      skills('Speaking (Importance: 3/5 | Level: 3/7)', 'Speaking (Importance: 4/5 | Level: 3/7)'),
    ).toEqual(['warning DUPLICATE_ENTRY onet-report.txt:15']);
  });
});

describe('technology and tools', () => {
  test('names and types may hold brackets, signs and commas', () => {
    const { onetReport } = occupationOf(
      report({
        technology: [
          'C++ (ISO) (Tech skill type: Object or component oriented development (OO) software)',
        ],
        tools: ['Pliers, flat-nose (8") (Tool type: Pliers)'],
      }),
    );
    expect(onetReport?.technology).toEqual([
      { name: 'C++ (ISO)', type: 'Object or component oriented development (OO) software' },
    ]);
    expect(onetReport?.tools).toEqual([{ name: 'Pliers, flat-nose (8")', type: 'Pliers' }]);
  });

  test('an entry without its type is an error', () => {
    expect(problems({ technology: ['Microsoft Excel'] })).toContain(
      'error ENTRY_UNREAD onet-report.txt:17',
    );
    expect(problems({ tools: ['Scanners (Tool type: )'] })).toEqual([
      'error ENTRY_UNREAD onet-report.txt:20',
    ]);
  });

  test('there may be none', () => {
    expect(problems({ technology: [], tools: [] })).toEqual([]);
  });
});

test('an unknown section and a line without a bullet are warnings', () => {
  expect(problems({ more: ['# WAGES', '- $1'] })).toEqual([
    'warning UNREAD_LINE onet-report.txt:21',
  ]);
  expect(problems({ more: ['Odd line', '-'] })).toEqual([
    'warning UNREAD_LINE onet-report.txt:21',
    'warning EMPTY_ITEM onet-report.txt:22',
  ]);
});

test('tasks are numbered in their order; a task that stands twice is a warning', () => {
  const { framework, problems: found } = importMade(
    report({ tasks: ['Set up presses.', 'Mix inks.', 'Set up presses.'] }),
  );
  expect(framework?.occupation?.onetReport?.tasks).toEqual([
    { number: 1, text: 'Set up presses.' },
    { number: 2, text: 'Mix inks.' },
    { number: 3, text: 'Set up presses.' },
  ]);
  expect(inShort(found)).toEqual(['warning DUPLICATE_ENTRY onet-report.txt:10']);
});
