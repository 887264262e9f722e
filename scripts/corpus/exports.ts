import type { MadeUpOccupation } from './occupation.ts';
import { SKILLS } from './phrases.ts';
import { aiStatements, AI_SOURCES, domainLines, levelStatements } from './statements.ts';

/** The exports of one made-up occupation, each in its real format, by file name. */
export function madeUpExports(made: MadeUpOccupation): Map<string, string> {
  const levels = levelStatements(made);
  const tasks = tasksOf(made);
  const files = new Map([
    ['framework.json', frameworkJson(made, levels)],
    ['framework-page.txt', frameworkPage(made, levels, tasks)],
    ['onet-report.txt', onetReport(made, tasks)],
    ['career-page.txt', careerPage(made, tasks)],
    ['career-video.txt', careerVideo(made, tasks)],
  ]);
  // Optional exports are missing here and there: a site must be good without them.
  if (made.choices.chance(8)) files.delete('career-video.txt');
  if (made.choices.chance(8)) files.delete('career-page.txt');
  if (made.choices.chance(3)) files.delete('onet-report.txt');
  return files;
}

const describe = ({ title, trade }: MadeUpOccupation) =>
  `${title} look after ${trade.objects.slice(0, 3).join(', ')} and what goes with them. Duties include keeping records, advising others, and handling ${trade.objects[4] ?? 'what comes in'}.`;

const contextOf = ({ title, trade, jobZone }: MadeUpOccupation) =>
  `This framework covers the work of ${title.toLowerCase()} ${trade.settings[0] ?? ''} — from first tasks to leading others — at a Job Zone ${jobZone} calibration.`;

const describedIn = (made: MadeUpOccupation) =>
  made.version === null
    ? `A made-up framework for ${made.title}, written to try Levelbook with.`
    : '';

function frameworkJson(made: MadeUpOccupation, levels: Record<string, string[]>): string {
  const label = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  return JSON.stringify({
    schemaVersion: '1.0',
    exportedAt: '2026-05-15T12:40:52.082Z',
    occupation: {
      soc: made.soc,
      title: made.title,
      group: made.trade.group,
      sector: made.trade.sector,
      jobZone: made.jobZone,
      jobZoneInferred: made.jobZoneInferred,
    },
    framework: {
      version: made.version,
      description: describedIn(made),
      contextCovered: contextOf(made),
      levels: Object.fromEntries(
        Object.entries(levels).map(([id, statements]) => [id, { label: label(id), statements }]),
      ),
    },
    sources: {
      onet: 'v30.2 (CC BY 4.0)',
      crosswalk: 'https://skillscrosswalk.com',
      generator: 'LER.me',
    },
    attribution: '© EBSCOed',
  });
}

function frameworkPage(
  made: MadeUpOccupation,
  levels: Record<string, string[]>,
  tasks: string[],
): string {
  const { choices } = made;
  const description = describedIn(made);
  return [
    made.title,
    ...(description === '' ? [] : [description]),
    `Context covered${contextOf(made)}`,
    ...Object.values(levels)
      .flat()
      .map((line) => `- ${line}`),
    'AI-at-Work Competency Framework',
    AI_SOURCES,
    'AI-at-Work Competency Framework',
    'How a worker at each mastery level uses, directs, and evaluates AI tools in this occupation. Each statement cites its evidence inline; click a citation chip to verify the source.',
    ...aiStatements(made).map((line) => `- ${line}`),
    'Evidence pack',
    '- AEI usage',
    `- Task observations: ${50 + choices.number(4000)}Augment share: ${30 + choices.number(65)}%Time saved: ${(20 + choices.number(700) / 10).toFixed(1)}%AI autonomy: ${(1 + choices.number(390) / 100).toFixed(2)}`,
    '- SAFI positioning',
    `- Top skill: ${choices.one(SKILLS)}Score: ${(42 + choices.number(400) / 10).toFixed(1)} / 100Quadrant: Q2_ai_augmentedprecision: exact`,
    '- WEF cluster',
    '- Human-Technology Interactionhuman_technology_interaction',
    'Pathsmith Durable Skills Framework',
    'Pathsmith Durable Skills Framework',
    'Ten durable-skill domains mapped to four proficiency/role levels for each occupation. Each statement is aligned to the Pathsmith taxonomy, derived from trusted grounding data and mapped to occupation-specific O*NET tasks and skills.',
    ...domainLines(made),
    `Show O*NET source anchors${tasks.length + choices.number(40)} anchors · skillscrosswalk.com`,
    'O*NET enrichment · skillscrosswalk.com',
    'Suggest an O*NET correctionSource anchors that ground each statement',
    ...tasks.slice(0, 8).map((task) => `- ${task}`),
    'Sources: O*NET v30.2 (CC BY 4.0), SkillsCrosswalk.com, LER.me, Anthropic Economic Index, SAFI (Jadhav & Danve, 2026), WEF Skills Taxonomy 2021, Pathsmith Durable Skills Framework. © 2026 EBSCOed.',
  ].join('\n');
}

const TASK_VERBS = [
  'Record information about',
  'Check and sort',
  'Arrange with others for',
  'Answer questions about',
  'Repair or replace',
  'Plan the week’s',
  'Advise newcomers on',
  'Compare with the standard',
  'Order supplies for',
  'Report to supervisors on',
  'Clean and put away',
  'Negotiate terms for',
  'Inspect for faults in',
  'Prepare written notices of',
  'Train others to handle',
];

function tasksOf({ trade, choices }: MadeUpOccupation): string[] {
  return choices
    .some(TASK_VERBS, 9 + choices.number(6))
    .map(
      (verb, at) =>
        `${verb} ${trade.objects[at % trade.objects.length] ?? ''} ${choices.one(trade.settings)}.`,
    );
}

function onetReport(made: MadeUpOccupation, tasks: string[]): string {
  const { choices, trade, title, soc } = made;
  const skills = SKILLS.map((name, at) => {
    const importance = Math.max(1, 4.1 - at * 0.085 - choices.number(20) / 100);
    const level = Math.max(0, 4 - at * 0.1 - choices.number(40) / 100);
    return `- ${name} (Importance: ${importance.toFixed(2)}/5 | Level: ${level.toFixed(2)}/7)`;
  });
  return [
    `Job Title: ${title}`,
    `O*NET-SOC Code: ${soc}`,
    '',
    '# DESCRIPTION',
    describe(made),
    '',
    '# TASKS',
    ...tasks.map((task) => `- ${task}`),
    '',
    '# SKILLS',
    '(Scale definitions: Importance is rated 1-5. Level is rated 0-7.)',
    ...skills,
    '',
    '# TECHNOLOGY SKILLS & TOOLS',
    ...trade.technology.map(([name, type]) => `- ${name} (Tech skill type: ${type})`),
    '',
    '## TOOLS USED',
    ...trade.tools.map(([name, type]) => `- ${name} (Tool type: ${type})`),
  ].join('\n');
}

function careerPage(made: MadeUpOccupation, tasks: string[]): string {
  const { choices, trade } = made;
  const now = 1000 * (3 + choices.number(400));
  // Never none: the page's sentence knows only more and fewer.
  const change = (choices.number(11) + 1) * (choices.number(2) === 0 ? -1 : 1);
  const then = Math.round((now * (100 + change)) / 100);
  const growth = change < 0 ? 'decline' : 'growth';
  const median = 30 + choices.number(60);
  const reported = choices.chance(80);
  const money = (thousands: number) => (reported ? `$${Math.round(thousands)},000` : '$NaN');
  return [
    'Description',
    describe(made),
    'Interests',
    ...choices
      .some(['Realistic', 'Investigative', 'Artistic', 'Social', 'Enterprising', 'Conventional'], 3)
      .map((name) => `- ${name}`),
    'Work Values',
    ...choices
      .some(['Relationships', 'Support', 'Achievement', 'Independence', 'Recognition'], 3)
      .map((name) => `- ${name}`),
    'Work Styles',
    ...choices
      .some(
        [
          'Integrity',
          'Attention to Detail',
          'Dependability',
          'Cooperation',
          'Initiative',
          'Stress Tolerance',
        ],
        5,
      )
      .map((name) => `- ${name}`),
    'Tasks',
    ...tasks.slice(0, 5).map((task) => `- ${task}`),
    'Work Activities',
    '- Getting Information',
    '- Working with Computers',
    'Detailed Work Activities',
    '- Getting Information - Observing, receiving, and otherwise obtaining information from all relevant sources.',
    '- Working with Computers - Using computers and computer systems to set up functions, enter data, or process information.',
    'Technology Skills',
    ...new Set(trade.technology.map(([, type]) => `- ${type}`)),
    'Skills',
    ...SKILLS.slice(0, 5).map((name) => `- ${name}`),
    'Knowledge',
    '- English Language',
    '- Customer and Personal Service',
    'Most Common Education Level',
    'The “Most Common Education Level” refers to the level of education held by the majority of workers in a given occupation.',
    ...(choices.chance(60) ? ['Some College Courses'] : []),
    ...(choices.chance(70)
      ? [
          'Certificates',
          'Certificate name',
          `${trade.subjects[0] ?? ''} PracticeCertifying Organization`,
          'Guild of Made-up Trades',
          'Type',
          'Core',
        ]
      : []),
    'Income Percentile',
    'The income percentiles show how earnings are distributed within a profession.',
    'Income Percentile | Income |',
    '---|---|',
    `Low (10%) | ${money(median * 0.7)} |`,
    `Median (50%) | ${money(median)} |`,
    `High (90%) | ${money(median * 1.6)} |`,
    'Income by Experience',
    'This table shows how income typically grows with experience.',
    'Experience | Income |',
    '---|---|',
    ...(reported
      ? [
          `Entry Level | ${money(median * 0.8)} |`,
          `Mid Level | ${money(median)} |`,
          `Senior Level | ${money(median * 1.4)} |`,
        ]
      : ['Entry Level | $50,000 |', 'Mid Level | $100,000 |', 'Senior Level | $150,000 |']),
    'Employability',
    `There are currently ${now.toLocaleString('en-US')} jobs in this career path. Over the next 10 years, that number is expected to ${change < 0 ? 'decrease' : 'increase'} to ${then.toLocaleString('en-US')} positions, reflecting a projected ${growth} of ${change}%.`,
    'The Projected Job Growth figure refers to the expected increase or decrease in employment within a specific career field over a certain period of time.',
    `Projected Job Growth of ${change}%`,
    'The career information and data on this site incorporates information from O*NET Web Services by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA); CareerOneStop; and the U.S. Bureau of Labor Statistics (BLS).',
  ].join('\n');
}

function careerVideo(made: MadeUpOccupation, tasks: string[]): string {
  const { title, trade } = made;
  return [
    `${title} keep things going… and few people notice how. They spend most of their day with ${trade.objects[0] ?? 'their work'}. The work asks for patience and a good memory.`,
    'What they do:',
    describe(made),
    'On the job, you would:',
    ...tasks.slice(0, 3),
    'Arts and Humanities',
    'English language',
    'Business',
    'customer service',
    'Basic Skills',
    'talking to others',
    'People interested in this work like activities that include data, detail, and regular routines.',
    'They do well at jobs that need:',
    'Integrity',
    'Dependability',
    'You might use software like this on the job:',
    ...trade.technology.slice(0, 2).flatMap(([name, type]) => [type, name]),
    'high school diploma/GED or some college usually needed',
    'Get started on your career:',
    'New job opportunities are likely in the future.',
  ].join('\n');
}
