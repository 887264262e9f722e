import { expect, test } from 'vitest';
import { pickedTokens } from '../../src/model/builder/draft.ts';
import {
  readReadySheet,
  readySheetDraft,
  readySheetQuery,
} from '../../src/model/builder/ready-sheet.ts';
import { sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import { makeWorkplace } from './made-up.ts';

const framework = makeWorkplace();

test('every ready-made sheet about a place opens in the builder with its kind and all its statements', () => {
  const sheets = sheetsOf(framework).filter(({ scope }) => scope.kind === 'place');
  expect(sheets.length).toBeGreaterThan(20);
  for (const sheet of sheets) {
    const ready = readReadySheet(readySheetQuery(sheet) ?? '');
    const draft = ready && readySheetDraft(framework, ready);
    expect(draft?.kind).toBe(sheet.kind);
    expect(pickedTokens(draft!)).toHaveLength(2);
  }
});

test('sheets about the whole framework are not for the builder', () => {
  const [sheet] = sheetsOf(framework);
  expect(readySheetQuery({ ...sheet!, scope: { kind: 'framework' } })).toBeNull();
  expect(readySheetQuery({ ...sheet!, kind: 'analytic' })).toBeNull();
});

test.each(['', '?o=', '?o=../x', '?place=emerging'])('a query “%s” names nothing', (query) => {
  expect(readReadySheet(query)).toBeNull();
});

test('an unknown place makes no draft, an unknown kind a checklist', () => {
  expect(readySheetDraft(framework, { place: 'nowhere', kind: 'checklist' })).toBeNull();
  expect(readySheetDraft(framework, { place: 'emerging', kind: 'poem' })?.kind).toBe('checklist');
});
