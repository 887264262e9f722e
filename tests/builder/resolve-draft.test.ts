import { expect, test } from 'vitest';
import { resolveDraft } from '../../src/model/builder/resolve-draft.ts';
import { statementToken, tokenCode } from '../../src/model/builder/statement-token.ts';
import type { Occupation } from '../../src/model/occupation.ts';
import { EMERGING, makeStatements } from '../formats/made-up.ts';
import { makeDraft, makeWorkplace } from './made-up.ts';

const before = makeWorkplace();

/** The same occupation with other statements at the Emerging level, and another version. */
function later(sentences: string[]): Occupation {
  const [first, ...others] = before.levels;
  return {
    ...before,
    framework: { ...before.framework, version: 'v.2' },
    levels: [{ ...first!, statements: makeStatements(EMERGING, sentences) }, ...others],
  };
}
const [wicks = '', ladders = ''] = before.levels[0]!.statements.map(
  ({ topic, text }) => `${topic ?? ''} — ${text}`,
);
const codes = (entries: { kind: string; token?: string }[]) =>
  entries.map(({ token }) => (token === undefined ? 'heading' : tokenCode(token)));

test('statements that were renumbered are found again, under their new codes', () => {
  const draft = makeDraft(before, ['EM-01', 'A heading', 'EM-02']);
  const { draft: found } = resolveDraft(draft, 'v.1', later(['Oil — fill.', ladders, wicks]));
  expect(codes(found.entries)).toEqual(['EM-03', 'heading', 'EM-02']);
});

test('statements that no longer exist are left out and named as they were numbered', () => {
  const draft = makeDraft(before, ['EM-01', 'DE-01', 'EM-02']);
  const { draft: found, problems } = resolveDraft(draft, 'v.1', later(['Oil — fill.']));
  expect(codes(found.entries)).toEqual(['DE-01']);
  expect(problems[0]).toBe(
    '2 statements of this link no longer exist in v.2 and are left out: EM-01, EM-02, as v.1 numbered them.',
  );
});

test('one that is gone is spoken of as one', () => {
  const { problems } = resolveDraft(makeDraft(before, ['EM-02']), 'v.2', later([wicks]));
  expect(problems).toEqual([
    '1 statement of this link no longer exists in v.2 and is left out: EM-02.',
  ]);
});

test('another version is named even where every statement was found', () => {
  const { problems } = resolveDraft(makeDraft(before, ['EM-01']), 'v.1', later([wicks, ladders]));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('made with v.1');
});

test('nothing is said of a link that is up to date, or that names no version', () => {
  const draft = makeDraft(before, ['EM-01', 'AI-02', 'COM-01']);
  expect(resolveDraft(draft, 'v.1', before)).toEqual({ draft, problems: [] });
  expect(resolveDraft(draft, null, before).problems).toEqual([]);
});

test('a statement of another place with the same topic is not taken for it', () => {
  const token = statementToken({ code: 'DE-01', id: before.levels[0]!.statements[0]!.id });
  const draft = { ...makeDraft(before, []), entries: [{ kind: 'statement' as const, token }] };
  expect(resolveDraft(draft, null, before).draft.entries).toEqual([]);
});
