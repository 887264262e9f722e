import { expect, test } from 'vitest';
import { readDraft, writeDraft } from '../../src/model/builder/draft-link.ts';
import { toggledOn, tokensOn } from '../../src/model/builder/tray-sheet.ts';
import { entriesOf, makeDraft, makeWorkplace, tokenOf } from './made-up.ts';

const occupation = makeWorkplace();
const about = { soc: occupation.soc, version: 'v.1' };
const token = (code: string) => tokenOf(occupation, code);

test('a first statement begins a sheet that the builder reads without complaint', () => {
  const read = readDraft(toggledOn('', token('EM-01'), about));
  expect(read).toEqual({ draft: makeDraft(occupation, ['EM-01']), version: 'v.1', problems: [] });
});

test('a statement goes to the end, and all that the builder set up stays', () => {
  const draft = makeDraft(occupation, ['Opening', 'EM-02', 'Later', 'DE-01'], {
    title: 'Week 3 ~ calls & notes',
    kind: 'single-point',
    fields: ['Learner'],
    largePrint: true,
  });
  const read = readDraft(toggledOn(writeDraft(draft, 'v.1'), token('COM-01'), about));
  expect(read.problems).toEqual([]);
  expect(read.draft).toEqual({
    ...draft,
    entries: entriesOf(occupation, ['Opening', 'EM-02', 'Later', 'DE-01', 'COM-01']),
  });
});

test('a statement that is on the sheet is taken off, even if it was renumbered since', () => {
  const renumbered = token('EM-01').replace(/^(.)./u, '$1z');
  const on = toggledOn(toggledOn('', renumbered, about), token('EM-02'), about);
  expect(tokensOn(toggledOn(on, token('EM-01'), about))).toEqual([token('EM-02')]);
});

test.each(['', '#', 'nonsense', 's=%%%&z=', 'b=1&s=....'])(
  'a kept text “%s” holds no statement and takes one',
  (kept) => {
    expect(tokensOn(kept)).toEqual([]);
    expect(tokensOn(toggledOn(kept, token('AI-01'), about))).toEqual([token('AI-01')]);
  },
);
