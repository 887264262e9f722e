import { onetNotice } from '../../../src/model/notices.ts';
import type { ReleaseFacts } from '../../../src/model/occupation/onet-release.ts';
import { SOC } from '../../import/builders.ts';
import { OTHER_SOC } from './other-printers.ts';

/** An occupation that has no exports. */
export const LONE_SOC = '51-5113.00';
/** One that is on no site. */
const ABSENT_SOC = '27-1024.00';

/** What a made-up release tells of made-up printers: more than the exports, and some of it otherwise. */
export const FACTS: ReleaseFacts = {
  schemaVersion: '1.0',
  release: '30.2',
  date: 'February 2026',
  attribution: onetNotice('30.2', 'file'),
  soc: SOC,
  title: 'Printers',
  description: 'Set up and operate printing presses.',
  jobZone: 2,
  tasks: [
    { id: '901', text: 'Set up presses.', kind: 'core' },
    { id: '902', text: 'Mix inks.', kind: 'supplemental' },
    { id: '903', text: 'Sweep <under> the press.', kind: null },
  ],
  skills: [
    {
      id: '2.A.1.d',
      name: 'Speaking',
      importance: { value: 3.88, error: 0.13 },
      level: { value: 3.62, error: 0.18 },
    },
    {
      id: '2.A.1.b',
      name: 'Active Listening',
      importance: { value: 3.5, error: 0.1 },
      level: { value: 3.5, error: 0.1 },
    },
  ],
  knowledge: [
    { id: '2.C.4.a', name: 'Mathematics', importance: { value: 2.1, error: 0.2 }, level: null },
    {
      id: '2.C.3.b',
      name: 'Engineering & Technology',
      importance: { value: 3.4, error: 0.2 },
      level: { value: 4, error: 0.3 },
    },
  ],
  technology: [
    { name: 'Microsoft Excel', type: 'Spreadsheet software', hot: true, inDemand: true },
    { name: 'Adobe InDesign', type: 'Desktop publishing software', hot: true, inDemand: false },
  ],
  tools: [{ name: 'Ink knives', type: 'Knives' }],
  alternateTitles: ['Gutenberg Operator', 'Press "Hand" (PH)', 'Ink Fountain Wrangler'],
  related: [
    { soc: OTHER_SOC, title: 'Printers, Binders/Finishers', tier: 'Primary-Short' },
    { soc: ABSENT_SOC, title: 'Graphic Designers', tier: 'Supplemental' },
  ],
  workActivities: [
    { id: '4.A.1.I01.D01', title: 'Prepare materials for print.', tasks: ['901', '902'] },
    { id: '4.A.1.I01.D02', title: 'Clean work areas.', tasks: ['903'] },
  ],
  levelAnchors: { Speaking: [{ level: 2, example: 'Greet a visitor' }] },
  missing: [],
};

const bytes = (facts: ReleaseFacts) => new TextEncoder().encode(JSON.stringify(facts, null, 1));

/** The facts of an occupation that has exports as well. */
export const factsOf = (soc: string): Uint8Array => bytes({ ...FACTS, soc });

/** All that there is of an occupation: a release that lacks some tables, and has not rated it. */
export const factsAlone: Uint8Array = bytes({
  ...FACTS,
  soc: LONE_SOC,
  title: 'Print Finishing Workers, All Other',
  jobZone: null,
  skills: FACTS.skills.map((skill) =>
    skill.name === 'Speaking' ? { ...skill, importance: { value: 4.6, error: 0.12 } } : skill,
  ),
  tools: [],
  knowledge: [],
  alternateTitles: [],
  missing: ['tools', 'knowledge'],
});
