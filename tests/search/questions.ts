/**
 * What people type, and the answers that they expect among the first three results: the code of a statement, or a
 * part of an address. Written before search was changed to answer questions; it is the measure of every change since.
 */
export interface Question {
  query: string;
  expected: string[];
}

const ask = (query: string, ...expected: string[]): Question => ({ query, expected });

const SINGLE_WORDS = [
  ask('negotiation', 'PR-02', 'CHA-04', 'CRI-08', '#skill-negotiation'),
  ask('hardship', 'PR-05', 'CHA-02'),
  ask('burnout', 'FOR-07'),
  ask('hostile', 'CHA-06', 'MIN-01'),
  ask('empathy', 'AI-06', 'MET-01', '#skill-social-perceptiveness'),
  ask('honesty', 'CHA-04', 'CHA-03'),
  ask('privacy', 'CHA-05'),
  ask('mistakes', 'MET-03', 'CHA-08'),
  ask('mentor', 'LEA-07', 'AD-04'),
  ask('stress', 'MIN-06', 'AD-08'),
  ask('angry', 'CHA-06', 'MIN-04', 'MIN-01', 'FOR-03', 'COM-08'),
  ask('upset', 'CHA-06', 'MIN-03', 'MIN-04', 'CRE-03', 'FOR-03', 'MIN-01'),
  ask('chatgpt', 'ai-at-work'),
  ask('salary', 'career.html'),
  ask('wage', 'career.html'),
  ask('license', 'career.html'),
  ask('complaint', 'PR-03', 'CRI-04', 'DE-05'),
  ask('e-mail', 'EM-05', 'AI-07', 'AI-01'),
  ask('telephone', 'DE-02', 'PR-04', 'COM-03', 'EM-04', '#task-'),
  ask('budget', 'DE-03', 'CRI-02', 'tasks-and-skills', 'PR-05', 'career.html'),
];

const PHRASES = [
  ask('calm down an angry customer', 'CHA-06', 'COM-08', 'MIN-04'),
  ask('de-escalate', 'COM-08', 'MIN-06'),
  ask('deescalation', 'COM-08', 'MIN-06'),
  ask('payment plan', 'DE-03', 'LEA-04', 'AI-03', 'CRI-02'),
  ask('skip tracing', 'CRE-05', 'CRI-03'),
  ask('data entry', 'EM-03', 'AI-09'),
  ask('phone calls', 'EM-04', 'COM-03', 'COM-07'),
  ask('train new staff', 'AD-04', 'LEA-07', 'COM-09', 'AI-11'),
  ask('team meetings', 'COL-03'),
  ask('time management', 'EM-10', '#skill-time-management'),
  ask('working with lawyers', 'AD-06', 'COL-01', 'COL-04', 'COL-06', 'LEA-05'),
  ask('role play', 'CRE-07'),
  ask('credit contract', 'EM-06', 'DE-07'),
  ask('plain language', 'DE-06', 'COM-06'),
  ask('active listening', 'DE-05', 'MIN-02', 'AI-06', '#skill-active-listening'),
  ask('high school diploma', 'career.html'),
  ask('data protection', 'CHA-05', 'AD-09'),
  ask('written off debt', 'CRI-05', 'CRI-08', 'CRE-02', 'DE-06'),
];

const QUESTIONS = [
  ask('how do I deal with hostile customers', 'CHA-06', 'FOR-03', 'MIN-01', 'MIN-04'),
  ask('what does a beginner do on the phone', 'EM-04', 'COM-01', 'EM-07', 'COM-03'),
  ask('how much do bill collectors earn', 'career.html', 'occupations/43-3011.00/index.html'),
  ask('what is the pay', 'career.html'),
  ask(
    'which software should I know',
    '#technology',
    '#product-',
    'EM-01',
    'DE-10',
    'DE-08',
    'DE-01',
    'AD-02',
  ),
  ask('can I use AI to write letters', 'AI-01', 'AI-05', 'AI-11'),
  ask('do I need a degree', 'career.html'),
  ask('how to handle a payment dispute', 'DE-05', 'PR-03', 'CRI-04'),
  ask('what are the rules for debt collection', 'PR-06', 'CHA-01', 'AD-03', 'GRO-05'),
  ask('how do I get feedback from my supervisor', 'GRO-01'),
  ask('when should I escalate an account', 'LEA-05', 'CRI-05', 'MIN-07', 'COL-01'),
  ask('is there a certificate', 'career.html'),
  ask('how do I assess a student', 'how-to-assess-with-a-rubric-sheet', 'how-to-use-a-level-guide'),
  ask('where do the statements come from', 'where-the-statements-come-from'),
  ask('how do I put a sheet into canvas', 'from-sheet-to-canvas'),
  ask('import into moodle', 'from-sheet-to-moodle'),
];

const NAMES = [
  ask('EM-03', 'EM-03'),
  ask('em3', 'EM-03'),
  ask('43-3011', 'occupations/43-3011.00/index.html'),
  ask('43-3011.00', 'occupations/43-3011.00/index.html'),
  ask('bill collector', 'occupations/43-3011.00/index.html'),
  ask('FDCPA', 'AI-05', 'CHA-01', 'CRI-06', 'LEA-08'),
  ask('CRM', 'EM-03', 'DE-04', 'PR-01', 'PR-07', 'AD-02'),
  ask('level 2', 'levels/developing.html'),
  ask('developing', 'levels/developing.html'),
  ask('job zone', 'occupations/43-3011.00/index.html'),
  ask('checklist', 'checklist.html'),
  ask('self-check', 'self-check.html'),
  ask('rubric', 'rubrics/', 'rubric-builder.html'),
  ask('emerging checklist', 'rubrics/emerging-checklist.html'),
  ask('builder', 'rubric-builder.html'),
  ask('make my own rubric', 'rubric-builder.html', 'building-your-own'),
  ask('offline', 'offline.html', 'open-it-anywhere'),
  ask('usb stick', 'offline.html', 'open-it-anywhere'),
  ask('O*NET', 'sources/onet.html'),
  ask('Anthropic', 'sources/anthropic-economic-index.html'),
  ask('soft skills', 'durable-skills', '43-3011.00/durable-skills'),
];

const MISSPELT = [
  ask('negociation', 'PR-02', 'CHA-04', 'CRI-08', '#skill-negotiation'),
  ask('recieve feedback', 'GRO-01'),
  ask('complience', 'PR-06', 'CRI-06', 'LEA-08', 'AD-03', 'CHA-05'),
  ask('licence', 'career.html'),
  ask('custommer dispute', 'PR-03', 'CRI-04', 'DE-05'),
];

export const ASKED: Question[] = [...SINGLE_WORDS, ...PHRASES, ...QUESTIONS, ...NAMES, ...MISSPELT];
