import {
  CITE,
  domainLines,
  frameworkText,
  makeCareerPage,
  makeCareerVideo,
  makeExports,
  makeFrameworkPage,
  makeOnetReport,
} from '../../import/builders.ts';

/**
 * Exports that are valid, and differ from those in hand and from the other small ones in all that is known to differ:
 * a description in the place of a version, an inferred job zone, a sector that is a range, odd characters in title and
 * topics, uneven numbers of statements, mixed citations, incomes that are real, and no certificates.
 */

export const OTHER_SOC = '51-5112.00';
const TITLE = 'Printers, Binders/Finishers -- Small Shops';
const DESCRIPTION = 'How people print, fold and bind in shops of up to twenty.';
const CONTEXT = 'Printing on paper — sheets, not rolls — in a customer’s sight.';

const NINE = [
  'Paper (stock/weight) — carry to the press under direction.',
  'Rollers + blankets — wipe clean after each run.',
  'Customers’ files — open and look through for missing fonts.',
  'Guillotine (manual) — name its guards before the first cut.',
  'Spoiled sheets — sort for reuse.',
  'Job tickets — read aloud to the printer.',
  'Ink (CMYK) — fetch by number.',
  'Deliveries — count and sign for.',
  'Floor around the press — keep free.',
];

const LEVELS = {
  emerging: NINE,
  developing: ['Paper (stock/weight) — choose for a job.', 'Ink + varnish — mix to a sample.'],
  proficient: ['Colour — match across a long run.'],
  advanced: ['Shop — plan a week of jobs.', 'New printers — teach at the press.', 'Waste — halve.'],
};

const labelled = (id: string, statements: readonly string[]) => ({
  label: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`,
  statements,
});

const framework = frameworkText({
  occupation: {
    soc: OTHER_SOC,
    title: TITLE,
    group: 'Production',
    sector: '31-33',
    jobZone: 5,
    jobZoneInferred: true,
  },
  framework: { version: null, description: DESCRIPTION, contextCovered: CONTEXT },
  levels: Object.fromEntries(
    Object.entries(LEVELS).map(([id, statements]) => [id, labelled(id, statements)]),
  ),
});

const page = makeFrameworkPage({
  title: TITLE,
  description: [DESCRIPTION],
  context: `Context covered${CONTEXT}`,
  levelStatements: Object.values(LEVELS).flat(),
  aiStatements: [
    `Job tickets (drafts) — written with AI and read by a person ${CITE.aei}.`,
    `Quotes — checked against the price list ${CITE.safi}${CITE.onet}.`,
    'Pictures — never made up for a customer’s product.',
  ],
  domains: domainLines({
    Leadership: [
      '2Leadership3 statements',
      `- Crew/shift — hands over in words ${CITE.pathsmith}${CITE.onet}`,
      '- Rush jobs — says which one waits',
      `- Mistakes (own) — names first ${CITE.wef}`,
    ],
  }),
});

/** The files of its folder. */
export const otherPrinters = makeExports({
  'framework.json': framework,
  'framework-page.txt': page,
  'onet-report.txt': makeOnetReport({
    head: [`Job Title: ${TITLE}`, `O*NET-SOC Code: ${OTHER_SOC}`],
    technology: ['C++ (Tech skill type: Development software)'],
  }),
  'career-page.txt': makeCareerPage({ certificates: [] }),
  'career-video.txt': makeCareerVideo(),
});
