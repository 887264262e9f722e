import { expect, test } from 'vitest';
import { resolveDraft } from '../../src/model/builder/resolve-draft.ts';
import { readDraft } from '../../src/model/builder/draft-link.ts';
import { tokenName } from '../../src/model/builder/statement-token.ts';
import type { Framework } from '../../src/model/framework/framework.ts';
import { makeDraft, makeWorkplace } from './made-up.ts';

const before = makeWorkplace();

/** The same framework with other statements at the first level, and another version. */
const later = (sentences: string[]): Framework =>
  makeWorkplace({ version: 'v.2' }, { emerging: sentences });
const [wicks = '', ladders = ''] = before.groups[0]!.places[0]!.statements.map(
  ({ topic, text }) => `${topic ?? ''} — ${text}`,
);
const codes = (entries: { kind: string; token?: string }[]) =>
  entries.map(({ token }) => (token === undefined ? 'heading' : tokenName(token, before)));

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
  const same = makeWorkplace({}, { emerging: ['Oil — fill.'], developing: ['Oil — fill.'] });
  const draft = makeDraft(same, ['DE-01']);
  const gone = makeWorkplace({}, { emerging: ['Oil — fill.'] });
  expect(resolveDraft(draft, null, gone).draft.entries).toEqual([]);
});

test('a place that is gone leaves its statements without a name, and they are counted', () => {
  const [levels] = before.groups;
  const without = { ...before, groups: [levels!] };
  const draft = makeDraft(before, ['AI-01', 'EM-01', 'COM-01']);
  expect(resolveDraft(draft, 'v.1', without).problems).toEqual([
    '2 statements of this link no longer exist in v.1 and are left out.',
  ]);
});

test('a statement whose place has codes of its own is not named by a code that it never had', () => {
  const draft = makeDraft(before, ['EM-02']);
  const now = later([wicks]);
  for (const statement of now.groups[0]!.places[0]!.statements) statement.code = 'K.CC.1';
  expect(resolveDraft(draft, 'v.2', now).problems[0]).toContain(
    'is left out: a statement of “Emerging level”.',
  );
});

test('a link of the first format finds its statements, and names those that are gone', () => {
  // As it was shared: EM-01, a heading, a statement that there never was as DE-05, and COM-02.
  const { draft, version, problems } = readDraft(
    'b=1&o=11-2222.33&f=v.1&t=Week+3&s=ABklJFs.BFr8TgNFCF9Mpu&g=Later&z=FT34J',
  );
  expect(problems).toEqual([]);
  const resolved = resolveDraft(draft, version, before);
  expect(codes(resolved.draft.entries)).toEqual(['EM-01', 'heading', 'COM-02']);
  expect(resolved.problems).toEqual([
    '1 statement of this link no longer exists in v.1 and is left out: DE-05.',
  ]);
});
