import { levelPage, occupation, type MadeUpPage } from './made-up-site.ts';

/** Twelve trades with a few statements each, and two guides: enough that not all are looked in at once. */

type Trade = [soc: string, title: string, emerging: string[], advanced: string[]];

const TRADES: Trade[] = [
  [
    '43-3011.00',
    'Bill and Account Collectors',
    [
      'Skip tracing: find debtors who have moved with the help of public records',
      'Call notes: write down each call in the CRM',
      'Angry callers: calm down an angry customer on the phone',
    ],
    [
      'Repayment plans: negotiate a payment plan with people in hardship',
      'Debt rules: keep to the Fair Debt Collection Practices Act on every call',
      'Disputed balances: settle disputes about what is owed',
    ],
  ],
  [
    '51-4121.00',
    'Welders, Cutters and Solderers',
    [
      'Gas bottles: store full gas bottles upright and chained',
      'Eye protection: wear a mask when the arc is lit',
      'Blueprints: read blueprints and weld symbols',
    ],
    [
      'TIG seams: weld thin aluminium with a TIG torch',
      'Seam testing: test seams for cracks with dye penetrant',
      'Customer visits: explain repairs to a customer on site',
    ],
  ],
  [
    '29-1141.00',
    'Registered Nurses',
    [
      'Vital signs: measure blood pressure, pulse and temperature',
      'Hand hygiene: wash hands before touching a patient',
      'Handover: tell the next shift how each patient is',
    ],
    [
      'Medication safety: check each dose of medication against the chart',
      'Triage: decide which patient is seen first in the emergency room',
      'Grieving families: comfort families after a death',
    ],
  ],
  [
    '15-1252.00',
    'Software Developers',
    [
      'Version control: commit changes with Git and write clear messages',
      'Unit tests: write a test for each bug before fixing it',
      'Code review: take comments of reviewers well',
    ],
    [
      'Programming languages: write services in C++ and Python',
      'Databases: design tables and queries in SQL',
      'Architecture: split a system into services that fail alone',
    ],
  ],
  [
    '35-1011.00',
    'Chefs and Head Cooks',
    [
      'Knife skills: cut vegetables evenly and keep knives sharp',
      'Food hygiene: keep raw meat away from salads',
      'Mise en place: lay out ingredients before service begins',
    ],
    [
      'Menu planning: plan a menu around the season and the budget',
      'Allergens: tell guests which dishes hold nuts or gluten',
      'Kitchen crew: train new cooks at each station',
    ],
  ],
  [
    '25-2021.00',
    'Elementary School Teachers',
    [
      'Reading aloud: read stories aloud so that children join in',
      'Classroom order: keep a calm classroom with few rules',
      'Parents: talk with parents about how a child learns',
    ],
    [
      'Lesson planning: plan lessons from what pupils already know',
      'Assessment: give feedback on homework that pupils can use',
      'Bullying: step in when a child is bullied',
    ],
  ],
  [
    '47-2111.00',
    'Electricians',
    [
      'Lockout: switch off and lock the circuit before work',
      'Cable runs: pull cable through conduit without damage',
      'Meters: measure voltage with a multimeter',
    ],
    [
      'Fault finding: trace short circuits in old houses',
      'Electrical code: wire a panel to the electrical code',
      'Solar panels: connect solar panels and inverters',
    ],
  ],
  [
    '53-3032.00',
    'Heavy Truck Drivers',
    [
      'Trip checks: inspect brakes, tires and lights before each trip',
      'Load securing: strap the load so that nothing shifts',
      'Driving hours: log driving hours and rest breaks',
    ],
    [
      'Winter roads: put on snow chains and drive on ice',
      'Dangerous goods: carry dangerous goods with the right papers',
      'Backing up: back a trailer into a narrow dock',
    ],
  ],
  [
    '41-2031.00',
    'Retail Salespersons',
    [
      'Greeting: greet each customer who comes in',
      'Cash register: work the cash register and count the drawer',
      'Shelf stocking: put new stock behind old on the shelf',
    ],
    [
      'Complaints: take back faulty goods from an angry customer without a quarrel',
      'Shoplifting: watch for shoplifters and call security',
      'Window displays: set up a window display for a holiday sale',
    ],
  ],
  [
    '37-3011.00',
    'Landscaping and Groundskeeping Workers',
    [
      'Mowing: mow lawns in straight lines and trim edges',
      'Pruning: prune shrubs after they flower',
      'Irrigation: set sprinklers for the early morning',
    ],
    [
      'Pesticides: spray pesticides only when there is no wind',
      'Tree felling: fell a tree so that it lands where planned',
      'Garden design: draw a planting plan for a client',
    ],
  ],
  [
    '13-2011.00',
    'Accountants and Auditors',
    [
      'Bookkeeping: post invoices to the ledger each day',
      'Spreadsheets: sum up expenses in Excel',
      'Receipts: file receipts so that each can be found',
    ],
    [
      'Audits: sample transactions and report what does not add up',
      'Tax returns: prepare tax returns for small firms',
      'Fraud: notice signs of fraud in the accounts',
    ],
  ],
  [
    '39-5012.00',
    'Hairdressers and Cosmetologists',
    [
      'Shampooing: wash hair and massage the scalp',
      'Haircuts: cut hair with scissors and clippers',
      'Appointments: book appointments by telephone',
    ],
    [
      'Coloring: mix hair dye and test it on the skin',
      'Bridal hair: put up hair for weddings',
      'Own salon: rent a chair or open a salon',
    ],
  ],
];

const pair = (text: string): [string, string] => {
  const [topic = '', rest = ''] = text.split(': ');
  return [topic, rest];
};

/** The pages of each trade, by its code, with what it is called. */
export const MIXED_UNITS: { id: string; title: string; pages: MadeUpPage[] }[] = TRADES.map(
  ([soc, title, emerging, advanced]) => {
    const about = occupation(soc, title);
    return {
      id: soc,
      title,
      pages: [
        levelPage(about, 'emerging', 'EM', emerging.map(pair)),
        levelPage(about, 'advanced', 'AD', advanced.map(pair)),
      ],
    };
  },
);

/** The pages about none of them. */
export const MIXED_SITE: MadeUpPage[] = [
  {
    path: 'guides/how-to-assess.html',
    heading: 'How to assess with a rubric sheet',
    facets: { kind: ['guide'] },
    body: '<p>Print a sheet, watch a learner at work, and mark a step for each statement.</p>',
  },
  {
    path: 'guides/canvas.html',
    heading: 'From sheet to Canvas',
    facets: { kind: ['guide'] },
    body: '<p>Import a rubric into Canvas from a CSV file.</p><h2 id="moodle">Moodle</h2><p>Moodle takes a file of its own.</p>',
  },
];

/** What people type, and what they expect among the first three results: a part of an address. */
export const ASKED_OF_ALL: [query: string, ...expected: string[]][] = [
  // Words
  ['triage', '29-1141.00/levels/advanced.html'],
  ['pesticides', '37-3011.00/levels/advanced.html'],
  ['fraud', '13-2011.00/levels/advanced.html'],
  ['blueprints', '51-4121.00/levels/emerging.html'],
  ['allergens', '35-1011.00/levels/advanced.html'],
  ['shoplifting', '41-2031.00/levels/advanced.html'],
  ['bullying', '25-2021.00/levels/advanced.html'],
  ['haircut', '39-5012.00/levels/emerging.html'],
  ['lockout', '47-2111.00/levels/emerging.html'],
  // Phrases
  ['payment plan', '43-3011.00/levels/advanced.html'],
  ['angry customer', '43-3011.00/levels/emerging.html', '41-2031.00/levels/advanced.html'],
  ['blood pressure', '29-1141.00/levels/emerging.html'],
  ['tax return', '13-2011.00/levels/advanced.html'],
  ['short circuit', '47-2111.00/levels/advanced.html'],
  ['snow chains', '53-3032.00/levels/advanced.html'],
  ['window display', '41-2031.00/levels/advanced.html'],
  ['solar panel', '47-2111.00/levels/advanced.html'],
  ['"dangerous goods"', '53-3032.00/levels/advanced.html'],
  ['food hygiene', '35-1011.00/levels/emerging.html'],
  // Tools and names of programs
  ['Excel', '13-2011.00/levels/emerging.html'],
  ['C++', '15-1252.00/levels/advanced.html'],
  ['Git', '15-1252.00/levels/emerging.html'],
  ['multimeter', '47-2111.00/levels/emerging.html'],
  ['TIG torch', '51-4121.00/levels/advanced.html'],
  ['cash register', '41-2031.00/levels/emerging.html'],
  // Abbreviations and synonyms
  ['SQL', '15-1252.00/levels/advanced.html'],
  ['FDCPA', '43-3011.00/levels/advanced.html'],
  ['CRM', '43-3011.00/levels/emerging.html'],
  ['phone', '43-3011.00/levels/emerging.html', '39-5012.00/levels/emerging.html'],
  // Questions
  ['how do I calm down an angry customer', '43-3011.00/levels/emerging.html'],
  ['what do I do when a child is bullied', '25-2021.00/levels/advanced.html'],
  ['when should I wash my hands', '29-1141.00/levels/emerging.html'],
  ['how do I store gas bottles', '51-4121.00/levels/emerging.html'],
  ['how do I assess with a sheet', 'guides/how-to-assess.html'],
  ['import into canvas', 'guides/canvas.html'],
  ['moodle', 'guides/canvas.html#moodle', 'guides/canvas.html?'],
  // Misspelt
  ['shoplifing', '41-2031.00/levels/advanced.html'],
  ['medicaton', '29-1141.00/levels/advanced.html'],
  ['bookeeping', '13-2011.00/levels/emerging.html'],
  ['irigation', '37-3011.00/levels/emerging.html'],
  ['custommer complaint', '41-2031.00/levels/advanced.html'],
  // Codes and titles
  ['29-1141.00/AD-02', '29-1141.00/levels/advanced.html'],
  ['53-3032.00 load', '53-3032.00/levels/emerging.html'],
  ['47-2111.00', '47-2111.00/index.html'],
  ['39-5012', '39-5012.00/index.html'],
  ['EM-03', 'levels/emerging.html'],
  ['truck driver', '53-3032.00/index.html'],
  ['registered nurse', '29-1141.00/index.html'],
  ['welder', '51-4121.00/index.html'],
];
