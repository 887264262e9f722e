import { expect, test } from 'vitest';
import { packStatements, unpackStatements } from '../../src/model/builder/packed-statements.ts';
import { sheetsOf, statementsOf } from '../../src/model/sheets/sheets-of.ts';
import { makeStatements } from '../formats/made-up.ts';
import { makeWorkplace } from './made-up.ts';

const cited = makeStatements({ kind: 'ai-at-work' }, [
  'Lamp forecasts — check against the sky.',
  'No topic at all.',
]).map((one, at) => ({
  ...one,
  citations: [
    { source: 'safi' as const, label: 'Jadhav & Danve, 2026', detail: 'an index' },
    { source: null, label: `Unknown ${at}`, detail: '' },
  ],
}));
const occupation = makeWorkplace({
  aiAtWork: { introduction: 'x', sources: [], statements: cited, evidencePack: null },
});
/** As it arrives in the browser. */
const arrived = unpackStatements(
  JSON.parse(JSON.stringify(packStatements(occupation))) as ReturnType<typeof packStatements>,
);

test('the browser gets every statement as it is, with code, anchor, UUID and citations', () => {
  expect(statementsOf(arrived)).toEqual(statementsOf(occupation));
});

test('sheets made in the browser are those made by the build', () => {
  expect(sheetsOf(arrived)).toEqual(sheetsOf(occupation));
});

test('an occupation with levels alone arrives as well', () => {
  const bare = makeWorkplace({ aiAtWork: null, durableSkills: null });
  expect(statementsOf(unpackStatements(packStatements(bare)))).toEqual(statementsOf(bare));
});
