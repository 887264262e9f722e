import { describe, expect, test } from 'vitest';
import { counted } from '../../src/model/counting.ts';
import { readCommandLine, type Command } from '../../scripts/shared/arguments.ts';
import { reportJson, reportText, sortProblems, type Problem } from '../../scripts/shared/report.ts';
import { problemCounts } from '../../src/import/report-order.ts';

function makeProblem(overrides: Partial<Problem> = {}): Problem {
  return {
    severity: 'error',
    code: 'DOMAIN_COUNT',
    occupation: '51-9999.00',
    file: 'framework-page.txt',
    line: 69,
    path: null,
    message: 'Ten are said, nine follow.',
    hint: 'Count again.',
    ...overrides,
  };
}

describe('a report', () => {
  test('is sorted by occupation, file and line, whatever the order in which problems were found', () => {
    const sorted = [
      makeProblem({ occupation: null, file: null, line: null }),
      makeProblem({ occupation: '11-0000.00', file: 'strands.json' }),
      makeProblem({ file: 'career-page.txt', line: null }),
      makeProblem({ line: 9 }),
      makeProblem({ line: 10 }),
      makeProblem({ line: 10, path: 'a' }),
    ];
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
  });

  test('says where, what and what to do', () => {
    expect(
      reportText([
        makeProblem(),
        makeProblem({ occupation: null, file: null, line: null, path: null }),
      ]),
    ).toBe(
      `error DOMAIN_COUNT: Ten are said, nine follow.
  → Count again.

51-9999.00/framework-page.txt:69
  error DOMAIN_COUNT: Ten are said, nine follow.
  → Count again.

`,
    );
    expect(reportText([makeProblem({ path: 'framework.levels' })])).toContain(
      'framework-page.txt:69 (framework.levels)\n',
    );
  });

  test('holds exactly the agreed fields for machines, in their order', () => {
    const extra = { ...makeProblem(), note: 'not agreed' };
    expect(reportJson(3, [extra], ['51-0002.00'])).toBe(
      `${JSON.stringify({ occupations: 3, leftOut: ['51-0002.00'], problems: [makeProblem()] }, null, 2)}\n`,
    );
  });

  test('counts in words', () => {
    const warning = makeProblem({ severity: 'warning' });
    expect(problemCounts([])).toBe('no problems');
    expect(problemCounts([warning])).toBe('1 warning');
    expect(problemCounts([makeProblem(), makeProblem(), warning])).toBe('2 errors, 1 warning');
    expect([counted(0, 'page'), counted(1, 'page'), counted(2, 'page')]).toEqual([
      '0 pages',
      '1 page',
      '2 pages',
    ]);
  });
});

describe('a command line', () => {
  const command: Command = {
    name: 'npm run thing',
    summary: 'Does a thing.',
    options: [
      { name: 'out', value: 'DIR', sentence: 'Where to.' },
      { name: 'strict', sentence: 'Be strict.' },
    ],
  };

  test('gives values and flags by name', () => {
    const line = readCommandLine(command, ['--out', 'x', '--strict']);
    if (line.kind !== 'run') throw new Error(line.text);
    expect([line.arguments.text('out'), line.arguments.flag('strict')]).toEqual(['x', true]);
    const bare = readCommandLine(command, []);
    if (bare.kind !== 'run') throw new Error(bare.text);
    expect([bare.arguments.text('out'), bare.arguments.flag('strict')]).toEqual([undefined, false]);
  });

  test('gives the help, with each option on a line', () => {
    expect(readCommandLine(command, ['--help'])).toEqual({
      kind: 'help',
      text: `npm run thing -- [options]

Does a thing.

  --out DIR  Where to.
  --strict   Be strict.
  --help     Print this, and do nothing else.
`,
    });
  });

  test.each([[['--nope']], [['word']], [['--out']], [['--out=']], [['--strict=yes']]])(
    '%j is bad usage',
    (given) => {
      const line = readCommandLine(command, given);
      expect(line.kind).toBe('usage');
      expect(line.kind === 'usage' && line.text.split('\n').length).toBe(3);
    },
  );
});
