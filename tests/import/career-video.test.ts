import { describe, expect, test } from 'vitest';
import {
  frameworkOf,
  inShort,
  makeCareerVideo,
  occupationOf,
  problemsOf,
  type ExportTexts,
} from './builders.ts';

const video = (replaced: Record<string, string[]>): ExportTexts => ({
  'career-video.txt': makeCareerVideo(replaced),
});

test('the profile is read from the narrative to the outlook', () => {
  expect(occupationOf().profile).toEqual({
    narrative: ['Printers put ink on paper… and take pride in it.'],
    whatTheyDo: 'Set up and operate printing presses.',
    onTheJob: ['Set up presses.'],
    groups: [
      { heading: 'Arts and Humanities', items: ['English language'] },
      { heading: 'Basic Skills', items: ['talking to others'] },
    ],
    interestSentence:
      'People interested in this work like activities that include practical, hands-on problems.',
    personality: ['Attention to Detail'],
    technology: [{ type: 'Spreadsheet software', examples: ['Microsoft Excel'] }],
    education: 'high school diploma/GED usually needed',
    gettingStarted: [],
    outlook: 'New job opportunities are likely in the future.',
  });
});

test('“Get started on your career” is told where it is empty, and read where it is not', () => {
  expect(frameworkOf().notes.map(({ id }) => id)).toContain('getting-started');
  const { occupation, notes } = frameworkOf(
    video({ 'Get started on your career:': ['Get started on your career:', 'Ask at a shop.'] }),
  );
  expect(occupation?.profile?.gettingStarted).toEqual(['Ask at a shop.']);
  expect(notes.map(({ id }) => id)).not.toContain('getting-started');
});

test('education may take two lines', () => {
  const replaced = {
    'high school diploma/GED usually needed': [
      "bachelor's degree or",
      'high school diploma/GED usually needed',
    ],
  };
  expect(occupationOf(video(replaced)).profile?.education).toBe(
    "bachelor's degree or high school diploma/GED usually needed",
  );
});

test('a line that is no task and stands under no group is a warning', () => {
  const replaced = { 'Set up presses.': ['Set up presses.', 'odd words'] };
  expect(inShort(problemsOf(video(replaced)))).toEqual(['warning UNREAD_LINE career-video.txt:6']);
});

describe('types of technology and examples are told apart', () => {
  const lines = [
    'Spreadsheet software',
    'Microsoft Excel',
    'Abacus software',
    'Office suite software',
    'Microsoft Office software',
  ];
  const replaced = { 'Spreadsheet software': lines, 'Microsoft Excel': [] };

  test('by the O*NET report: an example may end like a type', () => {
    const report = `Job Title: Printers\nO*NET-SOC Code: 51-9999.00\n# TECHNOLOGY SKILLS & TOOLS\n- Microsoft Excel (Tech skill type: Spreadsheet software)\n- Abacus software (Tech skill type: Spreadsheet software)\n- Microsoft Office software (Tech skill type: Office suite software)`;
    expect(
      occupationOf({ ...video(replaced), 'onet-report.txt': report }).profile?.technology,
    ).toEqual([
      { type: 'Spreadsheet software', examples: ['Microsoft Excel', 'Abacus software'] },
      { type: 'Office suite software', examples: ['Microsoft Office software'] },
    ]);
  });

  test('by their order, where no other export helps', () => {
    const alone = { ...video(replaced), 'onet-report.txt': null, 'career-page.txt': null };
    expect(occupationOf(alone).profile?.technology).toEqual([
      { type: 'Spreadsheet software', examples: ['Microsoft Excel'] },
      { type: 'Abacus software', examples: ['Office suite software'] },
      { type: 'Microsoft Office software', examples: [] },
    ]);
  });
});
