import type { Problem } from '../../scripts/shared/report.ts';
import type { ExportName } from '../../scripts/import/ler-me/exports.ts';
import type { ImportedFramework } from '../../scripts/import/folder-importer.ts';
import { importExports } from '../../scripts/import/ler-me/import-exports.ts';
import type { Framework } from '../../src/model/framework/framework.ts';
import { groupOf, placeOf } from '../../src/model/framework/places.ts';
import type { PlaceGroup } from '../../src/model/framework/place.ts';
import type { Statement } from '../../src/model/framework/statement.ts';
import type { Occupation } from '../../src/model/occupation/occupation.ts';

/** Small exports that are valid as they stand, so that a test changes the one thing it is about. */

export const SOC = '51-9999.00';

export const LEVEL_STATEMENTS = {
  emerging: [
    'Paper stock — carry to the press under direction.',
    'Rollers — wipe clean after each run.',
  ],
  developing: ['Paper stock — choose by weight for a job.', 'Ink — mix to a sample.'],
  proficient: ['Colour — match across a long run.', 'Press faults — find and mend alone.'],
  advanced: ['Print shop — plan a week of jobs.', 'New printers — teach at the press.'],
};

interface FrameworkOverrides {
  schemaVersion?: unknown;
  exportedAt?: unknown;
  occupation?: Record<string, unknown>;
  framework?: Record<string, unknown>;
  levels?: Record<string, unknown>;
  sources?: Record<string, unknown>;
  attribution?: unknown;
}

/** A structured export as a value; overrides reach into its parts. `undefined` leaves a field out. */
export function makeFramework(overrides: FrameworkOverrides = {}): Record<string, unknown> {
  const levels = Object.fromEntries(
    Object.entries(LEVEL_STATEMENTS).map(([id, statements]) => [
      id,
      { label: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`, statements },
    ]),
  );
  return {
    schemaVersion: 'schemaVersion' in overrides ? overrides.schemaVersion : '1.0',
    exportedAt: overrides.exportedAt ?? '2026-05-15T12:40:52.082Z',
    occupation: {
      soc: SOC,
      title: 'Printers',
      group: 'Production',
      sector: '31-33',
      jobZone: 3,
      jobZoneInferred: false,
      ...overrides.occupation,
    },
    framework: {
      version: 'v.26.05',
      description: '',
      contextCovered: 'Printing in small shops.',
      ...overrides.framework,
      levels: { ...levels, ...overrides.levels },
    },
    sources: {
      onet: 'v30.2 (CC BY 4.0)',
      crosswalk: 'https://skillscrosswalk.com',
      generator: 'LER.me',
      ...overrides.sources,
    },
    attribution: 'attribution' in overrides ? overrides.attribution : '© EBSCOed',
  };
}

export function frameworkText(overrides: FrameworkOverrides = {}): string {
  return JSON.stringify(makeFramework(overrides));
}

export const CITE = {
  aei: 'Anthropic Economic IndexAnthropic Economic Index — release_2026_03_24. Opens in new tab.',
  safi: 'Jadhav & Danve, 2026Skill Automation Feasibility Index — Jadhav & Danve, 2026 (arXiv:2604.06906). Opens in new tab.',
  wef: 'WEF Skills TaxonomyWEF Skills Taxonomy 2021 — Building a Common Language for Skills at Work. Opens in new tab.',
  pathsmith:
    'Pathsmith Durable SkillsPathsmith Durable Skills Framework — America Succeeds + CompTIA. Opens in new tab.',
  onet: 'O*NET v30.2O*NET Resource Center — Occupational Information Network, v30.2 (Feb 2026). Opens in new tab.',
};

const DOMAIN_NAMES = [
  'Communication',
  'Leadership',
  'Metacognition',
  'Critical Thinking',
  'Collaboration',
  'Character',
  'Creativity',
  'Growth Mindset',
  'Mindfulness',
  'Fortitude',
];

interface FrameworkPageParts {
  title?: string;
  description?: string[];
  context?: string;
  levelStatements?: string[];
  sourcesLine?: string;
  aiStatements?: string[];
  evidence?: string[];
  /** Lines in the place of the ten domains. */
  domains?: string[];
  anchors?: string[];
  foot?: string[];
}

/** The ten domains with one statement each, with some headings or statements replaced. */
export function domainLines(replaced: Record<string, string[]> = {}): string[] {
  return DOMAIN_NAMES.flatMap(
    (name, index) =>
      replaced[name] ?? [
        `${index + 1}${name}1 statement`,
        `- ${name} at the press — shows it ${CITE.pathsmith}`,
      ],
  );
}

/** The text of a framework's page. */
export function makeFrameworkPage(parts: FrameworkPageParts = {}): string {
  return [
    parts.title ?? 'Printers',
    ...(parts.description ?? []),
    parts.context ?? 'Context coveredPrinting in small shops.',
    ...(parts.levelStatements ?? Object.values(LEVEL_STATEMENTS).flat()).map((line) => `- ${line}`),
    'AI-at-Work Competency Framework',
    parts.sourcesLine ?? `Sources:${CITE.aei}${CITE.safi}`,
    'AI-at-Work Competency Framework',
    'How a worker at each mastery level uses AI tools.',
    ...(parts.aiStatements ?? [`Job tickets — drafts them with AI ${CITE.aei}.`]).map(
      (line) => `- ${line}`,
    ),
    'Evidence pack',
    ...(parts.evidence ?? [
      '- AEI usage',
      '- Task observations: 980Augment share: 95%Time saved: 84.3%AI autonomy: 2.77',
      '- SAFI positioning',
      '- Top skill: Active ListeningScore: 42.2 / 100Quadrant: Q2_ai_augmentedprecision: exact',
      '- WEF cluster',
      '- Human-Technology Interactionhuman_technology_interaction',
    ]),
    'Pathsmith Durable Skills Framework',
    'Pathsmith Durable Skills Framework',
    'Ten durable-skill domains mapped to four levels.',
    ...(parts.domains ?? domainLines()),
    ...(parts.anchors ?? [
      'Show O*NET source anchors1 anchors · skillscrosswalk.com',
      'O*NET enrichment · skillscrosswalk.com',
      'Suggest an O*NET correctionSource anchors that ground each statement',
      '- Set up presses.',
    ]),
    ...(parts.foot ?? ['Sources: O*NET v30.2 (CC BY 4.0), LER.me. © 2026 EBSCOed.']),
  ].join('\n');
}

interface OnetReportParts {
  head?: string[];
  description?: string;
  tasks?: string[];
  skills?: string[];
  technology?: string[];
  tools?: string[];
  more?: string[];
}

const DESCRIPTION = 'Set up and operate printing presses.';
const TASKS = ['Set up presses.', 'Mix inks.', 'Check sheets for faults.'];

/** An O*NET report as text. */
export function makeOnetReport(parts: OnetReportParts = {}): string {
  return [
    ...(parts.head ?? ['Job Title: Printers', `O*NET-SOC Code: ${SOC}`]),
    '',
    '# DESCRIPTION',
    parts.description ?? DESCRIPTION,
    '',
    '# TASKS',
    ...(parts.tasks ?? TASKS).map((line) => `- ${line}`),
    '',
    '# SKILLS',
    '(Scale definitions: Importance is rated 1-5. Level is rated 0-7.)',
    ...(parts.skills ?? ['Speaking (Importance: 3.88/5 | Level: 3.62/7)']).map(
      (line) => `- ${line}`,
    ),
    '',
    '# TECHNOLOGY SKILLS & TOOLS',
    ...(parts.technology ?? ['Microsoft Excel (Tech skill type: Spreadsheet software)']).map(
      (line) => `- ${line}`,
    ),
    '',
    '## TOOLS USED',
    ...(parts.tools ?? ['Scanners (Tool type: Scanners)']).map((line) => `- ${line}`),
    ...(parts.more ?? []),
  ].join('\n');
}

interface CareerPageParts {
  description?: string;
  tasks?: string[];
  activities?: string[];
  education?: string[];
  certificates?: string[];
  percentiles?: string[];
  experience?: string[];
  outlook?: string[];
  more?: string[];
}

/** A career page as text. */
export function makeCareerPage(parts: CareerPageParts = {}): string {
  return [
    'Description',
    parts.description ?? DESCRIPTION,
    'Interests',
    '- Realistic',
    'Work Values',
    '- Support',
    'Work Styles',
    '- Attention to Detail',
    'Tasks',
    ...(parts.tasks ?? TASKS.slice(0, 2)).map((line) => `- ${line}`),
    'Work Activities',
    '- Getting Information',
    'Detailed Work Activities',
    ...(parts.activities ?? ['Getting Information - Observing and receiving information.']).map(
      (line) => `- ${line}`,
    ),
    'Technology Skills',
    '- Spreadsheet software',
    'Skills',
    '- Speaking',
    'Knowledge',
    '- Mathematics',
    'Most Common Education Level',
    'The “Most Common Education Level” refers to the level of education held by most.',
    ...(parts.education ?? []),
    'Certificates',
    ...(parts.certificates ?? [
      'Certificate name',
      'Offset PressCertifying Organization',
      'Guild of Printers',
      'Type',
      'Core',
    ]),
    'Income Percentile',
    'The income percentiles show how earnings are distributed.',
    'Income Percentile | Income |',
    '---|---|',
    ...(parts.percentiles ?? [
      'Low (10%) | $31,200 |',
      'Median (50%) | $42,000 |',
      'High (90%) | $60,500 |',
    ]),
    'Income by Experience',
    'This table shows how income typically grows with experience.',
    'Experience | Income |',
    '---|---|',
    ...(parts.experience ?? [
      'Entry Level | $33,000 |',
      'Mid Level | $44,000 |',
      'Senior Level | $55,000 |',
    ]),
    'Employability',
    ...(parts.outlook ?? [
      'There are currently 1,000 jobs in this career path. Over the next 10 years, that number is expected to increase to 1,100 positions, reflecting a projected growth of 10%.',
      'The Projected Job Growth figure refers to the expected increase or decrease.',
      'Projected Job Growth of 10%',
    ]),
    ...(parts.more ?? []),
    'The career information and data on this site incorporates information from O*NET Web Services.',
  ].join('\n');
}

/** A career video's script and profile as text, with lines replaced. */
export function makeCareerVideo(replaced: Record<string, string[]> = {}): string {
  return [
    'Printers put ink on paper… and take pride in it.',
    'What they do:',
    DESCRIPTION,
    'On the job, you would:',
    'Set up presses.',
    'Arts and Humanities',
    'English language',
    'Basic Skills',
    'talking to others',
    'People interested in this work like activities that include practical, hands-on problems.',
    'They do well at jobs that need:',
    'Attention to Detail',
    'You might use software like this on the job:',
    'Spreadsheet software',
    'Microsoft Excel',
    'high school diploma/GED usually needed',
    'Get started on your career:',
    'New job opportunities are likely in the future.',
  ]
    .flatMap((line) => replaced[line] ?? [line])
    .join('\n');
}

export type ExportTexts = Partial<Record<ExportName, string | Uint8Array | null>>;

/** All five exports of an occupation; a file given as null is left out. */
export function makeExports(overrides: ExportTexts = {}): Map<ExportName, Uint8Array> {
  const texts: ExportTexts = {
    'framework.json': frameworkText(),
    'framework-page.txt': makeFrameworkPage(),
    'onet-report.txt': makeOnetReport(),
    'career-page.txt': makeCareerPage(),
    'career-video.txt': makeCareerVideo(),
    ...overrides,
  };
  return new Map(
    (Object.keys(texts) as ExportName[]).flatMap((name) => {
      const content = texts[name];
      if (content === null || content === undefined) return [];
      return [[name, typeof content === 'string' ? new TextEncoder().encode(content) : content]];
    }),
  );
}

/** Imports exports that are valid but for what is given. */
export function importMade(overrides: ExportTexts = {}): ImportedFramework {
  return importExports({ soc: SOC, files: makeExports(overrides) });
}

/** What is wrong with exports that are valid but for what is given. */
export function problemsOf(overrides: ExportTexts = {}): Problem[] {
  return importMade(overrides).problems;
}

/** The framework that comes of exports that hold no error; throws with the problems where they do. */
export function frameworkOf(overrides: ExportTexts = {}): Framework {
  const { framework, problems } = importMade(overrides);
  if (!framework) throw new Error(problems.map(({ message }) => message).join('\n'));
  return framework;
}

/** What such a framework tells of its occupation. */
export function occupationOf(overrides: ExportTexts = {}): Occupation {
  const { occupation } = frameworkOf(overrides);
  if (!occupation) throw new Error('The framework is about no occupation.');
  return occupation;
}

/** One of its groups of places. */
export function groupIn(framework: Framework | null, id: string): PlaceGroup | undefined {
  return framework ? groupOf(framework, id) : undefined;
}

/** The statements of one of its places. */
export function statementsIn(framework: Framework | null, place: string): Statement[] {
  return (framework && placeOf(framework, place)?.place.statements) ?? [];
}

/** Problems in one line each, short enough to compare: `error DOMAIN_COUNT framework-page.txt:22`. */
export function inShort(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ severity, code, file, line }) =>
      `${severity} ${code} ${file ?? ''}${line === null ? '' : `:${line}`}`,
  );
}
