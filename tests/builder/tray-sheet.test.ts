import { expect, test } from 'vitest';
import { readDraft, writeDraft } from '../../src/model/builder/draft-link.ts';
import { toggledOn, tokensOn } from '../../src/model/builder/tray-sheet.ts';
import { entriesOf, makeDraft, makeWorkplace, tokenOf } from './made-up.ts';

const framework = makeWorkplace();
const about = { id: framework.id, version: 'v.1' };
const token = (code: string) => tokenOf(framework, code);

test('a first statement begins a sheet that the builder reads without complaint', () => {
  const read = readDraft(toggledOn('', token('EM-01'), about));
  expect(read).toEqual({ draft: makeDraft(framework, ['EM-01']), version: 'v.1', problems: [] });
});

test('a statement goes to the end, and all that the builder set up stays', () => {
  const draft = makeDraft(framework, ['Opening', 'EM-02', 'Later', 'DE-01'], {
    title: 'Week 3 ~ calls & notes',
    kind: 'single-point',
    fields: ['Learner'],
    largePrint: true,
  });
  const read = readDraft(toggledOn(writeDraft(draft, 'v.1'), token('COM-01'), about));
  expect(read.problems).toEqual([]);
  expect(read.draft).toEqual({
    ...draft,
    entries: entriesOf(framework, ['Opening', 'EM-02', 'Later', 'DE-01', 'COM-01']),
  });
});

test('a statement that is on the sheet is taken off, even if it was renumbered since', () => {
  const renumbered = token('EM-01').replace(/^(..)./u, '$1z');
  const on = toggledOn(toggledOn('', renumbered, about), token('EM-02'), about);
  expect(tokensOn(toggledOn(on, token('EM-01'), about))).toEqual([token('EM-02')]);
});

test.each(['', '#', 'nonsense', 's=%%%&z=', 'b=1&s=....', 'b=2&s=....'])(
  'a kept text “%s” holds no statement and takes one',
  (kept) => {
    expect(tokensOn(kept)).toEqual([]);
    expect(tokensOn(toggledOn(kept, token('AI-01'), about))).toEqual([token('AI-01')]);
  },
);

test('a sheet that was kept in the first format holds its statements, takes another, and is of today’s format then', () => {
  const kept = 'b=1&o=11-2222.33&f=v.1&t=Week+3&s=.AB12345EC67890&g=Opening';
  expect(tokensOn(kept)).toEqual(['10B12345', 'A8C67890']);
  const read = readDraft(toggledOn(kept, token('COM-01'), about));
  expect(read.problems).toEqual([]);
  expect(read.draft.entries).toEqual([
    { kind: 'heading', text: 'Opening' },
    { kind: 'statement', token: '10B12345' },
    { kind: 'statement', token: 'A8C67890' },
    { kind: 'statement', token: token('COM-01') },
  ]);
  expect(tokensOn(toggledOn(kept, '10B12345', about))).toEqual(['A8C67890']);
});
