import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReleaseFacts } from '../../src/model/occupation/onet-release.ts';
import {
  frameworkOf,
  frameworkText,
  inShort,
  occupationOf,
  problemsOf,
  SOC,
} from '../import/builders.ts';
import { ReleaseTrial } from './release-folder.ts';

let trial: ReleaseTrial;
let facts: ReleaseFacts;
beforeAll(async () => {
  trial = new ReleaseTrial();
  await trial.run();
  facts = { ...trial.facts(), soc: SOC };
});
afterAll(() => {
  trial.remove();
});

/** What the made-up exports tell as well, so that nothing disagrees. */
const agreeing = (): ReleaseFacts => ({
  ...facts,
  jobZone: 3,
  tasks: [
    { id: '1', text: 'Set up presses.', kind: 'core' },
    { id: '2', text: 'mix inks', kind: 'supplemental' },
    { id: '3', text: 'Check sheets for faults.', kind: null },
  ],
  tools: [{ name: 'Scanners', type: 'Scanners' }],
});
const given = (changed: Partial<ReleaseFacts> = {}) => ({
  'onet.json': JSON.stringify({ ...agreeing(), ...changed }),
});
const notesOf = (changed: Partial<ReleaseFacts>) =>
  frameworkOf(given(changed)).notes.filter(({ file }) => file === 'onet.json');

test('where a release says what the exports say, it adds ids, kinds and marks, and no note', () => {
  const { onetReport, onetRelease } = occupationOf(given());
  expect(onetReport?.tasks).toEqual([
    { number: 1, text: 'Set up presses.', id: '1', kind: 'core' },
    { number: 2, text: 'Mix inks.', id: '2', kind: 'supplemental' },
    { number: 3, text: 'Check sheets for faults.', id: '3' },
  ]);
  expect(onetReport?.technology).toEqual([
    { name: 'Microsoft Excel', type: 'Spreadsheet software', hot: true },
  ]);
  expect(onetReport?.levelAnchors).toEqual({
    Speaking: [{ level: 2, example: 'Greet a visitor' }],
  });
  expect(onetRelease).toMatchObject({ release: '30.2', alternateTitles: facts.alternateTitles });
  expect(notesOf({})).toEqual([]);
});

test.each<[string, Partial<ReleaseFacts>, string, string]>([
  ['tasks', { tasks: [{ id: '9', text: 'Sing.', kind: 'core' }] }, 'tasks-and-skills', '“Sing.”'],
  [
    'technology',
    { technology: [{ name: 'Quark', type: 'x', hot: false, inDemand: false }] },
    'tasks-and-skills',
    'O*NET 30.2 alone has 1 technology: “Quark”.',
  ],
  ['tools', { tools: [] }, 'tasks-and-skills', 'onet-report.txt alone has 1 tool: “Scanners”.'],
  [
    'job-zone',
    { jobZone: 2 },
    'overview',
    'framework.json gives job zone 3, O*NET 30.2 job zone 2.',
  ],
  ['title', { title: 'Print Workers' }, 'overview', '“Print Workers”'],
  ['description', { description: 'Print.' }, 'overview', 'reads “Print.”'],
  [
    'skills',
    {
      skills: [
        {
          id: '2.A.1.d',
          name: 'Speaking',
          importance: { value: 3.884, error: null },
          level: { value: 3, error: null },
        },
      ],
    },
    'tasks-and-skills',
    'Speaking: Level 3.62 (3.00)',
  ],
])(
  'other %s than the exports’ are a note, and the exports’ are shown',
  (name, changed, page, words) => {
    const notes = notesOf(changed);
    expect(notes).toMatchObject([{ id: `onet-${name}`, kind: 'disagreed', at: { page } }]);
    expect(notes[0]?.detail).toContain(words);
    const { onetReport } = occupationOf(given(changed));
    expect(onetReport?.tasks).toHaveLength(3);
    expect(onetReport?.skills).toEqual([{ name: 'Speaking', importance: 3.88, level: 3.62 }]);
  },
);

test('a table that the release lacks disagrees with nothing', () => {
  expect(notesOf({ tools: [], skills: [], missing: ['tools', 'skills'] })).toEqual([]);
});

test('without a report the lists are those of the release, and name it', () => {
  const { onetReport } = occupationOf({ ...given(), 'onet-report.txt': null });
  expect(onetReport).toMatchObject({
    release: '30.2',
    fromRelease: true,
    tasks: [{ number: 1, text: 'Set up presses.' }, {}, {}],
    skills: [{ name: 'Speaking', importance: 3.88, level: 3.62 }],
    tools: [{ name: 'Scanners' }],
  });
});

test('facts of another occupation are an error', () => {
  expect(inShort(problemsOf(given({ soc: '11-1011.00' })))).toContain(
    'error SOC_DIFFERS onet.json:1',
  );
});

test('facts in another shape are an error at their place', () => {
  const broken = JSON.stringify({ ...agreeing(), jobZone: 'two' }, null, 1);
  expect(problemsOf({ 'onet.json': broken })).toMatchObject([
    { severity: 'error', file: 'onet.json', path: 'jobZone' },
  ]);
});

test('an export under the name of another is told apart from what the command writes', () => {
  expect(inShort(problemsOf({ 'onet.json': frameworkText() }))).toEqual([
    'error WRONG_FILE onet.json',
  ]);
});
