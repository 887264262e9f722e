import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  groupedBy,
  withEntryMoved,
  withHeading,
  withHeadingText,
  withKind,
  withoutEntry,
  withoutStatements,
  withStatements,
} from '../../src/model/builder/change-draft.ts';
import { LIMITS, pickedTokens, type Draft } from '../../src/model/builder/draft.ts';
import {
  redone,
  settled,
  startHistory,
  undone,
  withStep,
} from '../../src/model/builder/history.ts';
import { statementToken, tokenName } from '../../src/model/builder/statement-token.ts';
import { makeDraft, makeWorkplace, tokenOf } from './made-up.ts';

const framework = makeWorkplace();
const draft = makeDraft(framework, ['EM-01', 'DE-01', 'Later', 'COM-01']);
const lines = ({ entries }: Draft) =>
  entries.map((one) => (one.kind === 'heading' ? one.text : tokenName(one.token, framework)));
const token = (code: string) => tokenOf(framework, code);

describe('lines', () => {
  test('go where they are sent, and no further than the ends', () => {
    expect(lines(withEntryMoved(draft, 3, 0))).toEqual(['COM-01', 'EM-01', 'DE-01', 'Later']);
    expect(lines(withEntryMoved(draft, 0, 99))).toEqual(['DE-01', 'Later', 'COM-01', 'EM-01']);
    expect(withEntryMoved(draft, 0, -1)).toBe(draft);
    expect(withEntryMoved(draft, 9, 0)).toBe(draft);
  });

  test('moving never loses or doubles one', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (from, to) => {
        expect(lines(withEntryMoved(draft, from, to)).toSorted()).toEqual(lines(draft).toSorted());
      }),
    );
  });

  test('a statement that is on the sheet is not put on it again', () => {
    expect(withStatements(draft, [token('EM-01')])).toBe(draft);
    expect(lines(withStatements(draft, [token('AI-01'), token('EM-01'), token('AI-01')]))).toEqual([
      'EM-01',
      'DE-01',
      'Later',
      'COM-01',
      'AI-01',
    ]);
  });

  test('a sheet takes as many as it holds', () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      statementToken('emerging', { number: 1, id: `emerging-${at}` }),
    );
    const full = withStatements(draft, many);
    expect(pickedTokens(full)).toHaveLength(LIMITS.statements);
    expect(withStatements(full, [token('AI-01')])).toBe(full);
  });

  test('are taken off by statement or by position', () => {
    expect(lines(withoutStatements(draft, [token('DE-01'), token('EM-01')]))).toEqual([
      'Later',
      'COM-01',
    ]);
    expect(lines(withoutEntry(draft, 2))).toEqual(['EM-01', 'DE-01', 'COM-01']);
    expect(withoutEntry(draft, 9)).toBe(draft);
  });

  test('headings are put in, renamed, and limited in number', () => {
    expect(lines(withHeading(draft, 1, 'New'))[1]).toBe('New');
    expect(lines(withHeadingText(draft, 2, 'Renamed'))[2]).toBe('Renamed');
    expect(withHeadingText(draft, 0, 'No heading')).toBe(draft);
    let full = draft;
    for (let at = 0; at < 99; at += 1) full = withHeading(full, 0);
    expect(full.entries).toHaveLength(3 + LIMITS.headings);
  });

  test('are grouped by where they come from', () => {
    const grouped = groupedBy(makeDraft(framework, ['EM-02', 'COM-01', 'Old', 'EM-01']), (one) =>
      (tokenName(one, framework) ?? '').slice(0, 2),
    );
    expect(lines(grouped)).toEqual(['EM', 'EM-02', 'EM-01', 'CO', 'COM-01']);
  });
});

test('a scale that uses the mark of another kind’s “not observed” is given up with the change', () => {
  const scale = [
    { mark: '+', label: 'Yes', meaning: '', points: null },
    { mark: '–', label: 'Hardly', meaning: '', points: null },
  ];
  expect(withKind({ ...draft, scale }, 'single-point').scale).toEqual(scale);
  expect(withKind({ ...draft, scale }, 'self-check').scale).toBeNull();
});

describe('history', () => {
  test('goes back step by step, and forward again', () => {
    const third = withStep(withStep(startHistory('a'), 'b'), 'c');
    const back = undone(undone(third)!)!;
    expect(back.present).toBe('a');
    expect(undone(back)).toBeNull();
    expect(redone(redone(back)!)!.present).toBe('c');
    expect(redone(third)).toBeNull();
  });

  test('a new step after going back ends what could be done again', () => {
    const changed = withStep(undone(withStep(startHistory('a'), 'b'))!, 'c');
    expect(redone(changed)).toBeNull();
    expect(undone(changed)?.present).toBe('a');
  });

  test('typing a word is one step, and the next word another', () => {
    let history = startHistory('');
    for (const text of ['W', 'We', 'Wee', 'Week']) history = withStep(history, text, 'title');
    history = withStep(settled(history), 'Week 3', 'title');
    expect(undone(history)?.present).toBe('Week');
    expect(undone(undone(history)!)?.present).toBe('');
  });

  test('the same again is no step', () => {
    const history = startHistory('a');
    expect(withStep(history, 'a')).toBe(history);
  });
});
