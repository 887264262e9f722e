import { describe, expect, test } from 'vitest';
import { importMade, inShort, problemsOf } from './builders.ts';

const ALL = [
  ['emerging-paper-stock', 'developing-paper-stock', 'proficient-colour'],
  [
    'emerging-rollers',
    'developing-ink',
    'proficient-press-faults',
    'advanced-print-shop',
    'advanced-new-printers',
  ],
];

function strandsText(groups: string[][], more: Record<string, unknown> = {}): string {
  const strands = groups.map((statements, index) => ({
    id: `strand-${index + 1}`,
    name: `Strand ${index + 1}`,
    description: 'Work of one kind.',
    statements,
  }));
  return JSON.stringify({ schemaVersion: '1.0', madeBy: 'Levelbook', strands, ...more });
}

const told = (text: string): { code: string; message: string; path: string | null }[] =>
  problemsOf({ 'strands.json': text }).map(({ code, message, path }) => ({ code, message, path }));

test('strands that hold every level statement once are kept, and noted as ours', () => {
  const { framework, problems } = importMade({ 'strands.json': strandsText(ALL) });
  expect(problems).toEqual([]);
  expect(framework?.strands?.by).toBe('levelbook');
  expect(framework?.strands?.list.map(({ id, statements }) => [id, statements.length])).toEqual([
    ['strand-1', 3],
    ['strand-2', 5],
  ]);
  expect(framework?.notes).toContainEqual(
    expect.objectContaining({ id: 'strands', kind: 'inferred' }),
  );
});

describe('errors name the statement', () => {
  test('that is in no strand', () => {
    expect(told(strandsText([ALL[0] ?? [], (ALL[1] ?? []).slice(1)]))).toEqual([
      {
        code: 'STRAND_LACKS',
        message: 'No strand holds the statement “emerging-rollers”.',
        path: 'strands',
      },
    ]);
  });

  test('that is in two', () => {
    expect(told(strandsText([[...(ALL[0] ?? []), 'advanced-print-shop'], ALL[1] ?? []]))).toEqual([
      {
        code: 'STRAND_DOUBLES',
        message: 'The statement “advanced-print-shop” is in the strand “strand-1” already.',
        path: 'strands[1].statements[3]',
      },
    ]);
  });

  test('that does not exist, such as one of a durable skill', () => {
    expect(told(strandsText([...ALL, ['communication-communication-at-the-press']]))).toEqual([
      {
        code: 'STRAND_UNKNOWN',
        message: 'No level statement has the anchor “communication-communication-at-the-press”.',
        path: 'strands[2].statements[0]',
      },
    ]);
  });
});

test('two strands with one id are an error', () => {
  const text = strandsText(ALL).replace('"strand-2"', '"strand-1"');
  expect(inShort(problemsOf({ 'strands.json': text }))).toEqual([
    'error DOUBLED_STRAND strands.json:1',
  ]);
});

test.each([
  ['another version', strandsText(ALL, { schemaVersion: '2.0' }), 'WRONG_VALUE'],
  ['another maker', strandsText(ALL, { madeBy: 'EBSCOed' }), 'WRONG_VALUE'],
  [
    'an id that no address may hold',
    strandsText(ALL).replace('"strand-1"', '"../strand"'),
    'WRONG_VALUE',
  ],
  ['no strands', strandsText([]), 'WRONG_VALUE'],
  ['broken JSON', strandsText(ALL).slice(0, -2), 'JSON_SYNTAX'],
])('%s is an error', (_, text, code) => {
  expect(told(text)).toMatchObject([{ code }]);
});
