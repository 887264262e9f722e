import { describe, expect, test } from 'vitest';
import { frameworkOf, inShort, makeCareerPage, occupationOf, problemsOf } from './builders.ts';

type Parts = NonNullable<Parameters<typeof makeCareerPage>[0]>;
const page = (parts: Parts): { 'career-page.txt': string } => ({
  'career-page.txt': makeCareerPage(parts),
});
const problems = (parts: Parts): string[] => inShort(problemsOf(page(parts)));
const noteIds = (parts: Parts): string[] => frameworkOf(page(parts)).notes.map(({ id }) => id);
const note = (parts: Parts, id: string) =>
  frameworkOf(page(parts)).notes.find((entry) => entry.id === id);

describe('incomes', () => {
  test('real incomes are read', () => {
    expect(occupationOf().career?.incomePercentiles).toEqual([
      { label: 'Low (10%)', income: 31200 },
      { label: 'Median (50%)', income: 42000 },
      { label: 'High (90%)', income: 60500 },
    ]);
    expect(occupationOf().career?.incomeByExperience.map(({ income }) => income)).toEqual([
      33000, 44000, 55000,
    ]);
    expect(noteIds({})).not.toContain('income-percentiles');
    expect(noteIds({})).not.toContain('income-by-experience');
  });

  test('$NaN is not reported, and a data note says so', () => {
    const parts = {
      percentiles: ['Low (10%) | $NaN |', 'Median (50%) | $41,000.50 |', 'High (90%) | N/A |'],
    };
    expect(occupationOf(page(parts)).career?.incomePercentiles.map(({ income }) => income)).toEqual(
      [null, 41000.5, null],
    );
    expect(note(parts, 'income-percentiles')).toMatchObject({
      kind: 'not-reported',
      detail: expect.stringContaining('for: Low (10%), High (90%).') as string,
    });
  });

  test('exactly 50, 100 and 150 thousand by experience is a placeholder: withheld, with a data note', () => {
    const parts = {
      experience: [
        'Entry Level | $50,000 |',
        'Mid Level | $100,000 |',
        'Senior Level | $150,000 |',
      ],
    };
    expect(
      occupationOf(page(parts)).career?.incomeByExperience.map(({ income }) => income),
    ).toEqual([null, null, null]);
    expect(note(parts, 'income-by-experience')).toMatchObject({
      kind: 'withheld',
      file: 'career-page.txt',
    });
  });

  test('one number off, they are incomes', () => {
    const parts = {
      experience: [
        'Entry Level | $50,000 |',
        'Mid Level | $100,001 |',
        'Senior Level | $150,000 |',
      ],
    };
    expect(
      occupationOf(page(parts)).career?.incomeByExperience.map(({ income }) => income),
    ).toEqual([50000, 100001, 150000]);
    expect(noteIds(parts)).not.toContain('income-by-experience');
  });

  test.each([
    ['a negative income', 'Low (10%) | -$5 |', 'error OUT_OF_SCALE'],
    ['an income of trillions', 'Low (10%) | $999999999999 |', 'error OUT_OF_SCALE'],
    ['words', 'Low (10%) | plenty |', 'warning AMOUNT_UNREAD'],
    ['a number too long to be one', `Low (10%) | $${'9'.repeat(400)} |`, 'warning AMOUNT_UNREAD'],
    ['no cell', 'Low (10%)', 'warning UNREAD_LINE'],
  ])('%s is told with its line', (_, row, problem) => {
    expect(problems({ percentiles: [row] })).toEqual([`${problem} career-page.txt:34`]);
  });
});

describe('the outlook', () => {
  const outlook = (
    now: string,
    then: string,
    change: string,
    verb = 'decrease',
    noun = 'decline',
  ): Parts => ({
    outlook: [
      `There are currently ${now} jobs in this career path. Over the next 10 years, that number is expected to ${verb} to ${then} positions, reflecting a projected ${noun} of ${change}%.`,
      `Projected Job Growth of ${change}%`,
    ],
  });

  test('the change is computed from the counts, and both are told where they differ', () => {
    const parts = outlook('196,500', '177,800', '-10');
    expect(occupationOf(page(parts)).career?.employment).toEqual({
      current: 196500,
      projected: 177800,
      statedChange: -10,
      computedChange: -9.5,
      years: 10,
    });
    expect(note(parts, 'projected-change')).toMatchObject({
      kind: 'disagreed',
      title: 'The projected change is −9.5 %, stated as −10 %',
    });
    expect(problems(parts)).toEqual([]);
  });

  test.each(['increase', 'grow', 'rise', 'remain'])('the verb may be “%s”', (verb) => {
    const parts = outlook('1,000', '1,100', '10', verb, 'growth');
    expect(occupationOf(page(parts)).career?.employment).toMatchObject({
      projected: 1100,
      computedChange: 10,
      statedChange: 10,
    });
    expect(noteIds(parts)).not.toContain('projected-change');
  });

  test('a percentage that does not follow from the counts is a warning', () => {
    expect(problems(outlook('1,000', '1,100', '-10', 'increase'))).toEqual([
      'warning OUTLOOK_DIFFERS career-page.txt:45',
    ]);
  });

  test('a verb that contradicts the counts is a warning, and a data note at the outlook', () => {
    const parts = outlook('196,500', '177,800', '-10', 'increase');
    expect(problems(parts)).toEqual(['warning OUTLOOK_WORDS career-page.txt:45']);
    expect(note(parts, 'outlook-words')).toMatchObject({
      kind: 'disagreed',
      line: 45,
      detail:
        'The page says that jobs are expected to “increase”, from 196,500 to 177,800: these are fewer. The site shows the two counts, and the change that follows from them.',
      at: { page: 'career', section: 'outlook' },
    });
    expect(noteIds(outlook('196,500', '177,800', '-10'))).not.toContain('outlook-words');
  });

  test('two percentages that contradict each other are a warning, and a data note', () => {
    const parts = {
      outlook: [
        'There are currently 1,000 jobs in this career path. Over the next 10 years, that number is expected to decrease to 900 positions, reflecting a projected growth of 12%.',
        'Projected Job Growth of -10%',
      ],
    };
    expect(problems(parts)).toEqual(['warning OUTLOOK_WORDS career-page.txt:45']);
    expect(note(parts, 'outlook-words')?.detail).toContain(
      'It states a change of 12 % in one place and of −10 % in another.',
    );
  });

  test('a decline of 10 % is the same as one of −10 %', () => {
    const sentence = (change: string): Parts => ({
      outlook: [
        `There are currently 1,000 jobs in this career path. Over the next 10 years, that number is expected to decrease to 900 positions, reflecting a projected decline of ${change}.`,
      ],
    });
    for (const change of ['10%', '-10%', '−10%']) {
      expect(problems(sentence(change)), change).toEqual([]);
      expect(occupationOf(page(sentence(change))).career?.employment?.statedChange).toBe(-10);
    }
  });

  test('a percentage that is none is told once, though the page states it twice', () => {
    expect(problems(outlook('1,000', '900', 'many'))).toEqual([
      'warning AMOUNT_UNREAD career-page.txt:45',
    ]);
  });

  test('counts that are missing are a warning, and no outlook is shown', () => {
    const parts = outlook('NaN', '1,100', '10');
    expect(problems(parts)).toEqual(['warning AMOUNT_UNREAD career-page.txt:45']);
    expect(occupationOf(page(parts)).career?.employment).toBeNull();
  });

  test('no jobs now make no percentage', () => {
    expect(
      occupationOf(page(outlook('0', '0', '0'))).career?.employment?.computedChange,
    ).toBeNull();
  });
});

describe('certificates', () => {
  test('names glued to the next label are told apart', () => {
    expect(occupationOf().career?.certificates).toEqual([
      { name: 'Offset Press', organization: 'Guild of Printers', type: 'Core' },
    ]);
  });

  test('there may be none', () => {
    expect(occupationOf(page({ certificates: [] })).career?.certificates).toEqual([]);
    expect(problems({ certificates: [] })).toEqual([]);
  });

  test('several, with other line breaks, are told apart', () => {
    const certificates = [
      'Certificate name',
      'One',
      'Certifying Organization',
      'Guild',
      'Type',
      'Core',
      'Certificate name',
      'TwoCertifying Organization',
      'Type of Type',
      'Type',
      'Core',
    ];
    expect(occupationOf(page({ certificates })).career?.certificates).toEqual([
      { name: 'One', organization: 'Guild', type: 'Core' },
      { name: 'Two', organization: 'Type of Type', type: 'Core' },
    ]);
  });

  test('one that lacks something is a warning, and is shown', () => {
    expect(problems({ certificates: ['Certificate name', 'OneCertifying Organization'] })).toEqual([
      'warning CERTIFICATE_INCOMPLETE career-page.txt:25',
    ]);
    expect(problems({ certificates: ['Odd line'] })).toEqual([
      'warning UNREAD_LINE career-page.txt:25',
    ]);
  });
});

test('the most common education level is shown where it is given, else told as not reported', () => {
  expect(occupationOf(page({ education: ['High school diploma'] })).career?.commonEducation).toBe(
    'High school diploma',
  );
  expect(noteIds({ education: ['High school diploma'] })).not.toContain('common-education');
  expect(note({}, 'common-education')).toMatchObject({ kind: 'not-reported' });
});

test('generalised activities under “Detailed Work Activities” are corrected; real detailed ones are not', () => {
  expect(note({}, 'work-activities-heading')).toMatchObject({ kind: 'corrected' });
  expect(occupationOf().career?.describedActivities).toEqual([
    { name: 'Getting Information', description: 'Observing and receiving information.' },
  ]);
  const activities = ['Mount printing plates.', 'Mix inks to match samples.'];
  expect(noteIds({ activities })).not.toContain('work-activities-heading');
});

test('an unknown heading is a warning, and is not taken for an entry of the list above', () => {
  expect(problems({ education: [], more: [] })).toEqual([]);
  const text = makeCareerPage().replace('Work Styles\n', 'Abilities\n- Hearing\nWork Styles\n');
  expect(inShort(problemsOf({ 'career-page.txt': text }))).toEqual([
    'warning UNREAD_LINE career-page.txt:7',
  ]);
});

test('a task that the O*NET report lacks is a warning', () => {
  expect(problems({ tasks: ['Set up presses.', 'Bind books.'] })).toEqual([
    'warning TASK_DIFFERS career-page.txt:9',
  ]);
});

test('a page of another occupation altogether is an error', () => {
  expect(problems({ description: 'Bind books by hand.', tasks: ['Bind books.'] })).toEqual([
    'error OTHER_OCCUPATION career-page.txt:1',
    'warning TASK_DIFFERS career-page.txt:9',
    'warning DESCRIPTION_DIFFERS career-page.txt:1',
  ]);
});
