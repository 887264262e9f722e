import { expect, test } from 'vitest';
import {
  isStatementsFile,
  packStatements,
  statementsFile,
  unpackStatements,
} from '../../src/model/contracts/packed-statements.ts';
import { statementsOf } from '../../src/model/framework/places.ts';
import type { Framework } from '../../src/model/framework/framework.ts';
import { sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import { makeAiAtWork, makeAreasOnly, makeFramework, makeLevels } from '../formats/made-up.ts';

const cited = makeAiAtWork(['Lamp forecasts — check against the sky.', 'No topic at all.']);
cited.places[0]!.statements.forEach((one, at) => {
  one.citations = [
    { source: 'safi', label: 'Jadhav & Danve, 2026', detail: 'an index' },
    { source: 'house-rules', label: 'House rules', detail: '' },
    { source: null, label: `Unknown ${at}`, detail: '' },
  ];
});
const levels = makeLevels();
const framework = makeFramework({
  description: 'Light the lamps.',
  groups: [levels, cited],
  sources: [{ id: 'house-rules', name: 'House rules', link: null }],
  strands: {
    by: 'levelbook',
    list: [
      {
        id: 'wicks',
        name: 'Wicks',
        description: null,
        statements: levels.places.map(({ statements }) => statements[0]!.id),
      },
    ],
  },
});
/** As it arrives in the browser. */
const arrived = (sent: Framework) =>
  unpackStatements(
    JSON.parse(JSON.stringify(packStatements(sent))) as ReturnType<typeof packStatements>,
  );

test('the browser gets every statement as it is, with code, anchor, UUID and citations', () => {
  expect(statementsOf(arrived(framework))).toEqual(statementsOf(framework));
});

test('sheets made in the browser are those made by the build, strands and own sources among them', () => {
  expect(sheetsOf(arrived(framework))).toEqual(sheetsOf(framework));
});

test('codes, UUIDs, headings and facts that a framework brings arrive as they are', () => {
  const own = makeAreasOnly();
  const [first, second] = own.groups[0]!.places[0]!.statements;
  Object.assign(first!, {
    code: 'K.CC.A.1',
    uuid: '11111111-2222-4333-8444-555555555555',
    group: 'Counting',
    facts: [{ name: 'Grade', value: 'K' }],
  });
  expect(statementsOf(arrived(own))).toEqual([first, second]);
  expect(arrived(own).groups[0]).toMatchObject({ member: 'area', claims: 'none', ordered: false });
});

test('a code that follows from its place and number is not sent', () => {
  expect(JSON.stringify(packStatements(framework))).not.toMatch(/EM-01|AI-02/u);
});

test('a file of statements is known by its address, and nothing else is', () => {
  expect(isStatementsFile(statementsFile(framework))).toBe(true);
  expect(isStatementsFile('frameworks/pottery/statements.js')).toBe(true);
  expect(isStatementsFile('statements.js')).toBe(false);
  expect(isStatementsFile('frameworks/pottery/rubrics/statements.js')).toBe(false);
  expect(isStatementsFile('frameworks/pottery/statements.json')).toBe(false);
});
